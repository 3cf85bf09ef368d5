// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { faultsOfFiles, faultsOfItems, listOf } from '../testing/api-faults.ts';
import { dossier } from '../testing/dossier.ts';
import { ApiError } from './api-error.ts';
import { fetchApiFile } from './fetch-api-file.ts';
import { type ApiFile, apiFiles } from './files.ts';

const files = Object.keys(apiFiles).filter((name): name is ApiFile => name in apiFiles);

async function ask(file: ApiFile, reply: (file: ApiFile) => Response): Promise<unknown> {
  vi.stubGlobal('fetch', async () => reply(file));
  return fetchApiFile<object>(file, apiFiles[file]).catch((error: unknown) => error);
}

afterEach(() => vi.unstubAllGlobals());

describe.each(files)('%s', (file) => {
  test.each(Object.entries(faultsOfFiles))(
    'with %s is not had, and why is told',
    async (_, [reply, kind, detail]) => {
      const error = await ask(file, reply);
      expect(error).toBeInstanceOf(ApiError);
      expect(error).toMatchObject({ file, kind, detail: expect.stringMatching(detail) });
    },
  );

  test.each(Object.entries(faultsOfItems))(
    'with an item of %s is had without that, and which and why is told',
    async (_, [reply, fault, detail]) => {
      const answer = await ask(file, reply);
      const first = [{ fault, detail: expect.stringMatching(detail) }];
      expect(answer).toMatchObject({ broken: { total: 1, first } });
      const whole = dossier[file];
      const items: unknown[] = 'questions' in whole ? whole.questions : whole.data;
      const kept = fault === 'repeated' ? items : items.slice(1);
      expect(answer).toHaveProperty(listOf(file), kept);
    },
  );
});
