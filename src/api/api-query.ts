import { queryOptions } from '@tanstack/react-query';
import type * as z from 'zod/mini';
import { ApiError } from './api-error.ts';
import { fetchApiFile } from './fetch-api-file.ts';
import type { ApiFile } from './files.ts';

/** The query of one file of the API: key, fetcher and validation together. */
export function apiQuery<Answer>(file: ApiFile, schema: z.ZodMiniType<Answer>) {
  return queryOptions({
    queryKey: [file],
    queryFn: ({ signal }) => fetchApiFile(file, schema, signal),
    // The files of a release do not change while a page is open.
    staleTime: Number.POSITIVE_INFINITY,
    // What is not as agreed does not heal by asking again.
    retry: (failures, error) =>
      failures < 1 && !(error instanceof ApiError && error.kind === 'nonsense'),
    retryDelay: 300,
  });
}
