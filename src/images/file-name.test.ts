import { describe, expect, test } from 'vitest';
import { type ExportName, exportFileName } from './file-name.ts';

const plain: ExportName = { chart: 'ceo-turnover', sources: null, language: 'en' };

describe(exportFileName, () => {
  test.each<[Partial<ExportName>, string, string]>([
    [{}, 'csv', 'countersign-ceo-turnover.csv'],
    [{ measure: 'count', theme: 'light' }, 'png', 'countersign-ceo-turnover.png'],
    [{ sources: ['003'] }, 'svg', 'countersign-ceo-turnover-003.svg'],
    [{ sources: ['002', '003'] }, 'png', 'countersign-ceo-turnover-002+003.png'],
    [{ language: 'fr' }, 'png', 'countersign-ceo-turnover-fr.png'],
    [{ theme: 'dark' }, 'png', 'countersign-ceo-turnover-dark.png'],
    [
      {
        chart: 'signature-counts',
        sources: ['002', '003'],
        measure: 'share',
        language: 'fr',
        theme: 'dark',
      },
      'svg',
      'countersign-signature-counts-002+003-share-fr-dark.svg',
    ],
  ])('of %j as %s', (name, extension, expected) => {
    expect(exportFileName({ ...plain, ...name }, extension)).toBe(expected);
  });

  test('five ids are all written, of more only the first and how many others', () => {
    const ids = ['000', '001', '002', '003', '004', '005', '006'];
    const nameOf = (count: number) =>
      exportFileName({ ...plain, sources: ids.slice(0, count) }, 'csv');
    expect(nameOf(5)).toBe('countersign-ceo-turnover-000+001+002+003+004.csv');
    expect(nameOf(6)).toBe('countersign-ceo-turnover-000+5.csv');
    expect(nameOf(7)).toBe('countersign-ceo-turnover-000+6.csv');
  });

  test('no source chosen is not taken for all', () => {
    expect(exportFileName({ ...plain, sources: [] }, 'png')).not.toBe(exportFileName(plain, 'png'));
  });
});
