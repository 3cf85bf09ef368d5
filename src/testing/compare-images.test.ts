import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { compareImages, differencesFolder, faultOfImage } from './compare-images.ts';

/** A white image in which one pixel is as dark as told. */
function imageOf(dark: number, width = 2): Buffer {
  const image = new PNG({ width, height: 2 });
  image.data.fill(255);
  image.data[4] = 255 - dark;
  return PNG.sync.write(image);
}

describe(faultOfImage, () => {
  test('finds nothing where no pixel is visibly another', () => {
    expect(faultOfImage('same', imageOf(0), imageOf(0))).toBeNull();
    expect(faultOfImage('same', imageOf(2), imageOf(0))).toBeNull();
  });

  test('counts the pixels that differ, and puts the image and the difference aside', () => {
    const place = join(differencesFolder, 'of-the-test');
    expect(faultOfImage('of-the-test', imageOf(40), imageOf(0))).toBe(
      `1 pixels differ: see ${place}.actual.png and .difference.png`,
    );
    expect(existsSync(`${place}.actual.png`)).toBe(true);
    const found = compareImages(imageOf(40), imageOf(0));
    const difference = PNG.sync.read(found?.difference ?? Buffer.of());
    expect([...difference.data.subarray(4, 8)]).toEqual([220, 0, 0, 255]);
    expect(existsSync(`${place}.difference.png`)).toBe(true);
  });

  test('says so where the image has another size', () => {
    expect(faultOfImage('wide', imageOf(0, 3), imageOf(0))).toMatch(/^another size: see .*wide/);
  });
});
