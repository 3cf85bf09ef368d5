import { describe, expect, test } from 'vitest';
import type { LeadershipChange } from '../api/contract.ts';
import { makeChange, makeDate } from '../testing/claims.ts';
import { answersTold, differencesIn, questionOf } from '../testing/disagreement.ts';
import { leadershipChanges } from '../testing/dossier.ts';
import { plainSpaces } from '../testing/plain-spaces.ts';
import { officeQuestions } from './office-questions.ts';

const told = (id: string, changes: readonly LeadershipChange[] = leadershipChanges) =>
  answersTold(questionOf(officeQuestions(changes, 'en'), id));

const asked = (changes: readonly LeadershipChange[], language: 'en' | 'fr' = 'en') =>
  officeQuestions(changes, language).map(({ id, text }) => [id, plainSpaces(text)]);

function change(
  source: string,
  day: string,
  overrides: Partial<LeadershipChange> = {},
): LeadershipChange {
  return makeChange({
    id: `${source}-${day}`,
    source,
    on: makeDate(`2023-11-${day}`),
    ...overrides,
  });
}

describe(officeQuestions, () => {
  test('asks who lost the office and who took it, in the order of time', () => {
    expect(asked(leadershipChanges)).toEqual([
      ['ceo-out', 'When did Sam Altman lose the office of CEO?'],
      ['interim-1', 'Who was the first interim CEO, and from when?'],
      ['interim-2', 'Who was the second interim CEO, and from when?'],
      ['ceo-back', 'When did Sam Altman become CEO again?'],
    ]);
    expect(asked(leadershipChanges, 'fr')).toEqual([
      ['ceo-out', 'Quand le poste de PDG a-t-il été retiré à Sam Altman ?'],
      ['interim-1', 'Qui a été PDG par intérim en premier, et dès quand ?'],
      ['interim-2', 'Qui a été PDG par intérim en second, et dès quand ?'],
      ['ceo-back', 'Quand le poste de PDG est-il revenu à Sam Altman ?'],
    ]);
  });

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

  test('somebody’s first coming into office is another question than coming back', () => {
    const changes = [change('a', '17'), change('b', '18', { change: 'ends' }), change('c', '20')];
    expect(asked(changes)).toEqual([
      ['ceo-in', 'When did Ada become CEO?'],
      ['ceo-out', 'When did Ada lose the office of CEO?'],
      ['ceo-back', 'When did Ada become CEO again?'],
    ]);
  });

  test('dates that no day suits differ', () => {
    const question = questionOf(
      officeQuestions([change('a', '17'), change('b', '18'), change('c', '17')], 'en'),
      'ceo-in',
    );
    expect(new Set(differencesIn(question))).toEqual(
      new Set(['a-17 ≠ b-18', 'b-18 ≠ a-17', 'b-18 ≠ c-17', 'c-17 ≠ b-18']),
    );
  });

  test('a denial is an answer that differs from what it denies', () => {
    const changes = [change('a', '17'), change('b', '17', { modality: 'denied' })];
    expect(told('ceo-in', changes)).toEqual(['a: 17 Nov', 'b: 17 Nov / denied']);
    expect(differencesIn(questionOf(officeQuestions(changes, 'en'), 'ceo-in'))).toEqual([
      'a-17 ≠ b-17',
      'b-17 ≠ a-17',
    ]);
  });

  test('what is only denied is no question', () => {
    expect(officeQuestions([change('a', '17', { modality: 'denied' })], 'en')).toEqual([]);
  });

  test.each(['implied', 'agreed'] as const)('says that a change is only %s', (modality) => {
    expect(told('ceo-in', [change('a', '17', { modality })])).toEqual([`a: 17 Nov / ${modality}`]);
  });

  test('says that a change is not certain, and that nothing is said of its day', () => {
    const vague = makeChange({ modality: 'tentative', on: makeDate(null) });
    expect(told('ceo-in', [vague])).toEqual(['a: no date / not certain']);
  });

  test('somebody unnamed answers the first step that the text leaves open, and no other', () => {
    const interim = { role: 'interim-ceo', change: 'starts' } as const;
    const changes = [
      change('a', '17', { ...interim, person: 'Ada' }),
      change('a', '18', { person: 'Ada', role: 'interim-ceo', change: 'ends' }),
      change('a', '19', { ...interim, person: 'Bea' }),
      change('b', '17/2023-11-20', { ...interim, person: null }),
      change('b', '19', { ...interim, person: 'Bea' }),
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

  test('of two terms of somebody unnamed it does not say that the second is a coming back', () => {
    const changes = [
      change('a', '17', { person: null }),
      change('a', '18', { person: null, change: 'ends' }),
      change('a', '19', { person: null }),
    ];
    expect(officeQuestions(changes, 'en').map(({ id }) => id)).toEqual(['ceo-in', 'ceo-out']);
  });
});
