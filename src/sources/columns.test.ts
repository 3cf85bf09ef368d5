import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { languages } from '../language/language.ts';
import { pictureFor } from '../testing/image-files.ts';
import { charts } from '../view/view.ts';
import { describeColumns } from './columns.ts';

const looks = charts.flatMap((chart) => languages.map((language) => ({ chart, language })));

describe(describeColumns, () => {
  test.each(looks)('describes every column of $chart, $language', ({ chart, language }) => {
    const { rows, columns } = pictureFor(chart, { comments: true }, { language });
    expect(rows.length).toBeGreaterThan(10);
    for (const row of rows) expect(Object.keys(row)).toEqual(Object.keys(columns));
    for (const [name, words] of Object.entries(columns)) {
      expect(words.trim(), name).toBe(words);
      expect(words.length, name).toBeGreaterThan(5);
    }
  });

  test('describes them in the language asked for', () => {
    const names = ['id', 'source', 'signatories'];
    const [english, french] = languages.map((language) => describeColumns(names, language));
    expect(Object.keys(english ?? {})).toEqual(names);
    for (const name of names) expect(english?.[name]).not.toBe(french?.[name]);
  });

  test('describes no two columns of a chart alike', () => {
    for (const { chart, language } of looks) {
      const words = Object.values(pictureFor(chart, {}, { language }).columns);
      expect(new Set(words).size).toBe(words.length);
    }
  });

  test('describes none that no chart has', () => {
    const file = readFileSync(join(import.meta.dirname, 'columns.ts'), 'utf8');
    const described = [...file.matchAll(/^ {2}(\w+): \{/gm)].map(([, name]) => name);
    const used = new Set(charts.flatMap((chart) => Object.keys(pictureFor(chart).columns)));
    expect(described.toSorted()).toEqual([...used].toSorted());
  });

  test('refuses a column that nobody has described, by its name', () => {
    expect(() => describeColumns(['id', 'mood'], 'en')).toThrow('“mood”');
  });

  test('describes those of a chart without rows too', () => {
    const view = { sources: ['000'], conflicts: true };
    const { rows, columns } = pictureFor('disagreement', view);
    expect(rows).toEqual([]);
    expect(Object.keys(columns)).toContain('question');
  });

  test('of nothing describes nothing', () => {
    expect(describeColumns([], 'fr')).toEqual({});
  });

  test.each([
    ['date_basis', ['stated', 'inferred', 'unknown']],
    ['of', ['signed', 'threatens-to-leave', 'supports', 'leaves']],
    ['signatories_qualifier', ['exact', 'about', 'more-than', 'vague']],
    ['modality', ['asserted', 'implied', 'agreed', 'tentative', 'denied']],
    ['verdict', ['silent', 'agree', 'differ']],
    ['voice', ['article', 'tweet', 'letter', 'memo', 'reader-comment', 'chatbot']],
    ['headcount_qualifier', ['exact', 'about', 'more-than', 'vague']],
    ['share_qualifier', ['exact', 'about', 'more-than', 'less-than']],
    ['share_origin', ['stated', 'computed']],
    ['stance', ['asserts', 'repeats', 'doubts', 'denies']],
    ['shown', ['drawn', 'listed']],
    ['role', ['ceo', 'interim-ceo', 'board-chair', 'board-member']],
    ['change', ['starts', 'ends']],
  ])('names the values of “%s”, which are the same in any language', (name, values) => {
    for (const language of languages)
      for (const value of values) expect(describeColumns([name], language)[name]).toContain(value);
  });
});
