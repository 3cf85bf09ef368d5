import { inflateSync } from 'node:zlib';
import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { fileOf, pictureFor } from '../testing/image-files.ts';
import { recordOf } from '../testing/image-records.ts';
import { chunksOf, pngBytes } from '../testing/png-bytes.ts';
import { sha256Of } from '../testing/sorted-json.ts';
import { recordKey } from './image-record.ts';
import { presets, type Scale } from './image-size.ts';
import { readInternationalText, readPng } from './png-chunks.ts';
import { describePng, hashOfPng } from './png-file.ts';

const picture = pictureFor('ceo-turnover');
const onePixel = PNG.sync.write(new PNG({ width: 1, height: 1 }));
const chunkTypes = ['IHDR', 'pHYs', 'iTXt', 'IDAT'];
const described = describePng(onePixel, picture, recordOf([]), 1);

/** The data of the one chunk of a type; throws where there is none, or more. */
function dataOf(bytes: Uint8Array, type: string): Buffer {
  const [found, ...others] = chunksOf(bytes).filter((chunk) => chunk.type === type);
  if (!found || others.length > 0) throw new Error(`not one ${type}`);
  return found.data;
}

const scales: Scale[] = [1, 2, 3, 4];
const cases = Object.values(presets).flatMap(({ width, height }) =>
  scales.map((scale) => ({ width, height, scale })),
);

describe('a PNG file', () => {
  test.each(cases)('of $width × $height at $scale× has exactly its pixels', async (wanted) => {
    const { scale, ...size } = wanted;
    const [width, height] = [size.width * scale, size.height * scale];
    const { bytes } = await fileOf(picture, 'png', { size, scale });
    const header = dataOf(bytes, 'IHDR');
    expect([header.readUInt32BE(0), header.readUInt32BE(4)]).toEqual([width, height]);
    // A line is its filter's byte and four bytes a pixel.
    expect(inflateSync(dataOf(bytes, 'IDAT'))).toHaveLength(height * (1 + 4 * width));

    // 96 px to the inch of 25.4 mm, at this scale.
    const perMetre = Math.round((96 * scale) / 0.0254);
    const density = dataOf(bytes, 'pHYs');
    expect([density.readUInt32BE(0), density.readUInt32BE(4), density[8]]).toEqual([
      perMetre,
      perMetre,
      1,
    ]);
  });

  test.each([
    ...Object.values(presets).map((size) => ({ size, scale: 2 as const })),
    { size: { width: 601, height: 777 }, scale: 3 as const },
  ])('of $size.width × $size.height at $scale× is decoded by another library', async (wanted) => {
    const { size, scale } = wanted;
    const { bytes } = await fileOf(picture, 'png', wanted);
    const { width, height, data } = PNG.sync.read(Buffer.from(bytes));
    expect([width, height]).toEqual([size.width * scale, size.height * scale]);
    // Something is drawn: not every pixel is as the first.
    const pixels = new Uint32Array(data.buffer, data.byteOffset, width * height);
    expect(pixels.some((pixel) => pixel !== pixels[0])).toBe(true);
  });

  test.each([
    ['theme', 'light', 255],
    ['theme', 'dark', 255],
    ['white', 'light', 255],
    ['transparent', 'light', 0],
    ['transparent', 'dark', 0],
  ] as const)(
    'on the %s background, %s, has a corner of opacity %d',
    async (background, theme, opacity) => {
      const { bytes } = await fileOf(pictureFor('disagreement', {}, { theme }), 'png', {
        scale: 1,
        background,
      });
      const [red, green, blue, alpha] = PNG.sync.read(Buffer.from(bytes)).data;
      expect(alpha).toBe(opacity);
      if (background === 'white') expect([red, green, blue]).toEqual([255, 255, 255]);
    },
  );
});

describe(describePng, () => {
  test('writes all words before the pixels, since some programs read none after them', () => {
    const types = chunksOf(described).map(({ type }) => type);
    expect(types).toEqual(['IHDR', 'pHYs', ...Array(8).fill('iTXt'), 'IDAT', 'IEND']);
  });

  test('leaves the pixels as they were painted', () => {
    expect(dataOf(described, 'IDAT')).toEqual(dataOf(onePixel, 'IDAT'));
    expect(dataOf(described, 'IHDR')).toEqual(dataOf(onePixel, 'IHDR'));
  });

  test('drops what the painter said of the picture, and keeps what its colours need', () => {
    const [header, ...rest] = chunksOf(onePixel);
    const painted = pngBytes(
      ['IHDR', header?.data ?? ''],
      ['sRGB', '\0'],
      ['pHYs', '\0\0\0\x01\0\0\0\x01\x01'],
      ['tEXt', 'Software\0Painter'],
      ['zTXt', 'Title\0\0x'],
      ['iTXt', 'Title\0\0\0\0\0Painted'],
      ['tIME', '\x07\xe7\x0b\x11\0\0\0'],
      ['eXIf', 'II*\0'],
      ['IDAT', rest[0]?.data ?? ''],
    );
    const chunks = chunksOf(describePng(painted, picture, recordOf([]), 1));
    expect(chunks.map(({ type }) => type).filter((type) => type !== 'iTXt')).toEqual([
      'IHDR',
      'pHYs',
      'sRGB',
      'IDAT',
      'IEND',
    ]);
    expect(chunks.map(({ data }) => data.toString()).join()).not.toMatch(/Painte[dr]/);
  });

  test('refuses what is no whole PNG', () => {
    const cut = onePixel.subarray(0, -1);
    expect(() => describePng(cut, picture, recordOf([]), 1)).toThrow(RangeError);
  });
});

describe(hashOfPng, () => {
  test('is the SHA-256 of the file without the chunk that holds the record', () => {
    const chunks = readPng(described);
    const ours = chunks.find((chunk) => readInternationalText(chunk)?.keyword === recordKey);
    if (!ours) throw new Error('a PNG without its record');
    const at = Buffer.from(described).indexOf('iTXtCountersign\0') - 4;
    const rest = Buffer.concat([
      described.subarray(0, at),
      described.subarray(at + 12 + ours.data.length),
    ]);
    expect(hashOfPng(chunks)).toBe(sha256Of(rest));
  });

  test.each(chunkTypes)('is another once the %s is', (type) => {
    const chunks = readPng(described);
    const flipped = chunks.map((chunk) =>
      chunk.type === type ? { type, data: chunk.data.map((byte) => byte ^ 1) } : chunk,
    );
    expect(hashOfPng(flipped)).not.toBe(hashOfPng(chunks));
  });
});
