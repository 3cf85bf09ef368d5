import { describe, expect, test } from 'vitest';
import type { Language } from '../language/language.ts';
import { sourcesInView } from '../sources/source-in-view.ts';
import { makeChange, makeDate, makeSource } from '../testing/claims.ts';
import { plainSpaces } from '../testing/plain-spaces.ts';
import { turnoverOf } from '../testing/turnover.ts';
import { toTurnoverSeries } from './turnover-series.ts';
import { turnoverNotes } from './turnover-text.ts';

const notes = (ids: readonly string[] | null, language: Language) =>
  plainSpaces(turnoverNotes(turnoverOf(ids), language).join(' '));

const gap = {
  en: 'Who led between 17 Nov and 21–22 Nov is not told by the sources in view.',
  fr: 'Qui dirigeait entre le 17 nov. et le 21–22 nov. n’est pas dit par les sources en vue.',
};
const followed = {
  en: 'Who followed Sam Altman is not told by the sources in view.',
  fr: 'Qui a suivi Sam Altman n’est pas dit par les sources en vue.',
};
const unnamed = {
  en: 'Furno tells of an interim CEO without a name; not drawn apart, since others name one at that time.',
  fr: 'Furno parle d’un PDG par intérim sans le nommer ; pas dessiné à part, car d’autres en nomment un à ce moment.',
};
const standing = {
  en: 'The return of Sam Altman is agreed in Staff offers and done in Carvajal.',
  fr: 'Le retour de Sam Altman est convenu dans Les offres et fait dans Carvajal.',
};
const more = {
  en: 'All sources of the dossier together tell of 3 handovers.',
  fr: 'Toutes les sources du dossier racontent ensemble 3 passations.',
};
const hatched = { en: 'Hatched: interim.', fr: 'Hachures : intérim.' };

const all = [gap, followed, unnamed, standing, more, hatched];

describe(turnoverNotes, () => {
  describe.each<Language>(['en', 'fr'])('in %s', (language) => {
    test.each<[string, string[] | null, (typeof all)[number][]]>([
      ['all sources', null, [unnamed, standing, hatched]],
      ['002', ['002'], [more, hatched]],
      ['003', ['003'], [more, hatched]],
      ['004', ['004'], [gap, more]],
      ['001', ['001'], [followed, more]],
      ['002 and 003', ['002', '003'], [unnamed, more, hatched]],
      ['000 and 003', ['000', '003'], [hatched]],
      ['no source', [], [more]],
    ])('%s: says what changes the reading, and nothing else', (_, ids, expected) => {
      const text = notes(ids, language);
      expect(all.filter((note) => text.includes(note[language]))).toEqual(
        all.filter((note) => expected.includes(note)),
      );
    });

    test('says how to read the marks where there are any', () => {
      expect(turnoverNotes(turnoverOf([]), language)).toEqual([more[language]]);
      expect(turnoverNotes(turnoverOf(), language)).toHaveLength(2);
    });
  });

  test('says that an end is only implied, and by whom', () => {
    expect(notes(null, 'en')).toMatch(/Emmett Shear\b.*\bimplied\b.*\bStaff offers\b/);
    expect(notes(['003'], 'en')).not.toMatch(/Shear.*only implied/);
  });

  test.each<[Language, RegExp]>([
    ['en', /contradict each other on when Ada left/],
    ['fr', /se contredisent sur le moment où Ada/],
  ])('says so where no day suits all the texts (%s)', (language, expected) => {
    const noted = (...days: string[]) => {
      const ends = days.map((on) => makeChange({ id: on, change: 'ends', on: makeDate(on) }));
      const series = toTurnoverSeries(ends, sourcesInView([makeSource()], null), false);
      return plainSpaces(turnoverNotes(series, language).join(' '));
    };
    expect(noted('2023-11-17', '2023-11-19')).toMatch(expected);
    expect(noted('2023-11-17', '2023-11-17/2023-11-19')).not.toMatch(expected);
  });

  test.todo('a start in office told both as agreed and as done is not called a return');
  test.todo('a person without a name is not called “Not named” within a sentence');
  test.todo('“que” is elided before Emmett Shear, and Mira Murati is “partie”');
  test.todo('numbers are explained only where a handover is numbered');
});
