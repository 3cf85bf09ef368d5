import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultSize, mostPixels, presets, scales, sizeBounds, zoomOf } from './image-size.ts';

const { width, height } = sizeBounds;
const size = fc.record({ width: fc.integer(width), height: fc.integer(height) });

describe('the sizes of images', () => {
  test('are those of the contract, landscape the one that need not be named', () => {
    expect(presets).toEqual({
      landscape: { width: 1200, height: 675 },
      square: { width: 1080, height: 1080 },
      portrait: { width: 1080, height: 1350 },
    });
    expect(defaultSize).toEqual(presets.landscape);
    expect(scales).toEqual([1, 2, 3, 4]);
  });

  test.each(Object.entries(presets))('%s can be had at every scale', (_, preset) => {
    expect(preset.width).toBeGreaterThanOrEqual(width.min);
    expect(preset.width).toBeLessThanOrEqual(width.max);
    expect(preset.height).toBeGreaterThanOrEqual(height.min);
    expect(preset.height).toBeLessThanOrEqual(height.max);
    for (const scale of scales)
      expect(preset.width * preset.height * scale ** 2).toBeLessThanOrEqual(mostPixels);
  });
});

describe(zoomOf, () => {
  test.each([
    ['landscape', 1],
    // √(1080 · 1080 / (1200 · 675)) = 1.2
    ['square', 1.2],
    // √(1080 · 1350 / (1200 · 675)) = √1.8 = 1.3416…
    ['portrait', 1.34],
  ] as const)('of the %s preset is %d', (preset, zoom) => {
    expect(zoomOf(presets[preset])).toBe(zoom);
  });

  test('doubles for a picture twice as wide and twice as high', () => {
    expect(zoomOf({ width: 2400, height: 1350 })).toBe(2);
  });

  test('of the smallest and of a flat or narrow image is 1', () => {
    expect(zoomOf({ width: width.min, height: height.min })).toBe(1);
    expect(zoomOf({ width: width.max, height: height.min })).toBe(1);
    expect(zoomOf({ width: width.min, height: height.max })).toBe(1);
  });

  test('is never below 1, so that no letter is below 12 px', () => {
    fc.assert(
      fc.property(size, (of) => {
        expect(zoomOf(of)).toBeGreaterThanOrEqual(1);
      }),
    );
  });

  test('never lays out narrower than 600 px or lower than 600 px, for any size within bounds', () => {
    const check = (of: { width: number; height: number }) => {
      // A division may miss its whole number by the last bit.
      expect(of.width / zoomOf(of)).toBeGreaterThan(600 - 1e-9);
      expect(of.height / zoomOf(of)).toBeGreaterThan(600 - 1e-9);
    };
    check({ width: 777, height: 1800 });
    check({ width: 3937, height: 1215 });
    check({ width: 1627, height: 603 });
    fc.assert(fc.property(size, check));
  });

  test('never lays out on more room than the landscape has, but where a side would be too short', () => {
    fc.assert(
      fc.property(size, (of) => {
        const zoom = zoomOf(of);
        const room = (of.width / zoom) * (of.height / zoom);
        const sideIsShort =
          of.width / zoom < width.min * 1.01 || of.height / zoom < 1.01 * height.min;
        if (!sideIsShort && zoom > 1) expect(room).toBeLessThan(1200 * 675 * 1.02);
      }),
    );
  });

  test('never shrinks as an image grows', () => {
    const more = fc.integer({ min: 0, max: 500 });
    fc.assert(
      fc.property(size, more, more, (of, wider, higher) => {
        const larger = { width: of.width + wider, height: of.height + higher };
        expect(zoomOf(larger)).toBeGreaterThanOrEqual(zoomOf(of));
      }),
    );
  });
});
