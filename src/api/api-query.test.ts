// @vitest-environment happy-dom
import { QueryClient } from '@tanstack/react-query';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { makeSource } from '../testing/claims.ts';
import { ApiError } from './api-error.ts';
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

  test.each([
    ['cannot be had', () => new Response('', { status: 503 })],
    ['is not as agreed', () => Response.json({ ...answer, release: 7 })],
    ['is of a newer schema', () => Response.json({ ...answer, schema: 2 })],
  ])('asks for what %s until it comes, after ever longer pauses', async (_, giveWrong) => {
    vi.useFakeTimers();
    vi.spyOn(Math, 'random').mockReturnValue(0);
    let isUp = false;
    const stub = vi.fn<typeof fetch>(async () => (isUp ? Response.json(answer) : giveWrong()));
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

  test('asks once for what is too long to be read', () => {
    const tooLong = new ApiError('sources.json', 'nonsense', 'more than 9 bytes', false);
    const mended = new ApiError('sources.json', 'nonsense', 'data.0: bad');
    const { retry } = query;
    if (typeof retry !== 'function') throw new Error('It is not asked anew.');
    expect([retry(0, tooLong), retry(0, mended), retry(0, new Error())]).toEqual([
      false,
      true,
      false,
    ]);
  });
});
