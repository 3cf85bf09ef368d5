import { describe, expect, test } from 'vitest';
import { sourcesInView } from '../sources/source-in-view.ts';
import { claimNamed } from '../testing/claim-named.ts';
import { makeChange, makeDate, makeSource } from '../testing/claims.ts';
import { leadershipChanges } from '../testing/dossier.ts';
import { plainSpaces } from '../testing/plain-spaces.ts';
import { changeFacts, describeChange, explainChange } from './change-facts.ts';

const details = (id: string, language: 'en' | 'fr') =>
  changeFacts(claimNamed(leadershipChanges, id), language).map(({ detail }) => detail);

describe(changeFacts, () => {
  test('each line says what it tells of', () => {
    const terms = (language: 'en' | 'fr') =>
      changeFacts(makeChange(), language).map(({ term }) => term);
    expect(terms('en')).toEqual(['Person', 'Office', 'Change', 'How it is told']);
    expect(terms('fr')).toEqual(['Personne', 'Fonction', 'Changement', 'Comment c’est dit']);
  });

  test.each([
    [
      '003-murati-starts',
      ['Mira Murati', 'interim CEO', 'comes in', 'told as done'],
      ['Mira Murati', 'PDG par intérim', 'arrive', 'dit comme fait'],
    ],
    [
      '000-altman-returns',
      ['Sam Altman', 'CEO', 'comes in', 'agreed, not yet done'],
      ['Sam Altman', 'PDG', 'arrive', 'convenu, pas encore fait'],
    ],
    [
      '002-unnamed-ends',
      ['Not named', 'interim CEO', 'goes', 'implied'],
      ['Sans nom', 'PDG par intérim', 'part', 'implicite'],
    ],
    [
      '000-brockman-ends-chair',
      ['Greg Brockman', 'chair of the board', 'goes', 'told as done'],
      ['Greg Brockman', 'présidence du conseil', 'part', 'dit comme fait'],
    ],
  ])('%s', (id, english, french) => {
    expect(details(id, 'en')).toEqual(english);
    expect(details(id, 'fr')).toEqual(french);
  });
});

describe(explainChange, () => {
  test.each([
    [
      makeChange({ on: { ...makeDate('2023-11-17'), basis: 'inferred' } }),
      '17 Nov (worked out), told as done.',
      '17 nov. (déduit), dit comme fait.',
    ],
    [
      makeChange({ on: makeDate('2023-11-21/2023-11-22'), modality: 'agreed' }),
      '21–22 Nov (stated), agreed, not yet done.',
      '21–22 nov. (énoncé), convenu, pas encore fait.',
    ],
  ])('tells when, and how it is told', (claim, english, french) => {
    expect(plainSpaces(explainChange(claim, 'en'))).toBe(english);
    expect(plainSpaces(explainChange(claim, 'fr'))).toBe(french);
  });

  test('of a date that nothing tells, no day is made up', () => {
    expect(explainChange(makeChange({ on: makeDate(null) }), 'en')).not.toMatch(/\d/);
  });
});

describe(describeChange, () => {
  const sources = sourcesInView([makeSource()], null);

  test('a source is called by its label and id, in the language', () => {
    const words = (language: 'en' | 'fr') =>
      plainSpaces(describeChange(makeChange(), sources, language));
    expect(words('en')).toBe('Paper A (a): It says so');
    expect(words('fr')).toBe('Journal A (a) : Elle le dit');
  });

  test('a source that is not there is called by its id', () => {
    expect(describeChange(makeChange({ source: 'z' }), sources, 'en')).toBe('z: It says so');
  });
});
