/** Why a file's bytes are not read as a text. */
export type Refusal = 'empty' | 'huge' | 'binary' | 'encoding';

/** More than a hundred times a long article, and still quick to read and to hold. */
export const bytesAtMost = 5_000_000;

/**
 * A file's text, a byte order mark kept since it counts in the fingerprint; or why there is none:
 * nothing in it, too much, bytes that are no text, or a text that is not in UTF-8.
 */
export function decodeText(bytes: Uint8Array): string | { refusal: Refusal } {
  if (bytes.length === 0) return { refusal: 'empty' };
  if (bytes.length > bytesAtMost) return { refusal: 'huge' };
  if (hasWideMark(bytes)) return { refusal: 'encoding' };
  if (bytes.includes(0)) return { refusal: 'binary' };
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return { refusal: isMostlyControl(bytes) ? 'binary' : 'encoding' };
  }
}

export function isRefused(text: string | { refusal: Refusal }): text is { refusal: Refusal } {
  return typeof text !== 'string';
}

// The byte order marks of UTF-16 (https://www.unicode.org/faq/utf_bom.html#BOM).
function hasWideMark([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

// A text in an old encoding has hardly any control character beside tabs and line ends.
function isMostlyControl(bytes: Uint8Array): boolean {
  const controls = bytes.filter((byte) => byte < 9 || (byte > 13 && byte < 32)).length;
  return controls > bytes.length / 100;
}
