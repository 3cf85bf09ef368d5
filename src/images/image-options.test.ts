import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { refusalsOf } from '../testing/refusals.ts';
import {
  defaultOptions,
  type Format,
  faultsOf,
  formatOf,
  formats,
  type ImageOptions,
  imageOptionsSchema,
  type OptionFault,
} from './image-options.ts';
import { mostPixels, presets, scales, sizeBounds } from './image-size.ts';
import { backgrounds } from './picture.ts';

const themes = ['light', 'dark'] as const;

describe(formatOf, () => {
  test.each<[Format, string, string]>([
    ['png', 'png', 'image/png'],
    ['svg', 'svg', 'image/svg+xml'],
    ['outlines', 'svg', 'image/svg+xml'],
    ['pdf', 'pdf', 'application/pdf'],
  ])('%s ends in .%s and is %s', (format, extension, type) => {
    expect(formatOf(format)).toEqual({ extension, type });
  });
});

describe('imageOptionsSchema', () => {
  test('reads the default, which is 2400 × 1350 pixels with its title on the theme', () => {
    expect(imageOptionsSchema.parse(JSON.parse(JSON.stringify(defaultOptions)))).toEqual({
      size: { width: 1200, height: 675 },
      scale: 2,
      background: 'theme',
      hasTitle: true,
    });
  });

  test.each([
    ['a scale that is not offered', { scale: 5 }, 'scale'],
    ['half a scale', { scale: 1.5 }, 'scale'],
    ['a scale in words', { scale: '2' }, 'scale'],
    ['a background that is not offered', { background: 'pink' }, 'background'],
    ['part of a pixel', { size: { width: 1200.5, height: 675 } }, 'size.width'],
    ['no height', { size: { width: 1200 } }, 'size.height'],
    ['a width in words', { size: { width: '1200', height: 675 } }, 'size.width'],
    ['no word on the title', { hasTitle: undefined }, 'hasTitle'],
  ])('refuses %s', (_, parts, path) => {
    expect(refusalsOf(imageOptionsSchema, { ...defaultOptions, ...parts })).toEqual([path]);
  });
});

describe(faultsOf, () => {
  const faultsOfSize = (width: number, height: number, format: Format = 'svg') =>
    faultsOf({ ...defaultOptions, size: { width, height } }, format, 'light');

  test('finds none in the presets at any scale, format or theme', () => {
    for (const size of Object.values(presets))
      for (const scale of scales)
        for (const format of formats)
          for (const theme of themes)
            expect(faultsOf({ ...defaultOptions, size, scale }, format, theme)).toEqual([]);
  });

  test.each<[number, number, OptionFault[]]>([
    [600, 600, []],
    [599, 600, ['width']],
    [600, 599, ['height']],
    [4000, 4000, []],
    [4001, 4000, ['width']],
    [4000, 4001, ['height']],
    [0, 0, ['width', 'height']],
    [-1200, 675, ['width']],
    [1e9, 1e9, ['width', 'height']],
    [Number.NaN, Number.POSITIVE_INFINITY, ['width', 'height']],
  ])('of an image of %d × %d px: %j', (width, height, faults) => {
    expect(faultsOfSize(width, height)).toEqual(faults);
  });

  test('refuses pixels by their number, to the pixel, and only where there are pixels', () => {
    const size = { width: 4000, height: 4000 };
    const largest: ImageOptions = { ...defaultOptions, size, scale: 2 };
    expect(size.width * size.height * 2 ** 2).toBe(mostPixels);
    expect(faultsOf(largest, 'png', 'light')).toEqual([]);
    expect(faultsOf({ ...largest, scale: 3 }, 'png', 'light')).toEqual(['pixels']);
    for (const format of ['svg', 'outlines', 'pdf'] as const)
      expect(faultsOf({ ...largest, scale: 4 }, format, 'light')).toEqual([]);
  });

  test('refuses white behind the light letters of the dark theme, and nothing else behind any', () => {
    for (const background of backgrounds)
      for (const theme of themes)
        expect(faultsOf({ ...defaultOptions, background }, 'svg', theme)).toEqual(
          background === 'white' && theme === 'dark' ? ['white'] : [],
        );
  });

  test('names every fault of an image that has several', () => {
    const options: ImageOptions = {
      ...defaultOptions,
      size: { width: 5000, height: 9000 },
      background: 'white',
    };
    expect(faultsOf(options, 'png', 'dark')).toEqual(['width', 'height', 'pixels', 'white']);
  });

  test('keeps every side within the bounds that are said', () => {
    const side = fc.integer({ min: -10, max: 5000 });
    fc.assert(
      fc.property(side, side, (width, height) => {
        const within = (value: number, { min, max }: { min: number; max: number }) =>
          value >= min && value <= max;
        expect(faultsOfSize(width, height).length === 0).toBe(
          within(width, sizeBounds.width) && within(height, sizeBounds.height),
        );
      }),
    );
  });
});
