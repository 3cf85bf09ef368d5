import { describe, expect, test } from 'vitest';
import type { LeadershipChange } from '../api/contract.ts';
import { makeChange, makeDate } from '../testing/claims.ts';
import { answersTold, changeOn, differencesIn, questionOf } from '../testing/disagreement.ts';
import { leadershipChanges } from '../testing/dossier.ts';
import { officeQuestions } from './office-questions.ts';

const told = (id: string, changes: readonly LeadershipChange[] = leadershipChanges) =>
  answersTold(questionOf(officeQuestions(changes, 'en'), id));

describe(officeQuestions, () => {
  test('answers as the five texts tell it', () => {
    expect(told('ceo-out')).toEqual([
      '000: 17 Nov',
      '001: 13–19 Nov',
      '002: 17 Nov',
      '003: 17 Nov',
      '004: 17 Nov',
    ]);
    expect(told('interim-1')).toEqual([
      '000: Mira Murati, 17–19 Nov',
      '002: somebody unnamed, 17–20 Nov',
      '003: Mira Murati, 17 Nov',
    ]);
    expect(told('interim-2')).toEqual([
      '000: Emmett Shear, 19 Nov',
      '002: Emmett Shear, 19–20 Nov',
      '003: Emmett Shear, 19 Nov',
    ]);
    expect(told('ceo-back')).toEqual([
      '000: 21–22 Nov / agreed',
      '004: 21–22 Nov',
      '004: 21–22 Nov / agreed',
    ]);
  });

  test('on none of it does a text of the dossier contradict another', () => {
    for (const question of officeQuestions(leadershipChanges, 'en'))
      expect(differencesIn(question)).toEqual([]);
  });

  test('dates that no day suits differ', () => {
    const question = questionOf(
      officeQuestions([changeOn('a', '17'), changeOn('b', '18'), changeOn('c', '17')], 'en'),
      'ceo-in',
    );
    expect(new Set(differencesIn(question))).toEqual(
      new Set(['a-17 ≠ b-18', 'b-18 ≠ a-17', 'b-18 ≠ c-17', 'c-17 ≠ b-18']),
    );
  });

  test('a denial is an answer that differs from what it denies', () => {
    const changes = [changeOn('a', '17'), changeOn('b', '17', { modality: 'denied' })];
    expect(told('ceo-in', changes)).toEqual(['a: 17 Nov', 'b: 17 Nov / denied']);
    expect(differencesIn(questionOf(officeQuestions(changes, 'en'), 'ceo-in'))).toEqual([
      'a-17 ≠ b-17',
      'b-17 ≠ a-17',
    ]);
  });

  test('what is only denied is no question', () => {
    expect(officeQuestions([changeOn('a', '17', { modality: 'denied' })], 'en')).toEqual([]);
  });

  test.each(['implied', 'agreed'] as const)('says that a change is only %s', (modality) => {
    expect(told('ceo-in', [changeOn('a', '17', { modality })])).toEqual([
      `a: 17 Nov / ${modality}`,
    ]);
  });

  test('says that a change is not certain, and that nothing is said of its day', () => {
    const vague = makeChange({ modality: 'tentative', on: makeDate(null) });
    expect(told('ceo-in', [vague])).toEqual(['a: no date / not certain']);
  });

  test('somebody unnamed answers the first step that the text leaves open, and no other', () => {
    const interim = { role: 'interim-ceo', change: 'starts' } as const;
    const changes = [
      changeOn('a', '17', { ...interim, person: 'Ada' }),
      changeOn('a', '18', { person: 'Ada', role: 'interim-ceo', change: 'ends' }),
      changeOn('a', '19', { ...interim, person: 'Bea' }),
      changeOn('b', '17/2023-11-20', { ...interim, person: null }),
      changeOn('b', '19', { ...interim, person: 'Bea' }),
    ];
    expect(told('interim-1', changes)).toEqual([
      'a: Ada, 17 Nov',
      'b: somebody unnamed, 17–20 Nov',
    ]);
    expect(told('interim-2', changes)).toEqual(['a: Bea, 19 Nov', 'b: Bea, 19 Nov']);
  });

  test('the chair and the members of the board are not asked after', () => {
    const board = (['board-chair', 'board-member'] as const).map((role) =>
      makeChange({ id: role, role }),
    );
    expect(officeQuestions(board, 'en')).toEqual([]);
    expect(officeQuestions([], 'fr')).toEqual([]);
  });
});
