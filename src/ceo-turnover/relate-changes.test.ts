import { describe, expect, test } from 'vitest';
import type { LeadershipChange } from '../api/contract.ts';
import { claimNamed } from '../testing/claim-named.ts';
import { makeChange, makeDate } from '../testing/claims.ts';
import { leadershipChanges } from '../testing/dossier.ts';
import { compareOnEdge, mayMeet, relateChanges } from './relate-changes.ts';

const relatedTo = (id: string) =>
  new Map(
    relateChanges(claimNamed(leadershipChanges, id), leadershipChanges).map(
      ({ claim, relation }) => [claim.id, relation],
    ),
  );
const change = (parts: Partial<LeadershipChange>, edtf: string | null = '2023-11-20') =>
  makeChange({ id: JSON.stringify([parts, edtf]), ...parts, on: makeDate(edtf) });
const relations = (...claims: readonly [LeadershipChange, ...LeadershipChange[]]) =>
  relateChanges(claims[0], claims).map(({ relation }) => relation);

describe('the claims of the five texts', () => {
  test.each([
    ['003-murati-starts', '000-murati-starts', 'agree'],
    ['003-murati-ends', '000-murati-ends', 'agree'],
    ['003-murati-starts', '002-unnamed-starts', 'open'],
    ['000-murati-starts', '002-unnamed-starts', 'open'],
    ['003-murati-ends', '002-unnamed-ends', 'open'],
    ['002-shear-starts', '000-shear-starts', 'agree'],
    ['002-shear-starts', '003-shear-starts', 'agree'],
    ['000-altman-returns', '004-altman-returns', 'open'],
    ['000-altman-returns', '004-memo-altman-returns', 'agree'],
    ['004-altman-returns', '004-memo-altman-returns', 'open'],
    ['000-brockman-ends-chair', '003-brockman-ends-chair', 'agree'],
    ['000-summers-board', '004-board-new', 'open'],
    ['000-dangelo-board', '004-memo-board-new', 'open'],
    // Another office, another person, or two claims of somebody unnamed in one text.
    ['003-brockman-ends-chair', '003-brockman-ends-board', undefined],
    ['000-taylor-chair', '004-board-new', undefined],
    ['000-murati-starts', '000-shear-starts', undefined],
    ['002-shear-starts', '002-unnamed-starts', undefined],
    ['002-unnamed-starts', '003-shear-starts', undefined],
    ['002-unnamed-ends', '000-altman-ends', undefined],
    ['004-board-new', '004-memo-board-new', undefined],
  ])('%s and %s: %s', (a, b, relation) => {
    expect(relatedTo(a).get(b)).toBe(relation);
    expect(relatedTo(b).get(a)).toBe(relation);
  });

  test('all five agree that Altman left', () => {
    const left = ['000', '001', '002', '003', '004'].map((source) => `${source}-altman-ends`);
    for (const id of left)
      for (const other of left.filter((candidate) => candidate !== id))
        expect(relatedTo(id).get(other)).toBe('agree');
  });

  test('nothing of Altman’s first term is related to his second', () => {
    const returns = ['000-altman-returns', '004-altman-returns', '004-memo-altman-returns'];
    for (const id of returns)
      expect([...relatedTo(id).keys()].sort()).toEqual(returns.filter((other) => other !== id));
  });

  test('no two texts contradict each other on who came or went', () => {
    for (const { id } of leadershipChanges)
      expect([...relatedTo(id).values()]).not.toContain('differ');
  });
});

describe(relateChanges, () => {
  test('days that do not meet differ, since nobody left between them', () => {
    expect(relations(change({}, '2023-11-19'), change({}, '2023-11-20'))).toEqual(['differ']);
  });

  test('a start before a leaving is of another term than a start after it', () => {
    const first = change({}, '2023-11-10');
    const left = change({ change: 'ends' }, '2023-11-17');
    expect(relations(first, left, change({}, '2023-11-22'))).toEqual([]);
  });

  test.each([
    ['on the day that it denies', '2023-11-20', ['differ']],
    ['without a day', null, ['differ']],
    ['of another day', '2023-11-22', []],
  ])('a denial %s: %o', (_, edtf, expected) => {
    expect(relations(change({}), change({ modality: 'denied' }, edtf))).toEqual(expected);
    expect(relations(change({ modality: 'denied' }, edtf), change({}))).toEqual(expected);
  });

  test('somebody unnamed may be anybody of another text, on days that meet', () => {
    const unnamed = change({ person: null, source: 'b' });
    expect(relations(unnamed, change({}))).toEqual(['open']);
    expect(relations(unnamed, change({ source: 'b' }))).toEqual([]);
    expect(relations(unnamed, change({}, '2023-11-22'))).toEqual([]);
  });

  test('the chair is another office than the CEO’s, and an interim CEO’s is the same', () => {
    expect(relations(change({}), change({ role: 'interim-ceo' }))).toEqual(['open']);
    expect(relations(change({}), change({ role: 'board-chair' }))).toEqual([]);
  });

  test('somebody unnamed is nobody whom the same text names, nor of a role not told', () => {
    const unnamed = change({ person: null, source: 'b' });
    const named = change({ source: 'b', change: 'ends' });
    expect(relations(unnamed, change({}), named)).toEqual([]);
    expect(relations(change({}), unnamed, named)).toEqual([]);
    expect(relations(unnamed, change({ role: 'interim-ceo' }))).toEqual([]);
  });
});

describe(compareOnEdge, () => {
  test.each([
    ['asserted', 'implied', 'agree'],
    ['agreed', 'agreed', 'agree'],
    ['asserted', 'agreed', 'open'],
    ['implied', 'agreed', 'open'],
    ['asserted', 'tentative', 'open'],
    ['agreed', 'tentative', 'open'],
    ['asserted', 'denied', 'differ'],
    ['tentative', 'denied', 'differ'],
    ['denied', 'denied', 'agree'],
  ] as const)('%s and %s: %s', (first, second, relation) => {
    const [a, b] = [change({ modality: first }), change({ modality: second })];
    expect(compareOnEdge(a, b)).toBe(relation);
    expect(compareOnEdge(b, a)).toBe(relation);
  });

  test.each([
    [null, '2023-11-20'],
    ['2023-11-20', null],
    [null, null],
  ])('what is told of one without a day bears out nothing: %s and %s', (first, second) => {
    expect(compareOnEdge(change({}, first), change({}, second))).toBe('open');
  });

  test('somebody unnamed leaves whoever is named open', () => {
    expect(compareOnEdge(change({ person: null }), change({}))).toBe('open');
    expect(compareOnEdge(change({}), change({ person: null }))).toBe('open');
  });

  test('two texts that name nobody need not mean the same person', () => {
    const [a, b] = ['a', 'b'].map((source) => change({ person: null, source }));
    expect(a && b && compareOnEdge(a, b)).toBe('open');
    expect(a && b && relations(a, b)).toEqual(['open']);
  });

  test('a CEO and an interim CEO leave each other open', () => {
    expect(compareOnEdge(change({}), change({ role: 'interim-ceo' }))).toBe('open');
  });
});

describe(mayMeet, () => {
  test.each([
    ['2023-11-17', '2023-11-17/2023-11-19', true],
    ['2023-11-17', '2023-11-18', false],
    ['2023-11-17', null, true],
    [null, null, true],
  ])('%s and %s: %s', (first, second, expected) => {
    expect(mayMeet(change({}, first), change({}, second))).toBe(expected);
  });
});
