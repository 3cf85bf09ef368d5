// @vitest-environment happy-dom
import { QueryClient } from '@tanstack/react-query';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { makeSource } from '../testing/claims.ts';
import { apiQuery } from './api-query.ts';
import { apiFiles } from './files.ts';

afterEach(() => vi.unstubAllGlobals());

describe(apiQuery, () => {
  const query = apiQuery('sources.json', apiFiles['sources.json']);
  const answer = { schema: 1, release: 'abc', data: [makeSource()] };

  test('asks once for a file, however often it is wanted', async () => {
    const stub = vi.fn<typeof fetch>(async () => Response.json(answer));
    vi.stubGlobal('fetch', stub);
    const client = new QueryClient();
    expect(await client.fetchQuery(query)).toEqual(answer);
    expect(await client.fetchQuery(query)).toEqual(answer);
    expect(stub).toHaveBeenCalledTimes(1);
  });

  test('keeps the files of the API apart', () => {
    const other = apiQuery('events.json', apiFiles['events.json']);
    expect(other.queryKey).not.toEqual(query.queryKey);
  });

  test('asks for what may heal until it comes, after ever longer pauses', async () => {
    vi.useFakeTimers();
    vi.spyOn(Math, 'random').mockReturnValue(0);
    let isUp = false;
    const stub = vi.fn<typeof fetch>(async () =>
      isUp ? Response.json(answer) : new Response('', { status: 503 }),
    );
    vi.stubGlobal('fetch', stub);
    try {
      const coming = new QueryClient().fetchQuery(query);
      const asked = async (ms: number) => {
        await vi.advanceTimersByTimeAsync(ms);
        return stub.mock.calls.length;
      };
      expect(await asked(0)).toBe(1);
      for (const [times, pause] of [1, 2, 4, 8, 16, 30, 30, 30].entries()) {
        expect(await asked(pause * 1000 - 500)).toBe(times + 1);
        expect(await asked(500)).toBe(times + 2);
      }
      isUp = true;
      await vi.advanceTimersByTimeAsync(30_000);
      expect(await coming).toEqual(answer);
    } finally {
      vi.useRealTimers();
      vi.restoreAllMocks();
    }
  });

  test.each([
    ['not as agreed', { ...answer, release: 7 }],
    ['of a newer schema', { ...answer, schema: 2 }],
  ])('asks once for what is %s', async (_, wrong) => {
    const stub = vi.fn<typeof fetch>(async () => Response.json(wrong));
    vi.stubGlobal('fetch', stub);
    await expect(new QueryClient().fetchQuery(query)).rejects.toThrow(/sources\.json/);
    expect(stub).toHaveBeenCalledTimes(1);
  });
});
