import { describe, expect, test } from 'vitest';
import type { Language } from '../language/language.ts';
import { sourcesInView } from '../sources/source-in-view.ts';
import { makeChange, makeDate, makeSource } from '../testing/claims.ts';
import { plainSpaces } from '../testing/plain-spaces.ts';
import { turnoverOf } from '../testing/turnover.ts';
import { turnoverNotes } from './turnover-notes.ts';
import { toTurnoverSeries } from './turnover-series.ts';

const notes = (ids: readonly string[] | null, language: Language) =>
  plainSpaces(turnoverNotes(turnoverOf(ids), language).join(' '));

const gap = {
  en: 'Who led between 17 Nov and 21–22 Nov is not told by the sources shown.',
  fr: 'Qui dirigeait entre le 17 nov. et le 21–22 nov. n’est pas dit par les sources affichées.',
};
const followed = {
  en: 'Who followed Sam Altman is not told by the sources shown.',
  fr: 'Qui a suivi Sam Altman n’est pas dit par les sources affichées.',
};
const unnamed = {
  en: 'Furno tells of an interim CEO without a name; not drawn apart, since another text tells of one at that time.',
  fr: 'Furno parle d’un PDG par intérim sans le nommer ; pas représenté à part, car un autre texte en montre un à ce moment.',
};
const standing = {
  en: 'Sam Altman, return: agreed in Job offers, done in Carvajal.',
  fr: 'Sam Altman, retour : un accord dans Offres d’emploi, donné pour acquis dans Carvajal.',
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
    expect(notes(null, 'en')).toMatch(/Only implied, in Job offers: that Emmett Shear left\./);
    expect(notes(['003'], 'en')).not.toMatch(/Only implied.*Shear/);
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

  test('a start in office told both as agreed and as done is not called a return', () => {
    const papers = sourcesInView([makeSource(), makeSource({ id: 'b' })], null);
    const claims = [makeChange(), makeChange({ id: 'b', source: 'b', modality: 'agreed' })];
    const [marks, story] = turnoverNotes(toTurnoverSeries(claims, papers, false), 'en');
    expect(marks).toMatch(/^Each marker/);
    expect(story).toMatch(/^Ada, start: agreed in Paper A, done in Paper A\./);
  });

  test('a person without a name is somebody unnamed within a sentence', () => {
    expect(notes(['002'], 'en')).toContain('that somebody unnamed left');
    expect(notes(['002'], 'fr')).toContain('la fin de ce mandat (une personne sans nom)');
  });

  test.each([['001'], ['004']])('numbers are not explained where %s numbers no handover', (id) => {
    expect(notes([id], 'en')).not.toContain('Numbers are handovers');
    expect(notes(null, 'en')).toContain('Numbers are handovers');
  });

  test('a term whose end nobody tells ends where the next one comes in, and that is said', () => {
    expect(notes(['003', '004'], 'en')).toContain(
      'When Emmett Shear left is not told; the bar ends where Sam Altman comes in.',
    );
    expect(notes(null, 'en')).not.toContain('is not told; the bar ends');
  });
});
