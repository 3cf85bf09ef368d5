import { PNG } from 'pngjs';

/** More than this many of 255 levels is a difference that the eye sees. */
const levels = 32;

/** The width and height of a PNG, px, as its header says. */
export function sizeOfPng(png: Buffer): readonly [number, number] {
  if (png.toString('latin1', 12, 16) !== 'IHDR') throw new Error('This is not a PNG.');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

/** How many pixels of a PNG are exactly of a colour, given as `#rrggbb`. */
export function pixelsOf(png: Buffer, colour: string): number {
  const { data } = PNG.sync.read(png);
  const wanted = Number.parseInt(colour.slice(1), 16);
  let found = 0;
  for (let pixel = 0; pixel < data.length; pixel += 4)
    if (data.readUInt32BE(pixel) >>> 8 === wanted) found += 1;
  return found;
}

/** The share of the pixels of two PNGs of one size that differ by more than 32 levels. */
export function differingShare(one: Buffer, other: Buffer): number {
  const [a, b] = [PNG.sync.read(one), PNG.sync.read(other)];
  if (a.width !== b.width || a.height !== b.height) throw new Error('The sizes are not the same.');
  let differing = 0;
  for (let pixel = 0; pixel < a.data.length; pixel += 4) {
    const ours = a.data.readUInt32BE(pixel);
    const theirs = b.data.readUInt32BE(pixel);
    if (ours !== theirs && [24, 16, 8, 0].some((bits) => isApart(ours >>> bits, theirs >>> bits)))
      differing += 1;
  }
  return differing / (a.width * a.height);
}

function isApart(one: number, other: number): boolean {
  return Math.abs((one & 0xff) - (other & 0xff)) > levels;
}
