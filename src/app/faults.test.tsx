// @vitest-environment happy-dom
import { QueryClient } from '@tanstack/react-query';
import { beforeAll, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import type { ApiFile } from '../api/files.ts';
import { apiFiles } from '../api/files.ts';
import { dossier } from '../testing/dossier.ts';
import { draw } from '../testing/draw.ts';
import { WholePage } from './whole-page.tsx';

const files = Object.keys(apiFiles).filter((name): name is ApiFile => name in apiFiles);

type Reply = () => Response | Promise<Response>;

function serve(file: ApiFile, reply: Reply) {
  let current: Reply | null = reply;
  vi.stubGlobal('fetch', async (address: URL) => {
    const asked = files.find((name) => address.pathname.endsWith(`/${name}`));
    if (!asked) throw new Error(`Nothing is at ${address}.`);
    return asked === file && current ? current() : Response.json(dossier[asked]);
  });
  const client = new QueryClient();
  const page = draw(<WholePage client={client} />);
  onTestFinished(() => client.clear());
  return { page, mend: () => { current = null; } };
}

describe('faults', () => {
  test.each(files)('%s 404', async (file) => {
    const { page } = serve(file, () => new Response('', { status: 404 }));
    await vi.waitFor(() => expect(page.querySelector('[role=alert]')?.textContent).toContain(file), 5000);
    console.log(file, page.textContent?.slice(0, 600));
  });
});
