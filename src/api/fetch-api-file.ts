import type * as z from 'zod/mini';
import { ApiError } from './api-error.ts';
import type { Checked } from './broken-items.ts';
import { checkAnswer } from './check-answer.ts';
import { fetchBody } from './fetch-body.ts';
import type { ApiFile } from './files.ts';
import { joinParts } from './join-parts.ts';

/**
 * From how many bytes an answer is read in a worker: 16 µs go into each claim of some 500 bytes, so
 * that even on a processor four times slower less stays well under the 50 ms that are felt.
 */
const large = 256 * 1024;

/**
 * Fetches one file of the API and holds it against its schema; items that are not as agreed are left
 * out and told. Throws an ApiError where it cannot be had (`unreachable`, `missing`) or read
 * (`garbled`, `nonsense`, `newer`, with the reason).
 */
export async function fetchApiFile<Answer extends object>(
  file: ApiFile,
  schema: z.ZodMiniType<Answer>,
  signal?: AbortSignal,
): Promise<Checked<Answer>> {
  try {
    const body = await fetchBody(file, signal);
    if (body.size >= large) {
      const { readInWorker } = await import('./read-in-worker.ts');
      const read = await readInWorker<Answer>({ file, body }, signal);
      if (read) return read;
    }
    const parts = checkAnswer(file, schema, await body.arrayBuffer());
    return Array.from(parts, ({ answer }) => answer).reduce(joinParts);
  } catch (error) {
    if (error instanceof ApiError) throw error;
    throw new ApiError(file, 'unreachable', error instanceof Error ? error.message : '');
  }
}
