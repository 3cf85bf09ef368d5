import { describe, expect, test } from 'vitest';
import { built } from '../testing/exported-images.ts';
import { serializeView } from '../view/view.ts';
import { planFiles } from './plan-files.ts';
import { readArguments } from './read-arguments.ts';
import { UsageError } from './told-error.ts';

/** What is planned for a line of words, each file in few words. */
function planned(line: string): string[] {
  const request = readArguments(line.split(' '));
  if (request.kind !== 'export') throw new Error(`${line} exports nothing`);
  return planFiles(request, built).map(({ chart, view, look, format }) =>
    [chart, serializeView(view), look.language, look.theme, format].filter(Boolean).join(' '),
  );
}

describe(planFiles, () => {
  test('plans one file for one chart', () => {
    expect(planned('ceo-turnover')).toEqual(['ceo-turnover en light png']);
  });

  test('plans every chart × theme × language × format that is named', () => {
    expect(
      planned('ceo-turnover disagreement --format svg,csv --theme light,dark --lang en,fr'),
    ).toEqual(
      ['ceo-turnover', 'disagreement'].flatMap((chart) =>
        ['en', 'fr'].flatMap((language) =>
          ['light', 'dark'].flatMap((theme) =>
            ['svg', 'csv'].map((format) => `${chart} ${language} ${theme} ${format}`),
          ),
        ),
      ),
    );
  });

  test('of --all plans 3 charts × (all and each of 5 texts) × 2 themes × 2 languages', () => {
    const files = planned('--all --format svg');
    expect(files).toHaveLength(3 * 6 * 2 * 2);
    expect(new Set(files).size).toBe(files.length);
    expect(files).toContain('disagreement ?sources=004 fr dark svg');
    expect(files).toContain('signature-counts en light svg');
  });

  test('sets sources in dossier order and each once, and takes all of them for no filter', () => {
    expect(planned('disagreement --sources 003,002,003')).toEqual([
      'disagreement ?sources=002,003 en light png',
    ]);
    expect(planned('disagreement --sources 004,003,002,001,000')).toEqual([
      'disagreement en light png',
    ]);
  });

  test('plans the sources named, and each of them alone', () => {
    expect(planned('disagreement --all --sources 002,003 --theme dark --lang fr')).toEqual([
      'disagreement ?sources=002,003 fr dark png',
      'disagreement ?sources=002 fr dark png',
      'disagreement ?sources=003 fr dark png',
    ]);
  });

  test('has measure, comments and conflicts in the view', () => {
    expect(planned('signature-counts --measure share --comments --conflicts')).toEqual([
      'signature-counts ?measure=share&comments=1&conflicts=1 en light png',
    ]);
  });

  test.each(['999', '002,999', '2', 'toString', '002 '])(
    'refuses a source that the dossier does not have, and names those that it has: %s',
    (ids) => {
      const request = readArguments(['disagreement', '--sources', ids]);
      if (request.kind !== 'export') throw new Error('exports nothing');
      const plan = () => planFiles(request, built);
      expect(plan).toThrow(UsageError);
      expect(plan).toThrow(
        `there is no source “${ids.split(',').at(-1)}”; known are 000, 001, 002, 003, 004.`,
      );
    },
  );

  test('of --all with one source plans no file twice', () => {
    expect(planned('disagreement --all --sources 002 --theme light --lang en')).toEqual([
      'disagreement ?sources=002 en light png',
    ]);
  });
});
