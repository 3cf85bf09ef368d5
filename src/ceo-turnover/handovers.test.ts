import { describe, expect, test } from 'vitest';
import type { LeadershipChange } from '../api/contract.ts';
import { makeChange, makeDate } from '../testing/claims.ts';
import { november, written } from '../testing/turnover.ts';
import { spanOf, standingBySource, standingOf, toHandovers } from './handovers.ts';
import { toTenures } from './tenures.ts';

type Change = [person: string | null, change: 'starts' | 'ends', edtf: string | null];

function handoversOf(...told: Change[]) {
  const claims = told.map(([person, change, edtf], index) =>
    makeChange({ id: `c${index}`, person, change, on: makeDate(edtf) }),
  );
  return toHandovers(toTenures(claims).tenures);
}

function summary(...told: Change[]): string[] {
  return handoversOf(...told).map(
    ({ number, from, to, days }) =>
      `${number}: ${from.person ?? '?'} → ${to.person ?? '?'} ${written(days)}`,
  );
}

describe(toHandovers, () => {
  test('a handover lies on the days that both the leaving and the taking over allow', () => {
    expect(
      summary(['Ada', 'ends', '2023-11-17'], ['Bob', 'starts', '2023-11-17/2023-11-19']),
    ).toEqual(['1: Ada → Bob 2023-11-17']);
  });

  test.each(['starts', 'ends'] as const)(
    'no handover is counted whose %s is only tentative',
    (change) => {
      const on = makeDate('2023-11-17');
      const told = [
        makeChange({ id: 'out', change: 'ends', on }),
        makeChange({ id: 'in', person: 'Bob', on }),
      ];
      const claims = told.map((claim) =>
        claim.change === change ? { ...claim, modality: 'tentative' as const } : claim,
      );
      expect(toHandovers(toTenures(told).tenures)).toHaveLength(1);
      expect(toHandovers(toTenures(claims).tenures)).toEqual([]);
    },
  );

  test('where the leaving is not told, the taking over dates it', () => {
    expect(summary(['Ada', 'starts', '2023-11-10'], ['Bob', 'starts', '2023-11-19'])).toEqual([
      '1: Ada → Bob 2023-11-19',
    ]);
  });

  test('one who takes over the day after is the next in office', () => {
    expect(summary(['Ada', 'ends', '2023-11-17'], ['Bob', 'starts', '2023-11-18'])).toEqual([
      '1: Ada → Bob 2023-11-17/2023-11-18',
    ]);
  });

  test('where the taking over is told for an earlier day, it lies on either', () => {
    expect(summary(['Ada', 'ends', '2023-11-20'], ['Bob', 'starts', '2023-11-19'])).toEqual([
      '1: Ada → Bob 2023-11-19/2023-11-20',
    ]);
  });

  test('nobody hands over to themselves', () => {
    expect(summary(['Ada', 'ends', '2023-11-17'], ['Ada', 'starts', '2023-11-18'])).toEqual([]);
  });

  test('a day between two terms belongs to somebody of whom nothing is told', () => {
    expect(summary(['Ada', 'ends', '2023-11-17'], ['Bob', 'starts', '2023-11-19'])).toEqual([]);
  });

  test('a person not named takes over and hands over like any other', () => {
    expect(
      summary(
        ['Ada', 'ends', '2023-11-17'],
        [null, 'starts', '2023-11-17'],
        [null, 'ends', '2023-11-19'],
        ['Bob', 'starts', '2023-11-19'],
      ),
    ).toEqual(['1: Ada → ? 2023-11-17', '2: ? → Bob 2023-11-19']);
  });

  test('names the claims that tell of the taking over', () => {
    const [handover] = handoversOf(['Ada', 'ends', '2023-11-17'], ['Bob', 'starts', '2023-11-17']);
    expect(handover?.claims.map(({ id }) => id)).toEqual(['c1']);
  });
});

describe(spanOf, () => {
  const [handover] = handoversOf(['Ada', 'ends', '2023-11-17'], ['Bob', 'starts', '2023-11-17']);
  const on = (...dates: (string | null)[]) =>
    handover ? dates.map((date) => ({ ...handover, days: date ? november(date) : null })) : [];

  test.each<[(string | null)[], { least: number; most: number } | null]>([
    [['17', '19', '21/22'], { least: 4, most: 5 }],
    [['17/19', '19/20'], { least: 0, most: 3 }],
    [['17/20', '19/20'], { least: 0, most: 3 }],
    [['17', '17'], { least: 0, most: 0 }],
    [['17', null, '19'], { least: 2, most: 2 }],
    [['17', null], null],
    [['17'], null],
    [[], null],
  ])('of handovers on %j', (dates, expected) => {
    expect(spanOf(on(...dates))).toEqual(expected);
  });
});

describe(standingOf, () => {
  type Modality = LeadershipChange['modality'];
  const by = (...told: [source: string, modality: Modality][]) =>
    told.map(([source, modality]) => makeChange({ source, modality }));

  test.each<[string, [string, Modality][], 'done' | 'agreed' | 'both']>([
    [
      'all tell it as done',
      [
        ['a', 'asserted'],
        ['b', 'implied'],
      ],
      'done',
    ],
    [
      'nobody tells it as done',
      [
        ['a', 'agreed'],
        ['b', 'tentative'],
      ],
      'agreed',
    ],
    [
      'one tells it as done, another not',
      [
        ['a', 'agreed'],
        ['b', 'asserted'],
      ],
      'both',
    ],
    [
      'one source tells both',
      [
        ['a', 'agreed'],
        ['a', 'asserted'],
      ],
      'done',
    ],
  ])('%s', (_, told, expected) => {
    expect(standingOf(by(...told))).toBe(expected);
  });

  test('each source stands on one side only', () => {
    const told = by(['a', 'agreed'], ['b', 'agreed'], ['b', 'asserted'], ['a', 'tentative']);
    expect(standingBySource(told)).toEqual({ done: ['b'], agreed: ['a'] });
  });
});
