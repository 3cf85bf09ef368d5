import { describe, expect, test } from 'vitest';
import type { LeadershipChange } from '../api/contract.ts';
import type { Language } from '../language/language.ts';
import { sourcesInView } from '../sources/source-in-view.ts';
import { makeChange, makeDate, makeSource } from '../testing/claims.ts';
import { plainSpaces } from '../testing/plain-spaces.ts';
import { turnoverOf } from '../testing/turnover.ts';
import { formatDays } from './tenure-text.ts';
import { toTurnoverSeries } from './turnover-series.ts';
import { turnoverTitle } from './turnover-title.ts';

describe(formatDays, () => {
  test.each<[number, number, string, string]>([
    [0, 0, 'less than a day', 'moins d’un jour'],
    [1, 1, '1 day', '1 jour'],
    [2, 2, '2 days', '2 jours'],
    [4, 5, '4 to 5 days', '4 à 5 jours'],
  ])('from %i to %i', (least, most, english, french) => {
    expect(plainSpaces(formatDays({ least, most }, 'en'))).toBe(english);
    expect(plainSpaces(formatDays({ least, most }, 'fr'))).toBe(french);
  });
});

describe(turnoverTitle, () => {
  test.each<[string, string[] | null, string, string]>([
    [
      'all sources',
      null,
      'Three handovers in 4 to 5 days; one of five sources tells of all of them',
      'Trois passations en 4 à 5 jours ; une source sur cinq les raconte toutes',
    ],
    ['003', ['003'], 'Two handovers in 2 days', 'Deux passations en 2 jours'],
    [
      '000',
      ['000'],
      'Three handovers in 4 to 5 days, the last only agreed',
      'Trois passations en 4 à 5 jours, la dernière seulement convenue',
    ],
    [
      '002 and 003',
      ['002', '003'],
      'Two handovers in 2 days, told of by every source shown',
      'Deux passations en 2 jours, racontées par chaque source affichée',
    ],
    [
      '003 and 004',
      ['003', '004'],
      'Three handovers in 4 to 5 days; no source tells of all of them',
      'Trois passations en 4 à 5 jours ; aucune source ne les raconte toutes',
    ],
    [
      '004',
      ['004'],
      'Sam Altman out and in again; who led between is not told',
      'Sam Altman : départ, puis retour ; qui dirigeait entre-temps n’est pas dit',
    ],
    [
      '001',
      ['001'],
      'Sam Altman lost the office of CEO; who followed is not told',
      'Sam Altman a perdu le poste de PDG ; la suite n’est pas dite',
    ],
    [
      'no source',
      [],
      'No source shown tells of a change of CEO',
      'Aucune source affichée ne raconte de changement de PDG',
    ],
  ])('of %s', (_, ids, english, french) => {
    expect(plainSpaces(turnoverTitle(turnoverOf(ids), 'en'))).toBe(english);
    expect(plainSpaces(turnoverTitle(turnoverOf(ids), 'fr'))).toBe(french);
  });

  const ada = makeChange({ id: 'out', change: 'ends', on: makeDate('2023-11-17') });
  const bob = makeChange({ id: 'in', person: 'Bob', on: makeDate('2023-11-21') });
  const titleOf = (claims: LeadershipChange[], language: Language) => {
    const papers = sourcesInView([makeSource(), makeSource({ id: 'b' })], null);
    return plainSpaces(turnoverTitle(toTurnoverSeries(claims, papers, false), language));
  };

  test('one out and, days later, another in is not called one person’s return', () => {
    expect(titleOf([ada, bob], 'en')).toBe('Ada out, Bob in; who led between is not told');
  });

  test('a single handover is told in the singular', () => {
    const told = [ada, { ...bob, on: makeDate('2023-11-17') }];
    const byBoth = [...told, ...told.map((claim) => ({ ...claim, source: 'b' }))];
    expect(titleOf(told, 'en')).toBe('One handover; one of two sources tells of it');
    expect(titleOf(told, 'fr')).toBe('Une passation ; une source sur deux la raconte');
    expect(titleOf(byBoth, 'fr')).toBe('Une passation, racontée par chaque source affichée');
  });
});
