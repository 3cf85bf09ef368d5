// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { makeChange, makeDate, makeSource } from '../testing/claims.ts';
import { draw } from '../testing/draw.ts';
import { theOne } from '../testing/on-page.ts';
import { plainSpaces } from '../testing/plain-spaces.ts';
import { claimCells, formatClaimDate, formatPassage, SourceName } from './claim-cells.tsx';

const from = {
  source: makeSource({ id: '007' }),
  style: { colour: 3, shape: 'square' as const },
  shown: true,
};

describe(SourceName, () => {
  test('shows the source’s marker, hidden from screen readers, and its name', () => {
    const host = draw(<SourceName from={from} language="fr" />);
    expect(plainSpaces(host.textContent).trim()).toBe('Journal A (007)');
    const marker = theOne(host, '.marker');
    expect(marker.getAttribute('aria-hidden')).toBe('true');
    expect([...marker.classList]).toEqual(expect.arrayContaining(['marker-square', 'series-3']));
  });
});

describe(formatClaimDate, () => {
  test.each([
    ['2023-11-20', 'stated', '20 Nov (stated)', '20 nov. (énoncé)'],
    ['2023-11-21/2023-11-22', 'inferred', '21–22 Nov (worked out)', '21–22 nov. (déduit)'],
    [null, 'unknown', 'no date', 'sans date'],
  ] as const)('%s, %s', (edtf, basis, english, french) => {
    const date = { ...makeDate(edtf), basis };
    expect(plainSpaces(formatClaimDate(date, 'en'))).toBe(english);
    expect(plainSpaces(formatClaimDate(date, 'fr'))).toBe(french);
  });
});

describe(formatPassage, () => {
  test('groups the digits as the language does', () => {
    const claim = makeChange({ passage: { start: 1625, end: 16824, sha256: '0'.repeat(64) } });
    expect(formatPassage(claim, 'en')).toBe('1,625–16,824');
    expect(plainSpaces(formatPassage(claim, 'fr'))).toBe('1 625–16 824');
  });
});

describe(claimCells, () => {
  test('tells where a claim stands and how its date is known', () => {
    const date = { ...makeDate('2023-11-20'), note: { en: 'As printed', fr: 'Imprimé' } };
    const claim = makeChange({ voice: { kind: 'tweet', name: 'Zoe' } });
    expect(claimCells(claim, date, from, 'fr')).toEqual({
      id: 'a-change',
      source: 'a',
      source_label: 'Journal A',
      voice: 'tweet',
      voice_name: 'Zoe',
      date: '2023-11-20',
      date_basis: 'stated',
      date_note: 'Imprimé',
      summary: 'Elle le dit',
      text: 'a.txt',
      passage_start: 0,
      passage_end: 10,
      passage_sha256: '0'.repeat(64),
    });
  });
});
