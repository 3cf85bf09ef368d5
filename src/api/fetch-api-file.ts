import type * as z from 'zod/mini';
import { isKept, ownBuild } from '../releases/build.ts';
import { ApiError } from './api-error.ts';
import { checkAnswer, parseAnswer } from './check-answer.ts';
import { type ApiFile, apiFolder } from './files.ts';
import { readInWorker } from './read-in-worker.ts';

/** How long an answer may take, ms, before it counts as out of reach. */
const patience = 20_000;

/**
 * From how many bytes an answer is read in a worker: 16 µs go into each claim of some 500 bytes, so
 * that even on a processor four times slower less stays well under the 50 ms that are felt.
 */
const large = 256 * 1024;

/** How many bytes an answer may have at most; engines hold no text of twice as many. */
const most = 256 * 1024 * 1024;

/**
 * Fetches one file of the API, relative to the page, and holds it against its schema. Throws an
 * ApiError where it cannot be had (`unreachable`, `missing`) or read (`nonsense`, with the path and
 * the reason).
 */
export async function fetchApiFile<Answer>(
  file: ApiFile,
  schema: z.ZodMiniType<Answer>,
  signal?: AbortSignal,
): Promise<Answer> {
  try {
    const body = await fetchOrFindKept(file, signal);
    const read =
      body.size < large ? null : await readInWorker<Answer>({ file, body }, limit(signal));
    return read ?? checkAnswer(file, schema, parseAnswer(file, await body.text()));
  } catch (error) {
    if (error instanceof ApiError) throw error;
    throw new ApiError(file, 'unreachable', error instanceof Error ? error.message : '');
  }
}

/** What the server gives, and where it gives nothing at all what was kept; of a page that was kept, only that. */
async function fetchOrFindKept(file: ApiFile, signal: AbortSignal | undefined): Promise<Blob> {
  const address = new URL(apiFolder + file, document.baseURI);
  const findKept = async () => {
    if (!ownBuild()) return null;
    try {
      const kept = await import('../releases/kept-answer.ts');
      return await kept.findKept(file, address);
    } catch {
      // Storage is refused, or there is none without a secure context.
      return null;
    }
  };
  const kept = isKept() ? await findKept() : null;
  if (kept) return kept;
  try {
    return await fetchBody(file, address, limit(signal));
  } catch (error) {
    const body = error instanceof ApiError || signal?.aborted ? null : await findKept();
    if (body) return body;
    throw error;
  }
}

function limit(signal: AbortSignal | undefined): AbortSignal {
  const timeout = AbortSignal.timeout(patience);
  return signal ? AbortSignal.any([signal, timeout]) : timeout;
}

async function fetchBody(file: ApiFile, address: URL, signal: AbortSignal): Promise<Blob> {
  const response = await fetch(address, { signal });
  if (!response.ok) throw new ApiError(file, 'missing', `HTTP ${response.status}`);
  const body = await response.blob();
  if (body.size <= most) return body;
  throw new ApiError(file, 'nonsense', `${body.size} bytes are more than ${most}`);
}
