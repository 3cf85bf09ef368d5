import { createHash } from 'node:crypto';

/** SHA-256 (hex) of a text in UTF-8, or of bytes as they are. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** The code points from `start` to `end` (exclusive), as the contract counts passages. */
export function sliceCodePoints(codePoints: readonly string[], start: number, end: number): string {
  return codePoints.slice(start, end).join('');
}
