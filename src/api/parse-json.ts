import { toDrawable } from '../language/drawable.ts';
import { ApiError } from './api-error.ts';
import type { ApiFile } from './files.ts';

/** The JSON that an answer is. Throws an ApiError (`garbled`) with the reason where it is none. */
export function parseJson(file: ApiFile, bytes: ArrayBuffer): unknown {
  const text = decode(file, bytes);
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? toDrawable(error.message) : '';
    throw new ApiError(file, 'garbled', /^\s*</.test(text) ? 'HTML in place of JSON' : reason);
  }
}

// JSON is UTF-8 (RFC 8259); any other would be read as other words, and nobody would know.
function decode(file: ApiFile, bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ApiError(file, 'garbled', 'not UTF-8');
  }
}
