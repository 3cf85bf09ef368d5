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
});
