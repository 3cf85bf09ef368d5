import type * as z from 'zod/mini';
import { isKept, ownBuild } from '../releases/build.ts';
import { ApiError } from './api-error.ts';
import type { Checked } from './broken-items.ts';
import { checkAnswer } from './check-answer.ts';
import { addressOf, fetchBody } from './fetch-body.ts';
import type { ApiFile } from './files.ts';

/**
 * What the page itself reads: a claim as agreed takes it 16 µs, one with a fault in every field 150, and
 * so do eight figures where none belongs. More than that is read in a worker.
 */
export const mostHere = { bytes: 48 * 1024, items: 200 };

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
    const body = await fetchOrFindKept(file, signal);
    if (body.size <= mostHere.bytes) {
      const [first] = checkAnswer(file, schema, await body.arrayBuffer(), mostHere.items);
      if (first?.isLast) return first.answer;
    }
    const { readLarge } = await import('./read-large.ts');
    return await readLarge({ file, body }, schema, signal);
  } catch (error) {
    if (error instanceof ApiError) throw error;
    throw new ApiError(file, 'unreachable', error instanceof Error ? error.message : '');
  }
}

/** What the server gives, and where it gives nothing at all what was kept; of a page that was kept, only that. */
async function fetchOrFindKept(file: ApiFile, signal: AbortSignal | undefined): Promise<Blob> {
  const findKept = async () => {
    if (!ownBuild()) return null;
    try {
      const kept = await import('../releases/kept-answer.ts');
      return await kept.findKept(file, addressOf(file));
    } catch {
      // Storage is refused, or there is none without a secure context.
      return null;
    }
  };
  const kept = isKept() ? await findKept() : null;
  if (kept) return kept;
  try {
    return await fetchBody(file, signal);
  } catch (error) {
    const isAnswered = error instanceof ApiError && error.kind !== 'unreachable';
    const body = isAnswered || signal?.aborted ? null : await findKept();
    if (body) return body;
    throw error;
  }
}
