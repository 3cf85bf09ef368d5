import { describe, expect, test } from 'vitest';
import { parseDayRange } from '../dates/parse-day-range.ts';
import type { Language } from '../language/language.ts';
import { makeSource } from '../testing/claims.ts';
import { subject as builtIn } from '../testing/dossier.ts';
import { plainSpaces } from '../testing/plain-spaces.ts';
import { formatPeriod, lackingWords, sourceWords, subtitleInFull } from './image-words.ts';
import { sourcesInView } from './source-in-view.ts';

const subject = { ...builtIn, home: null };

/** The words for `count` sources “A0” …: those chosen, of which all but the silent are drawn. */
function wordsOf(
  count: number,
  {
    chosen = null,
    silent = [],
    language = 'en',
    home = null,
    leftOut = 0,
  }: {
    chosen?: readonly string[] | null;
    silent?: readonly string[];
    language?: Language;
    home?: string | null;
    leftOut?: number;
  } = {},
) {
  const sources = Array.from({ length: count }, (_, index) =>
    makeSource({ id: `a${index}`, label: { en: `Paper ${index}`, fr: `Journal ${index}` } }),
  );
  const drawn = sources.map(({ id }) => id).filter((id) => !silent.includes(id));
  const words = sourceWords(
    {
      subject: { ...subject, home },
      sources: sourcesInView(sources, chosen),
      language,
      leftOut,
    },
    new Set(drawn),
    (names) => `Silent: ${names}.`,
  );
  return {
    heading: plainSpaces(words.sourcesHeading),
    sources: words.sources.map(({ label }) => label),
    credits: words.credits.map(plainSpaces),
  };
}

const bare = { moreNotes: '', sourcesHeading: '', sources: [], credits: [] };

const dossier =
  'Dossier “OpenAI, November 2023” of 24 November 2026. Days are those of Pacific Time.';

describe(sourceWords, () => {
  test('names the sources drawn and the dossier with its date', () => {
    expect(wordsOf(2)).toEqual({
      heading: 'Sources:',
      sources: ['Paper 0 (a0), 20\u00a0Nov', 'Paper 1 (a1), 20\u00a0Nov'],
      credits: [dossier],
    });
  });

  test.each([
    [0, ''],
    [1, 'One entry of the dossier could not be read: it is neither shown nor counted here.'],
    [2, '2 entries of the dossier could not be read: they are neither shown nor counted here.'],
  ])('says that %i of the dossier’s entries are missing', (leftOut, words) => {
    expect(lackingWords(leftOut, 'en')).toBe(words);
  });

  test('no text is called silent while entries could not be read', () => {
    expect(wordsOf(2, { silent: ['a1'] }).credits).toEqual(['Silent: Paper 1 (a1).', dossier]);
    expect(wordsOf(2, { silent: ['a1'], leftOut: 1 }).credits).toEqual([dossier]);
  });

  test('a description tells what is missing right after what is plotted', () => {
    const frame = { title: 'T', subtitle: 'Staff who signed', notes: [], ...bare };
    expect(subtitleInFull(frame)).toBe('Staff who signed');
    const told = subtitleInFull({ ...frame, lacking: lackingWords(2, 'fr') });
    expect(plainSpaces(told)).toBe(
      'Staff who signed. 2 entrées du dossier n’ont pas pu être lues : elles ne sont ni montrées ni comptées ici.',
    );
  });

  test('says how many of how many are shown, and which are left out', () => {
    expect(wordsOf(5, { chosen: ['a1', 'a2'] })).toEqual({
      heading: 'Sources:',
      sources: ['Paper 1 (a1), 20\u00a0Nov', 'Paper 2 (a2), 20\u00a0Nov'],
      credits: [
        '2 of 5 texts shown; not shown: Paper 0 (a0), Paper 3 (a3) and Paper 4 (a4).',
        dossier,
      ],
    });
  });

  test('says so in French too', () => {
    expect(wordsOf(5, { chosen: ['a1', 'a2'], language: 'fr' })).toEqual({
      heading: 'Sources :',
      sources: ['Journal 1 (a1), 20\u00a0nov.', 'Journal 2 (a2), 20\u00a0nov.'],
      credits: [
        '2 textes sur 5 ; non montrés : Journal 0 (a0), Journal 3 (a3) et Journal 4 (a4).',
        'Dossier « OpenAI, novembre 2023 » du 24 novembre 2026. Fuseau des jours : heure du Pacifique nord-américain.',
      ],
    });
  });

  test('one text shown of five is “1 texte sur 5”', () => {
    expect(wordsOf(5, { chosen: ['a1'], language: 'fr' }).credits[0]).toMatch(/^1 texte sur 5 ;/);
  });

  test('sets apart a source that is in view but silent', () => {
    expect(wordsOf(3, { chosen: ['a0', 'a1'], silent: ['a1', 'a2'] })).toEqual({
      heading: 'Sources:',
      sources: ['Paper 0 (a0), 20\u00a0Nov'],
      credits: ['Silent: Paper 1 (a1).', '2 of 3 texts shown; not shown: Paper 2 (a2).', dossier],
    });
  });

  test.each([6, 7, 8])('names at most six of %i sources, and counts the others', (count) => {
    const { sources, credits } = wordsOf(count);
    expect(sources).toHaveLength(6);
    const others = { 6: [], 7: ['and 1 other'], 8: ['and 2 others'] }[count];
    expect(credits).toEqual([...(others ?? []), dossier]);
  });

  test('names at most six of those left out, and counts the others', () => {
    expect(wordsOf(9, { chosen: ['a0'] }).credits[0]).toBe(
      '1 of 9 texts shown; not shown: Paper 1 (a1), Paper 2 (a2), Paper 3 (a3), Paper 4 (a4), Paper 5 (a5), Paper 6 (a6) and 2 others.',
    );
  });

  test('has no heading where no source is drawn', () => {
    expect(wordsOf(2, { chosen: [] })).toMatchObject({ heading: '', sources: [] });
  });

  test('ends with the site’s public address where the dossier gives one', () => {
    const home = 'https://countersign.example/';
    expect(wordsOf(1, { home }).credits).toEqual([`${dossier} ${home}`]);
  });
});

describe(formatPeriod, () => {
  test.each<[Language, string]>([
    ['en', '17–22 November 2023'],
    ['fr', '17–22 novembre 2023'],
  ])('in %s', (language, expected) => {
    expect(plainSpaces(formatPeriod(parseDayRange(subject.period), language))).toBe(expected);
  });
});
