import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeChange, makeDate, makeSource } from '../testing/claims.ts';
import { signatureCounts, sources } from '../testing/dossier.ts';
import { selections, sourceIds } from '../testing/turnover.ts';
import {
  citeSource,
  claimsInView,
  namedSources,
  nameSource,
  sourcesInView,
} from './source-in-view.ts';

const shownIds = (selected: readonly string[] | null) =>
  sourcesInView(sources, selected)
    .filter(({ shown }) => shown)
    .map(({ source }) => source.id);

describe(sourcesInView, () => {
  test.each<[string, string[] | null, string[]]>([
    ['no choice is all of them', null, ['000', '001', '002', '003', '004']],
    ['an empty choice is none', [], []],
    ['a choice is shown in dossier order', ['003', '000'], ['000', '003']],
    ['an unknown id is nobody', ['000', '009'], ['000']],
  ])('%s', (_, selected, expected) => {
    expect(shownIds(selected)).toEqual(expected);
  });

  test('a filter changes no style and drops no source', () => {
    const all = sourcesInView(sources, null);
    for (const ids of selections)
      expect(sourcesInView(sources, ids).map(({ source, style }) => [source, style])).toEqual(
        all.map(({ source, style }) => [source, style]),
      );
  });
});

describe(claimsInView, () => {
  test('lets through the claims of the sources shown, each as it is', () => {
    fc.assert(
      fc.property(fc.subarray([...sourceIds]), (ids) => {
        const claims = claimsInView(signatureCounts, sourcesInView(sources, ids), true);
        expect(claims).toEqual(signatureCounts.filter(({ source }) => ids.includes(source)));
      }),
    );
  });

  test.each([
    ['article', true],
    ['tweet', true],
    ['letter', true],
    ['memo', true],
    ['reader-comment', false],
    ['chatbot', false],
  ] as const)('without readers’ comments a claim of voice “%s” is in view: %s', (kind, shown) => {
    const claim = makeChange({ voice: { kind, name: null } });
    const inView = sourcesInView([makeSource()], null);
    expect(claimsInView([claim], inView, false)).toEqual(shown ? [claim] : []);
    expect(claimsInView([claim], inView, true)).toEqual([claim]);
  });
});

describe(nameSource, () => {
  test('is the label in the reader’s language with the id', () => {
    const source = makeSource({ id: '007' });
    expect(nameSource(source, 'en')).toBe('Paper A (007)');
    expect(nameSource(source, 'fr')).toBe('Journal A (007)');
  });
});

describe(citeSource, () => {
  test.each([
    ['2023-11-20', 'Paper A (007), 20\u00a0Nov', 'Journal A (007), 20\u00a0nov.'],
    ['2023-11-21/2023-11-23', 'Paper A (007), 21–23\u00a0Nov', 'Journal A (007), 21–23\u00a0nov.'],
    [null, 'Paper A (007), no\u00a0date', 'Journal A (007), sans\u00a0date'],
  ])('adds the date %s to the name', (edtf, english, french) => {
    const source = makeSource({ id: '007', published: makeDate(edtf) });
    expect(citeSource(source, 'en')).toBe(english);
    expect(citeSource(source, 'fr')).toBe(french);
  });
});

describe(namedSources, () => {
  test('names those shown, each with its style', () => {
    const inView = sourcesInView(sources, ['002', '004']);
    expect(namedSources(inView, 'en')).toEqual([
      { label: 'Furno (002), 20\u00a0Nov', ...inView[2]?.style },
      { label: 'Carvajal (004), 21–23\u00a0Nov', ...inView[4]?.style },
    ]);
  });
});
