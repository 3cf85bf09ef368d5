import type * as z from 'zod/mini';
import { isKept, ownBuild } from '../releases/build.ts';
import { ApiError } from './api-error.ts';
import type { Checked } from './broken-items.ts';
import { checkAnswer, itemsAtOnce } from './check-answer.ts';
import { addressOf, fetchBody } from './fetch-body.ts';
import type { ApiFile } from './files.ts';

/** Up to how many bytes the page reads an answer itself; what is larger is read in a worker. */
const bytesHere = 48 * 1024;

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
    if (body.size <= bytesHere) {
      const [first] = checkAnswer(file, schema, await body.arrayBuffer(), itemsAtOnce);
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
