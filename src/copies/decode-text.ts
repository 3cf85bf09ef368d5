/** Why a file's bytes are not read as a text. */
export type Refusal = 'empty' | 'huge' | 'binary' | 'encoding';

/** More than a hundred times a long article, and still quick to read and to hold. */
export const bytesAtMost = 5_000_000;

/** How much of a file tells what kind of bytes it has. */
const sample = 65_536;

/**
 * A file's text, a byte order mark kept since it counts in the fingerprint; or why there is none:
 * nothing in it, too much, bytes that are no text, or a text that is not in UTF-8.
 */
export function decodeText(bytes: Uint8Array): string | { refusal: Refusal } {
  if (bytes.length === 0) return { refusal: 'empty' };
  if (bytes.length > bytesAtMost) return { refusal: 'huge' };
  if (isWide(bytes.subarray(0, sample))) return { refusal: 'encoding' };
  if (bytes.includes(0)) return { refusal: 'binary' };
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return { refusal: hasManyControls(bytes.subarray(0, sample)) ? 'binary' : 'encoding' };
  }
}

export function isRefused(text: string | { refusal: Refusal }): text is { refusal: Refusal } {
  return typeof text !== 'string';
}

// UTF-16 by its byte order mark (https://www.unicode.org/faq/utf_bom.html#BOM), or as Western texts
// show in it: every other byte is zero, and no byte between.
function isWide(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const zeros = [0, 0];
  bytes.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  return Math.min(...zeros) === 0 && Math.max(...zeros) > bytes.length * 0.4;
}

// A text in an old encoding has hardly any control character beside tabs and line ends.
function hasManyControls(bytes: Uint8Array): boolean {
  const controls = bytes.filter((byte) => byte < 9 || (byte > 13 && byte < 32)).length;
  return controls > bytes.length / 100;
}
