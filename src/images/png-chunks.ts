/** A chunk of a PNG file: https://www.w3.org/TR/png-3/#5Chunk-layout */
export interface PngChunk {
  readonly type: string;
  readonly data: Uint8Array;
}

// A byte order mark at the start of a text is one of its characters.
const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/** More chunks than this no program makes of an image that is not hostile: each takes memory of its own. */
const mostChunks = 100_000;
/** https://www.w3.org/TR/png-3/#11keywords */
const longestKeyword = 79;

/** Whether bytes begin as a PNG file does. */
export function isPng(bytes: Uint8Array): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** The chunks of a PNG file. Throws a RangeError where it is cut off, a checksum does not hold or chunks swarm. */
export function readPng(bytes: Uint8Array): PngChunk[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: PngChunk[] = [];
  for (let at = signature.length; chunks.at(-1)?.type !== 'IEND'; ) {
    if (chunks.length === mostChunks) throw new RangeError('The PNG file has too many chunks.');
    const end = at + 12 + view.getUint32(at);
    if (end > bytes.length) throw new RangeError('The PNG file is cut off.');
    const named = bytes.subarray(at + 4, end - 4);
    if (view.getUint32(end - 4) !== checksum(named))
      throw new RangeError('A checksum of the PNG file does not hold.');
    const type = String.fromCharCode(...named.subarray(0, 4));
    chunks.push({ type, data: named.subarray(4) });
    at = end;
  }
  return chunks;
}

/** A PNG file of the given chunks. */
export function writePng(chunks: readonly PngChunk[]): Uint8Array<ArrayBuffer> {
  const length = chunks.reduce((sum, { data }) => sum + 12 + data.length, signature.length);
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  bytes.set(signature);
  let at = signature.length;
  for (const { type, data } of chunks) {
    view.setUint32(at, data.length);
    bytes.set(latin(type), at + 4);
    bytes.set(data, at + 8);
    const end = at + 8 + data.length;
    view.setUint32(end, checksum(bytes.subarray(at + 4, end)));
    at = end + 4;
  }
  return bytes;
}

/** Text in UTF-8 under a keyword, uncompressed: https://www.w3.org/TR/png-3/#11iTXt */
export function internationalText(keyword: string, text: string): PngChunk {
  // After the keyword: not compressed, no method, no language, no translated keyword.
  const head = [...latin(keyword), 0, 0, 0, 0, 0];
  const words = new TextEncoder().encode(text);
  const data = new Uint8Array(head.length + words.length);
  data.set(head);
  data.set(words, head.length);
  return { type: 'iTXt', data };
}

/** The text of an `iTXt` chunk with its keyword; null for any other chunk, and for a compressed one. */
export function readInternationalText({ type, data }: PngChunk) {
  if (type !== 'iTXt') return null;
  const keywordEnd = data.subarray(0, longestKeyword + 1).indexOf(0);
  if (keywordEnd < 1 || data[keywordEnd + 1] !== 0) return null;
  const languageEnd = data.indexOf(0, keywordEnd + 3);
  const start = data.indexOf(0, languageEnd + 1) + 1;
  if (languageEnd < 0 || start === 0) return null;
  const keyword = String.fromCharCode(...data.subarray(0, keywordEnd));
  return { keyword, text: utf8.decode(data.subarray(start)) };
}

/** How many pixels there are to the metre: https://www.w3.org/TR/png-3/#11pHYs */
export function physicalSize(pixelsPerMetre: number): PngChunk {
  const data = new Uint8Array(9);
  const view = new DataView(data.buffer);
  view.setUint32(0, pixelsPerMetre);
  view.setUint32(4, pixelsPerMetre);
  data[8] = 1;
  return { type: 'pHYs', data };
}

function latin(text: string): number[] {
  return [...text].map((letter) => letter.charCodeAt(0));
}

const table = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/** CRC-32: https://www.w3.org/TR/png-3/#D-CRCAppendix */
function checksum(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (table[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
