import { ApiError } from './api-error.ts';
import { type ApiFile, apiFolder } from './files.ts';

/** How long nothing of an answer may come, ms, before it counts as out of reach. */
const patience = 60_000;

/** How many bytes an answer may have at most; engines hold no text of twice as many. */
export const mostBytes = 256 * 1024 * 1024;

/** Where a file of the API stands, relative to the page. */
export function addressOf(file: string): URL {
  return new URL(apiFolder + file, document.baseURI);
}

/**
 * Fetches the bytes of one file of the API, relative to the page. Throws an ApiError where the server
 * has none (`missing`), nothing comes for long (`unreachable`) or there are too many (`nonsense`).
 */
export async function fetchBody(file: ApiFile, signal: AbortSignal | undefined): Promise<Blob> {
  const given = new AbortController();
  const giveUp = () => given.abort(new ApiError(file, 'unreachable', 'timeout'));
  let timer = setTimeout(giveUp, patience);
  let size = 0;
  const meter = new TransformStream<Uint8Array, Uint8Array>({
    transform(bytes, stream) {
      clearTimeout(timer);
      timer = setTimeout(giveUp, patience);
      size += bytes.byteLength;
      if (size <= mostBytes) return stream.enqueue(bytes);
      // At once, so that no reader pays for the rest of it.
      given.abort(new ApiError(file, 'nonsense', `more than ${mostBytes} bytes`, false));
      stream.error(given.signal.reason);
    },
  });
  try {
    const response = await fetch(addressOf(file), {
      // What a host lets be kept for a while may be of another release than the page, or what failed before.
      cache: 'no-cache',
      // Without `any` (Chrome 116, Firefox 124, Safari 17.4) nobody can call it off, and it is had all the same.
      signal:
        signal && 'any' in AbortSignal ? AbortSignal.any([signal, given.signal]) : given.signal,
    });
    if (!response.ok) throw new ApiError(file, 'missing', `HTTP ${response.status}`);
    const body = response.body?.pipeThrough(meter, { signal: given.signal });
    return await new Response(body).blob();
  } catch (error) {
    const reason: unknown = given.signal.aborted ? given.signal.reason : error;
    if (reason instanceof ApiError) throw reason;
    throw new ApiError(file, 'unreachable', reason instanceof Error ? reason.message : '');
  } finally {
    clearTimeout(timer);
  }
}
