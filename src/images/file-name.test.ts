import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { charts } from '../view/view.ts';
import { fileStem, imageFileName } from './file-name.ts';
import { type Format, formats } from './image-options.ts';
import { presets, type Scale, type Size, scales } from './image-size.ts';
import type { PictureName } from './picture.ts';

const plain: PictureName = {
  chart: 'ceo-turnover',
  sources: null,
  language: 'en',
  theme: 'light',
};

type Image = PictureName & { size: Size; scale: Scale; format: Format };

describe(fileStem, () => {
  test.each<[Partial<PictureName>, string]>([
    [{}, 'countersign-ceo-turnover'],
    [{ chart: 'disagreement' }, 'countersign-disagreement'],
    [{ measure: 'count', theme: 'light' }, 'countersign-ceo-turnover'],
    [{ sources: ['003'] }, 'countersign-ceo-turnover-003'],
    [{ sources: ['002', '003'] }, 'countersign-ceo-turnover-002+003'],
    [{ language: 'fr' }, 'countersign-ceo-turnover-fr'],
    [{ theme: 'dark' }, 'countersign-ceo-turnover-dark'],
    [
      {
        chart: 'signature-counts',
        sources: ['002', '003'],
        measure: 'share',
        language: 'fr',
        theme: 'dark',
      },
      'countersign-signature-counts-002+003-share-fr-dark',
    ],
  ])('of %j as %s', (name, expected) => {
    expect(fileStem({ ...plain, ...name })).toBe(expected);
  });

  test('five ids are all written, of more only the first and how many others', () => {
    const ids = ['000', '001', '002', '003', '004', '005', '006'];
    const nameOf = (count: number) => fileStem({ ...plain, sources: ids.slice(0, count) });
    expect(nameOf(5)).toBe('countersign-ceo-turnover-000+001+002+003+004');
    expect(nameOf(6)).toBe('countersign-ceo-turnover-000+5');
    expect(nameOf(7)).toBe('countersign-ceo-turnover-000+6');
  });

  test('no source chosen is not taken for all', () => {
    expect(fileStem({ ...plain, sources: [] })).not.toBe(fileStem(plain));
  });
});

describe(imageFileName, () => {
  test.each<[Format, string]>([
    ['png', 'countersign-ceo-turnover.png'],
    ['svg', 'countersign-ceo-turnover.svg'],
    ['outlines', 'countersign-ceo-turnover-outlines.svg'],
    ['pdf', 'countersign-ceo-turnover.pdf'],
  ])('of %s, 1200 × 675 at 2×, names neither size nor scale: %s', (format, expected) => {
    expect(imageFileName(plain, { size: presets.landscape, scale: 2 }, format)).toBe(expected);
  });

  test.each<[Size, string]>([
    [presets.square, 'countersign-ceo-turnover-1080x1080.png'],
    [presets.portrait, 'countersign-ceo-turnover-1080x1350.png'],
    [{ width: 1200, height: 676 }, 'countersign-ceo-turnover-1200x676.png'],
    [{ width: 1201, height: 675 }, 'countersign-ceo-turnover-1201x675.png'],
    [{ width: 1200, height: 675 }, 'countersign-ceo-turnover.png'],
  ])('names a size that is not the default: %j', (size, expected) => {
    expect(imageFileName(plain, { size, scale: 2 }, 'png')).toBe(expected);
  });

  test.each<[Scale, string]>([
    [1, 'countersign-ceo-turnover@1x.png'],
    [2, 'countersign-ceo-turnover.png'],
    [3, 'countersign-ceo-turnover@3x.png'],
    [4, 'countersign-ceo-turnover@4x.png'],
  ])('names a scale of pixels that is not 2: %i', (scale, expected) => {
    expect(imageFileName(plain, { size: presets.landscape, scale }, 'png')).toBe(expected);
  });

  test.each<Format>(['svg', 'outlines', 'pdf'])(
    'names no scale of %s, which has none',
    (format) => {
      for (const scale of scales)
        expect(imageFileName(plain, { size: presets.square, scale }, format)).not.toContain('@');
    },
  );

  const everything: PictureName = {
    chart: 'signature-counts',
    sources: ['002', '003'],
    measure: 'share',
    language: 'fr',
    theme: 'dark',
  };

  test.each<[Format, string]>([
    ['png', 'countersign-signature-counts-002+003-share-fr-dark-1080x1350@3x.png'],
    ['outlines', 'countersign-signature-counts-002+003-share-fr-dark-1080x1350-outlines.svg'],
  ])('keeps the order where all is named, as %s', (format, expected) => {
    expect(imageFileName(everything, { size: presets.portrait, scale: 3 }, format)).toBe(expected);
  });

  test('tells apart any two images that differ in what it names', () => {
    const image = fc.record<Image>({
      chart: fc.constantFrom(...charts),
      sources: fc.option(fc.subarray(['000', '001', '002', '003', '004'])),
      measure: fc.constantFrom('count' as const, 'share' as const),
      language: fc.constantFrom('en' as const, 'fr' as const),
      theme: fc.constantFrom('light' as const, 'dark' as const),
      size: fc.constantFrom(...Object.values(presets)),
      scale: fc.constantFrom(...scales),
      format: fc.constantFrom(...formats),
    });
    const nameOf = ({ format, ...rest }: Image) => imageFileName(rest, rest, format);
    const shownBy = (made: Image) =>
      JSON.stringify({ ...made, scale: made.format === 'png' ? made.scale : null });
    fc.assert(
      fc.property(image, image, (a, b) => {
        expect(nameOf(a) === nameOf(b)).toBe(shownBy(a) === shownBy(b));
      }),
    );
  });
});
