import { queryOptions } from '@tanstack/react-query';
import type * as z from 'zod/mini';
import { fetchApiFile } from './fetch-api-file.ts';
import type { ApiFile } from './files.ts';

/** The query of one file of the API: key, fetcher and validation together. */
export function apiQuery<Answer>(file: ApiFile, schema: z.ZodMiniType<Answer>) {
  return queryOptions({
    queryKey: [file],
    queryFn: ({ signal }) => fetchApiFile(file, schema, signal),
    // The files of a release do not change while a page is open.
    staleTime: Number.POSITIVE_INFINITY,
    retry: 1,
    retryDelay: 300,
  });
}
