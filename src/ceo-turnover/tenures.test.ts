import { describe, expect, test } from 'vitest';
import type { LeadershipChange } from '../api/contract.ts';
import { makeChange, makeDate } from '../testing/claims.ts';
import { written } from '../testing/turnover.ts';
import { claimsOfTenure, isOfCeo, lengthOf, toTenures } from './tenures.ts';

type Told = Partial<Omit<LeadershipChange, 'on'>> & { on?: string | null };

function changes(...told: Told[]): LeadershipChange[] {
  return told.map(({ on = '2023-11-20', ...rest }, index) =>
    makeChange({ id: `c${index}`, ...rest, on: makeDate(on) }),
  );
}

function told(...list: Told[]): string[] {
  return toTenures(changes(...list)).tenures.map(
    ({ person, isInterim, start, end }) =>
      `${person ?? '?'}${isInterim ? ' (interim)' : ''} ${start ? written(start.days) : '…'} to ${end ? written(end.days) : '…'}`,
  );
}

const interim = { role: 'interim-ceo' } as const;

describe(isOfCeo, () => {
  test.each([
    ['ceo', true],
    ['interim-ceo', true],
    ['board-chair', false],
    ['board-member', false],
  ] as const)('the role %s is one of the CEO’s office: %s', (role, expected) => {
    expect(isOfCeo(makeChange({ role }))).toBe(expected);
  });
});

describe(toTenures, () => {
  test('a start and the end that follows it are one term', () => {
    expect(
      told(
        { change: 'starts', on: '2023-11-17', ...interim },
        { change: 'ends', on: '2023-11-19' },
      ),
    ).toEqual(['Ada (interim) 2023-11-17 to 2023-11-19']);
  });

  test('an end without a start is a term that begins before what is told, and so comes first', () => {
    expect(
      told(
        { person: 'Bob', on: '2023-11-10' },
        { person: 'Ada', change: 'ends', on: '2023-11-17' },
      ),
    ).toEqual(['Ada … to 2023-11-17', 'Bob 2023-11-10 to …']);
  });

  test('who leaves and comes back has two terms', () => {
    expect(told({ on: '2023-11-22' }, { change: 'ends', on: '2023-11-17' })).toEqual([
      'Ada … to 2023-11-17',
      'Ada 2023-11-22 to …',
    ]);
  });

  test('terms without a start follow each other by their ends', () => {
    expect(
      told(
        { person: 'Bob', change: 'ends', on: '2023-11-20' },
        { person: 'Ada', change: 'ends', on: '2023-11-17' },
      ),
    ).toEqual(['Ada … to 2023-11-17', 'Bob … to 2023-11-20']);
  });

  test('neither the board nor a denied change makes a term', () => {
    expect(told({ role: 'board-chair' }, { role: 'board-member' }, { modality: 'denied' })).toEqual(
      [],
    );
  });

  test('somebody unnamed who may be one whom another source names is not drawn again', () => {
    const claims = changes(
      { source: 'a', person: null, on: '2023-11-17/2023-11-20', ...interim },
      { source: 'b', person: 'Bob', on: '2023-11-17', ...interim },
    );
    const { tenures, unnamed } = toTenures(claims);
    expect(tenures.map(({ person }) => person)).toEqual(['Bob']);
    expect(unnamed.map(({ id }) => id)).toEqual(['c0']);
  });

  test.each<[string, Told]>([
    ['the same source names as another', { source: 'a' }],
    ['came on another day', { source: 'b', on: '2023-11-21' }],
    ['was no interim', { source: 'b', role: 'ceo' }],
  ])('somebody unnamed is no one who %s, and so has a term', (_, other) => {
    const unnamed = { source: 'a', person: null, on: '2023-11-17/2023-11-20', ...interim };
    const named = { person: 'Bob', on: '2023-11-17', ...interim, ...other };
    expect(
      toTenures(changes(unnamed, named))
        .tenures.map(({ person }) => person)
        .sort(),
    ).toEqual(['Bob', null].sort());
  });

  test('the order of the terms does not depend on the order of the claims, undated or not', () => {
    const claims = changes({ person: 'Ada', on: null }, { person: 'Bob', on: '2023-11-20' });
    for (const order of [claims, claims.toReversed()])
      expect(toTenures(order).tenures.map(({ person }) => person)).toEqual(['Bob', 'Ada']);
  });
});

describe(claimsOfTenure, () => {
  test('gives the claims of both edges, those of the start first', () => {
    const claims = changes({ change: 'ends', on: '2023-11-21' }, { change: 'starts' });
    const [term] = toTenures(claims).tenures;
    expect(term && claimsOfTenure(term).map(({ id }) => id)).toEqual(['c1', 'c0']);
  });
});

describe(lengthOf, () => {
  test.each<[string, string, { least: number; most: number } | null]>([
    ['2023-11-17', '2023-11-19', { least: 2, most: 2 }],
    ['2023-11-19', '2023-11-21/2023-11-22', { least: 2, most: 3 }],
    ['2023-11-17/2023-11-19', '2023-11-17/2023-11-19', { least: 0, most: 2 }],
    ['2023-11-17', '2023-11-17', { least: 0, most: 0 }],
    ['2023-11-17', '2023-11-19/..', null],
    ['../2023-11-17', '2023-11-19', null],
  ])('from %s to %s', (from, to, expected) => {
    const [term] = toTenures(changes({ on: from }, { change: 'ends', on: to })).tenures;
    expect(term && lengthOf(term)).toEqual(expected);
  });

  test.each<[LeadershipChange['modality'], LeadershipChange['modality']]>([
    ['asserted', 'implied'],
    ['agreed', 'asserted'],
    ['implied', 'implied'],
  ])('is null for a start that is %s and an end that is %s', (came, left) => {
    const claims = changes(
      { modality: came },
      { change: 'ends', on: '2023-11-22', modality: left },
    );
    const [term] = toTenures(claims).tenures;
    expect(term?.end).not.toBeNull();
    expect(term && lengthOf(term)).toBeNull();
  });

  test('is known where one of several claims of an edge asserts it', () => {
    const claims = changes(
      {},
      { change: 'ends', on: '2023-11-22', modality: 'implied' },
      { change: 'ends', on: '2023-11-22', source: 'b' },
    );
    const [term] = toTenures(claims).tenures;
    expect(term && lengthOf(term)).toEqual({ least: 2, most: 2 });
  });

  test('is null while an edge is not told, or not dated', () => {
    const terms = [
      ...toTenures(changes({})).tenures,
      ...toTenures(changes({ change: 'ends' })).tenures,
      ...toTenures(changes({ on: null }, { change: 'ends' })).tenures,
    ];
    expect(terms.map(lengthOf)).toEqual([null, null, null]);
  });
});
