import { describe, expect, test } from 'vitest';
import type { Language } from '../language/language.ts';
import { sourcesInView } from '../sources/source-in-view.ts';
import { makeChange, makeDate, makeSource } from '../testing/claims.ts';
import { plainSpaces } from '../testing/plain-spaces.ts';
import { turnoverOf } from '../testing/turnover.ts';
import { describeTenure, detailOf, isCutShort, nameOf } from './tenure-text.ts';
import { toTurnoverSeries } from './turnover-series.ts';
import { describeTurnover, toMoments } from './turnover-text.ts';
import { turnoverTitle } from './turnover-title.ts';

const labels = (ids: readonly string[] | null, language: Language) => {
  const series = turnoverOf(ids);
  return series.tenures.map((tenure) =>
    plainSpaces(`${nameOf(tenure, language)}: ${detailOf(tenure, series, language)}`),
  );
};

describe(detailOf, () => {
  test.each<[string, string[] | null, Language, string[]]>([
    [
      'all sources',
      null,
      'en',
      [
        'Sam Altman: CEO until 17 Nov',
        'Mira Murati: interim CEO, 2 days',
        'Emmett Shear: interim CEO from 19 Nov, end only implied',
        'Sam Altman: CEO again: agreed in one text, done in another',
      ],
    ],
    [
      'all sources',
      null,
      'fr',
      [
        'Sam Altman: PDG jusqu’au 17 nov.',
        'Mira Murati: PDG par intérim, 2 jours',
        'Emmett Shear: PDG par intérim à partir du 19 nov., fin seulement implicite',
        'Sam Altman: de nouveau PDG : convenu dans un texte, acquis dans un autre',
      ],
    ],
    [
      '003',
      ['003'],
      'en',
      [
        'Sam Altman: CEO until 17 Nov',
        'Mira Murati: interim CEO, 2 days',
        'Emmett Shear: interim CEO, still in office: this source tells no more',
      ],
    ],
    [
      '002',
      ['002'],
      'fr',
      [
        'Sam Altman: PDG jusqu’au 17 nov.',
        'Sans nom: PDG par intérim à partir du 17–20 nov., fin seulement implicite',
        'Emmett Shear: PDG par intérim, encore en poste : cette source n’en dit pas plus',
      ],
    ],
    [
      '004',
      ['004'],
      'en',
      ['Sam Altman: CEO until 17 Nov', 'Sam Altman: CEO again from 21–22 Nov'],
    ],
    ['001', ['001'], 'en', ['Sam Altman: CEO until 13–19 Nov']],
  ])('beside the terms of %s (%#)', (_, ids, language, expected) => {
    expect(labels(ids, language)).toEqual(expected);
  });

  test.each([
    ['2023-11-20/..', 'CEO from 20 Nov', 'PDG à partir du 20 nov.'],
    [null, 'CEO', 'PDG'],
  ])('a start on %s has one preposition, or none', (on, english, french) => {
    const claims = [makeChange({ on: makeDate(on) })];
    const series = toTurnoverSeries(claims, sourcesInView([makeSource()], null), false);
    const said = (language: Language) =>
      series.tenures.map((tenure) => plainSpaces(detailOf(tenure, series, language)));
    expect(said('en')).toEqual([english]);
    expect(said('fr')).toEqual([french]);
  });

  test('000 alone tells of the return as agreed, not yet done', () => {
    expect(labels(['000'], 'en').at(-1)).toBe('Sam Altman: CEO again: agreed, not yet done');
  });

  test('two sources that stop early tell no more together', () => {
    expect(labels(['002', '003'], 'en').at(-1)).toBe(
      'Emmett Shear: interim CEO, still in office: these sources tell no more',
    );
  });
});

describe(isCutShort, () => {
  test.each<[string, string[] | null, boolean[]]>([
    ['all sources', null, [false, false, false, false]],
    ['003', ['003'], [false, false, true]],
    ['004', ['004'], [false, false]],
    ['001', ['001'], [false]],
  ])('the terms of %s', (_, ids, expected) => {
    const series = turnoverOf(ids);
    expect(series.tenures.map((tenure) => isCutShort(tenure, series))).toEqual(expected);
  });
});

describe(describeTenure, () => {
  test.each<[Language, string]>([
    ['en', 'Emmett Shear, interim CEO: from 19 Nov (Furno and Staff revolt), end not told.'],
    [
      'fr',
      'Emmett Shear, PDG par intérim : à partir du 19 nov. (Furno et La révolte), fin non dite.',
    ],
  ])('names the sources of each edge (%s)', (language, expected) => {
    const series = turnoverOf(['002', '003']);
    const [, , shear] = series.tenures;
    expect(shear && plainSpaces(describeTenure(shear, series, language))).toBe(expected);
  });
});

describe(describeTurnover, () => {
  test.each<Language>(['en', 'fr'])(
    'begins with the title and what is plotted, and tells each term (%s)',
    (language) => {
      const series = turnoverOf();
      const text = describeTurnover(series, language, 'Who led');
      expect(text.startsWith(`${turnoverTitle(series, language)}. Who led. `)).toBe(true);
      for (const tenure of series.tenures)
        expect(text).toContain(describeTenure(tenure, series, language));
      expect(text).not.toContain('..');
    },
  );
});

describe(toMoments, () => {
  test('names handovers by surnames', () => {
    expect(toMoments(turnoverOf(), 'en').map(({ text }) => text)).toEqual([
      'Altman → Murati',
      'Murati → Shear',
      'Shear → Altman',
    ]);
  });

  test('says of a handover that is only agreed that it is', () => {
    const texts = (language: Language) =>
      toMoments(turnoverOf(['000']), language).map(({ text }) => text);
    expect(texts('en')).toEqual(['Altman → Murati', 'Murati → Shear', 'Shear → Altman (agreed)']);
    expect(texts('fr').at(-1)).toBe('Shear → Altman (convenu)');
  });

  test('keeps whole names beside a person whom no text names', () => {
    expect(toMoments(turnoverOf(['002']), 'fr').map(({ text }) => text)).toEqual([
      'Sam Altman → Sans nom',
      'Sans nom → Emmett Shear',
    ]);
  });
});
