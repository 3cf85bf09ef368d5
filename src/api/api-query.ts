import { queryOptions } from '@tanstack/react-query';
import type * as z from 'zod/mini';
import { ApiError } from './api-error.ts';
import { fetchApiFile } from './fetch-api-file.ts';
import type { ApiFile } from './files.ts';

/** The longest pause before a file is asked for again, ms. */
const longestPause = 30_000;

/**
 * The query of one file of the API: key, fetcher and validation together. What may heal is asked for
 * until it does, after ever longer pauses.
 */
export function apiQuery<Answer extends object>(file: ApiFile, schema: z.ZodMiniType<Answer>) {
  return queryOptions({
    queryKey: [file] as const,
    queryFn: ({ signal }) => fetchApiFile(file, schema, signal),
    // The files of a release do not change while a page is open.
    staleTime: Number.POSITIVE_INFINITY,
    // What a browser takes for being offline need not be, and a page may have its files from nearer.
    networkMode: 'always',
    retry: (_, error) => error instanceof ApiError && error.heals,
    // Not all at once, so that readers do not fell a server that has just come up.
    retryDelay: (failures) =>
      Math.min(1000 * 2 ** failures, longestPause) * (1 - Math.random() / 2),
    // The page asks itself, see app/use-ask-again.ts.
    refetchOnWindowFocus: false,
  });
}
