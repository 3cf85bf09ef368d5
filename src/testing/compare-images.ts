import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';

/** Where images are put that differ from their references. */
export const differencesFolder = join(import.meta.dirname, '../../node_modules/.cache/pictures');

/** How far a channel may be off, of 255: processors round differently, and no eye sees it. */
const tolerance = 3;

/** The same image without transparency, which weighs less. */
export function opaque(png: Uint8Array): Uint8Array {
  return PNG.sync.write(PNG.sync.read(Buffer.from(png)), {
    colorType: 2,
    deflateLevel: 9,
    deflateStrategy: 0,
  });
}

/** How many pixels of two PNGs differ, and a PNG of which; null where they are not of one size. */
export function compareImages(actual: Uint8Array, reference: Uint8Array) {
  const [ours, theirs] = [actual, reference].map((bytes) => PNG.sync.read(Buffer.from(bytes)));
  if (!ours || !theirs || ours.width !== theirs.width || ours.height !== theirs.height) return null;
  const difference = new PNG({ width: ours.width, height: ours.height });
  let pixels = 0;
  for (let at = 0; at < ours.data.length; at += 4) {
    const channels = [0, 1, 2, 3].map((n) =>
      Math.abs((ours.data[at + n] ?? 0) - (theirs.data[at + n] ?? 0)),
    );
    const isOther = Math.max(...channels) > tolerance;
    if (isOther) pixels += 1;
    // What differs is red on what is the same, faded.
    const faded = 200 + ((theirs.data[at + 1] ?? 0) * 55) / 255;
    difference.data.set(isOther ? [220, 0, 0, 255] : [faded, faded, faded, 255], at);
  }
  return { pixels, difference: PNG.sync.write(difference) };
}

/** What is to be said where an image is not its reference, with both put aside; null where it is. */
export function faultOfImage(
  name: string,
  actual: Uint8Array,
  reference: Uint8Array,
): string | null {
  const found = compareImages(actual, reference);
  if (found?.pixels === 0) return null;
  mkdirSync(differencesFolder, { recursive: true });
  const place = join(differencesFolder, name);
  writeFileSync(`${place}.actual.png`, actual);
  if (found) writeFileSync(`${place}.difference.png`, found.difference);
  return `${found ? `${found.pixels} pixels differ` : 'another size'}: see ${place}.actual.png${found ? ' and .difference.png' : ''}`;
}
