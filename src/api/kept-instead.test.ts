// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { makeCount } from '../testing/claims.ts';
import { fetchApiFile } from './fetch-api-file.ts';
import { apiFiles } from './files.ts';

const file = 'signature-counts.json';
const schema = apiFiles[file];
const answer = { schema: 1, release: 'abc', data: [makeCount()] };

function stubFetch(reply: () => Response | Promise<Response>) {
  const stub = vi.fn<typeof fetch>(async () => reply());
  vi.stubGlobal('fetch', stub);
  return stub;
}

describe('what was kept with the build', () => {
  const kept = { ...answer, release: 'kept' };
  const keep = () => {
    document.body.innerHTML = '<div id="root" data-build="d-r-f"></div>';
    const match = vi.fn(async () => Response.json(kept));
    vi.stubGlobal('caches', { match });
    return match;
  };
  afterEach(() => {
    vi.unstubAllGlobals();
    document.body.innerHTML = '';
  });

  test('stands in where the server cannot be reached, from the own build alone', async () => {
    const match = keep();
    stubFetch(() => Promise.reject(new TypeError('Failed to fetch')));
    expect(await fetchApiFile(file, schema)).toEqual(kept);
    expect(match).toHaveBeenCalledWith(
      expect.anything(),
      expect.objectContaining({ cacheName: expect.stringMatching(/^countersign \S* d-r-f$/) }),
    );
  });

  test.each([
    ['an error', () => Response.json(answer, { status: 503 })],
    ['the sign-in page of a network', () => new Response('<!doctype html><title>Wi-Fi</title>')],
    ['what is cut off', () => new Response(JSON.stringify(answer).slice(0, -9))],
    ['what is not as agreed', () => Response.json({ ...answer, release: 7 })],
  ])('stands in for %s', async (_, give) => {
    keep();
    stubFetch(give);
    expect(await fetchApiFile(file, schema)).toEqual(kept);
  });

  test('is not asked for what the server gives', async () => {
    const match = keep();
    stubFetch(() => Response.json(answer));
    expect(await fetchApiFile(file, schema)).toEqual(answer);
    expect(match).not.toHaveBeenCalled();
  });

  test('is all that a page asks for that was kept itself', async () => {
    keep();
    document.getElementById('root')?.setAttribute('data-kept', '');
    const asked = stubFetch(() => Response.json(answer));
    expect(await fetchApiFile(file, schema)).toEqual(kept);
    expect(asked).not.toHaveBeenCalled();
  });
});
