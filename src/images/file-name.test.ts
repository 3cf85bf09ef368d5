import { describe, expect, test } from 'vitest';
import { fileStem } from './file-name.ts';
import type { PictureName } from './picture.ts';

const plain: PictureName = {
  chart: 'ceo-turnover',
  sources: null,
  language: 'en',
  theme: 'light',
};

describe(fileStem, () => {
  test.each<[Partial<PictureName>, string]>([
    [{}, 'countersign-ceo-turnover'],
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
