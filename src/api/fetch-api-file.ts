import type * as z from 'zod/mini';
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
  const timeout = AbortSignal.timeout(patience);
  // Without `any` (Chrome 116, Firefox 124, Safari 17.4) nobody can call it off, and it is had all the same.
  const limited = signal && 'any' in AbortSignal ? AbortSignal.any([signal, timeout]) : timeout;
  try {
    const body = await fetchBody(file, limited);
    const read = body.size < large ? null : await readInWorker<Answer>({ file, body }, limited);
    return read ?? checkAnswer(file, schema, parseAnswer(file, await body.text()));
  } catch (error) {
    if (error instanceof ApiError) throw error;
    throw new ApiError(file, 'unreachable', error instanceof Error ? error.message : '');
  }
}

async function fetchBody(file: ApiFile, signal: AbortSignal): Promise<Blob> {
  const response = await fetch(new URL(apiFolder + file, document.baseURI), { signal });
  if (!response.ok) throw new ApiError(file, 'missing', `HTTP ${response.status}`);
  const body = await response.blob();
  if (body.size <= most) return body;
  throw new ApiError(file, 'nonsense', `${body.size} bytes are more than ${most}`);
}
