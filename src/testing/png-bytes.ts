import { crc32 } from 'node:zlib';

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** A chunk as the standard lays it out, by Node's own checksum: https://www.w3.org/TR/png-3/#5Chunk-layout */
function chunkBytes(type: string, data: string | Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), Buffer.from(data)]);
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(named.length - 4);
  checksum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, checksum]);
}

/** The bytes of a PNG of these chunks, `IEND` at its end. */
export function pngBytes(
  ...chunks: (readonly [type: string, data: string | Uint8Array])[]
): Buffer {
  const parts = chunks.map(([type, data]) => chunkBytes(type, data));
  return Buffer.concat([Buffer.from(signature), ...parts, chunkBytes('IEND', '')]);
}

/** The chunks of a sound PNG one after the other: their types, and their data. */
export function chunksOf(bytes: Uint8Array): { type: string; data: Buffer }[] {
  const file = Buffer.from(bytes);
  const chunks: { type: string; data: Buffer }[] = [];
  for (let at = signature.length; at < file.length; ) {
    const end = at + 8 + file.readUInt32BE(at);
    const type = file.toString('latin1', at + 4, at + 8);
    chunks.push({ type, data: file.subarray(at + 8, end) });
    at = end + 4;
  }
  return chunks;
}
