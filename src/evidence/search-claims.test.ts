import { describe, expect, test } from 'vitest';
import { makeChange, makeCount, makeEvent, makeSource, makeStatement } from '../testing/claims.ts';
import { sources } from '../testing/dossier.ts';
import { claims } from '../testing/evidence.tsx';
import { searchClaims } from './search-claims.ts';

const found = (query: string, language: 'en' | 'fr' = 'en') =>
  searchClaims(claims, sources, query, language).map(({ id }) => id);

describe(searchClaims, () => {
  test.each([
    ['723', ['003-signed-723']],
    ['778', ['003-signed-723']],
    ['743 770', ['001-signed-743']],
    ['770 743', ['001-signed-743']],
    ['of 770', ['001-signed-743']],
  ])('finds a number: %s', (query, ids) => {
    expect(found(query).filter((id) => id.includes('signed'))).toEqual(ids);
  });

  test('seeks a number as a whole: no reader is found for the figures in his name', () => {
    expect(found('743')).toContain('001-signed-743');
    expect(found('743').filter((id) => id.includes('ingmar'))).toEqual([]);
    expect(found('97432')).not.toEqual([]);
  });

  test.each([
    ['en', 'nov 17 murati'],
    ['fr', '17 nov murati'],
  ] as const)('finds a day, in either order (%s)', (language, query) => {
    expect(found(query, language)).toContain('003-murati-starts');
  });

  test('finds a stated share, however the space before its sign is typed', () => {
    const shares = ['000-threaten-more-than-95', '003-signed-more-than-95'];
    expect(found('more than 95 %')).toEqual(shares);
    expect(found('more than 95\u00a0%')).toEqual(shares);
    expect(found('plus de 95 %', 'fr')).toEqual(shares);
  });

  test('finds a share also where the claim gives counts as well', () => {
    const share = { value: 0.93, qualifier: 'about' as const };
    expect(searchClaims([makeCount({ share })], [makeSource()], '93', 'en')).toHaveLength(1);
  });

  test('finds a person: who speaks, who is named, who took part', () => {
    expect(found('saddler')).toContain('003-signed-723');
    expect(found('Emmett')).toContain('002-shear-starts');
    expect(found('Benioff')).toContain('000-benioff-offer');
    expect(found('scooby-doo')).toContain('002-comment-scooby-650');
  });

  test('finds what a text is called, and an id', () => {
    const furno = claims.filter(({ source }) => source === '002').map(({ id }) => id);
    expect(found('furno')).toEqual(expect.arrayContaining(furno));
    expect(found('002-signed-650')).toEqual(['002-signed-650']);
  });

  test.each([
    ['demission', 'démission'],
    ['DÉMISSION', 'démission'],
    ['de\u0301mission', 'démission'],
    ["d'avoir agi", 'd’avoir agi'],
    ['  agi   d’avoir ', 'd’avoir agi'],
  ])('reads “%s” as “%s”', (typed, written) => {
    expect(found(typed, 'fr')).toEqual(found(written, 'fr'));
    expect(found(typed, 'fr').length).toBeGreaterThan(0);
  });

  test('reads a text that has the accents apart, or none where the query has them', () => {
    const apart = makeEvent({ summary: { en: 'The cafe\u0301', fr: '' } });
    expect(searchClaims([apart], [], 'café', 'en')).toEqual([apart]);
    const plain = makeEvent({ summary: { en: 'The cafe', fr: '' } });
    expect(searchClaims([plain], [], 'CAFÉ', 'en')).toEqual([plain]);
  });

  test('wants every word, in whatever order', () => {
    expect(found('shear interim')).toEqual(found('interim shear'));
    expect(found('shear interim')).toContain('000-shear-starts');
    expect(found('shear interim 743')).toEqual([]);
    expect(found('no such words anywhere')).toEqual([]);
  });

  test('looks through what is said in the page’s language alone', () => {
    const claim = makeStatement({
      summary: { en: 'the board', fr: 'le conseil' },
      answer: { en: 'unknown', fr: 'inconnu' },
    });
    const labelled = [makeSource({ label: { en: 'Paper', fr: 'Journal' } })];
    const finds = (query: string, language: 'en' | 'fr') =>
      searchClaims([claim], labelled, query, language).length === 1;
    expect(['board unknown', 'paper'].map((query) => finds(query, 'en'))).toEqual([true, true]);
    expect(['conseil', 'inconnu', 'journal'].map((query) => finds(query, 'en'))).toEqual(
      Array(3).fill(false),
    );
    expect(finds('conseil inconnu journal', 'fr')).toBe(true);
  });

  test.each(['.*', '(', '[a', '\\', '$&'])('takes “%s” for what it is', (query) => {
    const claim = makeCount({ summary: { en: `odd ${query} sign`, fr: '' } });
    expect(searchClaims([makeChange(), claim], [], query, 'en')).toEqual([claim]);
  });

  test('keeps the order of the claims', () => {
    const ids = claims.map(({ id }) => id);
    const places = found('altman').map((id) => ids.indexOf(id));
    expect(places.length).toBeGreaterThan(5);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });
});
