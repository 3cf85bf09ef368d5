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
 * out and told. Where it cannot be had or read, it is what was kept; of a page that was kept, only that. Throws an ApiError where it cannot be had (`unreachable`, `missing`) or read
 * (`garbled`, `nonsense`, `newer`, with the reason).
 */
export async function fetchApiFile<Answer extends object>(
  file: ApiFile,
  schema: z.ZodMiniType<Answer>,
  signal?: AbortSignal,
): Promise<Checked<Answer>> {
  const kept = isKept() ? await findKept(file) : null;
  try {
    return await read(kept ?? (await fetchBody(file, signal)));
  } catch (error) {
    try {
      // What a server or a network's own page says in its place is no newer answer than the one that was kept;
      // of code that could not be had neither is read.
      const isAnswer = error instanceof ApiError && !kept && !signal?.aborted;
      const instead = isAnswer ? await findKept(file) : null;
      if (instead) return await read(instead);
    } catch {
      // Then the first fault is the one to tell.
    }
    if (error instanceof ApiError) throw error;
    throw new ApiError(file, 'unreachable', error instanceof Error ? error.message : '');
  }

  async function read(body: Blob): Promise<Checked<Answer>> {
    if (body.size <= bytesHere) {
      const [first] = checkAnswer(file, schema, await body.arrayBuffer(), itemsAtOnce);
      if (first?.isLast) return first.answer;
    }
    const { readLarge } = await import('./read-large.ts');
    return readLarge({ file, body }, schema, signal);
  }
}

/** What was kept of the page's own build; null where nothing was, or nothing may be. */
async function findKept(file: ApiFile): Promise<Blob | null> {
  if (!ownBuild()) return null;
  try {
    const kept = await import('../releases/kept-answer.ts');
    return await kept.findKept(file, addressOf(file));
  } catch {
    // Storage is refused, or there is none without a secure context.
    return null;
  }
}
