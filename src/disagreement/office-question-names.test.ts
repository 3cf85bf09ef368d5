import { describe, expect, test } from 'vitest';
import type { LeadershipChange } from '../api/contract.ts';
import { changeOn } from '../testing/disagreement.ts';
import { leadershipChanges } from '../testing/dossier.ts';
import { plainSpaces } from '../testing/plain-spaces.ts';
import { officeQuestions } from './office-questions.ts';

const asked = (changes: readonly LeadershipChange[], language: 'en' | 'fr' = 'en') =>
  officeQuestions(changes, language).map(({ id, text }) => [id, plainSpaces(text)]);

const leaves = { change: 'ends' } as const;
const interim = { role: 'interim-ceo' } as const;

describe(officeQuestions, () => {
  test('asks who lost the office and who took it, in the order of time', () => {
    expect(asked(leadershipChanges)).toEqual([
      ['ceo-out', 'When did Sam Altman lose the office of CEO?'],
      ['interim-1', 'When did Mira Murati become interim CEO?'],
      ['interim-2', 'When did Emmett Shear become interim CEO?'],
      ['ceo-back', 'When did Sam Altman become CEO again?'],
    ]);
    expect(asked(leadershipChanges, 'fr')).toEqual([
      ['ceo-out', 'Quand le poste de PDG a-t-il été retiré à Sam Altman ?'],
      ['interim-1', 'Quand l’intérim de PDG est-il passé à Mira Murati ?'],
      ['interim-2', 'Quand l’intérim de PDG est-il passé à Emmett Shear ?'],
      ['ceo-back', 'Quand le poste de PDG est-il revenu à Sam Altman ?'],
    ]);
  });

  test('somebody’s first coming into office is another question than coming back', () => {
    const changes = [changeOn('a', '17'), changeOn('b', '18', leaves), changeOn('c', '20')];
    expect(asked(changes)).toEqual([
      ['ceo-in', 'When did Ada become CEO?'],
      ['ceo-out', 'When did Ada lose the office of CEO?'],
      ['ceo-back', 'When did Ada become CEO again?'],
    ]);
  });

  test('asks after each coming and going, the second of a kind with a number to its name', () => {
    const changes = [
      changeOn('a', '17'),
      changeOn('a', '18', leaves),
      changeOn('a', '19', { person: 'Bea' }),
      changeOn('a', '20', { person: 'Bea', ...leaves }),
      changeOn('a', '21'),
      changeOn('a', '22', leaves),
      changeOn('a', '23'),
    ];
    expect(asked(changes)).toEqual([
      ['ceo-in', 'When did Ada become CEO?'],
      ['ceo-out', 'When did Ada lose the office of CEO?'],
      ['ceo-in-2', 'When did Bea become CEO?'],
      ['ceo-out-2', 'When did Bea lose the office of CEO?'],
      ['ceo-back', 'When did Ada become CEO again?'],
      ['ceo-out-3', 'When did Ada lose the office of CEO?'],
      ['ceo-back-2', 'When did Ada become CEO again?'],
    ]);
  });

  test('who was interim CEO before does not become CEO again', () => {
    const changes = [
      changeOn('a', '17', interim),
      changeOn('a', '18', { ...interim, ...leaves }),
      changeOn('a', '19'),
    ];
    expect(asked(changes)).toEqual([
      ['interim-1', 'When did Ada become interim CEO?'],
      ['ceo-in', 'When did Ada become CEO?'],
    ]);
  });

  test('who was CEO before an interim is CEO again after it', () => {
    const changes = [
      changeOn('a', '17', leaves),
      changeOn('a', '18', interim),
      changeOn('a', '19', { ...interim, ...leaves }),
      changeOn('a', '20'),
    ];
    expect(asked(changes).map(([id]) => id)).toEqual(['ceo-out', 'interim-1', 'ceo-back']);
  });

  test('of two terms of somebody unnamed it does not say that the second is a coming back', () => {
    const unnamed = { person: null };
    const changes = [
      changeOn('a', '17', unnamed),
      changeOn('a', '18', { ...unnamed, ...leaves }),
      changeOn('a', '19', unnamed),
    ];
    expect(asked(changes)).toEqual([
      ['ceo-in', 'When did somebody unnamed become CEO?'],
      ['ceo-out', 'When did somebody unnamed lose the office of CEO?'],
      ['ceo-in-2', 'When did somebody unnamed become CEO?'],
    ]);
    expect(asked(changes, 'fr')[0]).toEqual([
      'ceo-in',
      'Quand le poste de PDG est-il passé à une personne non nommée ?',
    ]);
  });
});
