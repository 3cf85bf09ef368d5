import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  byDay,
  type DayRange,
  hull,
  intersection,
  isOneDay,
  liesDayBetween,
  overlaps,
} from './day-range.ts';
import { parseDayRange } from './parse-day-range.ts';

const day = fc.integer({ min: 0, max: 40_000 });
const range = fc
  .tuple(day, day, fc.boolean(), fc.boolean())
  .map(([a, b, fromEver, forEver]): DayRange => {
    return {
      first: fromEver ? -Infinity : Math.min(a, b),
      last: forEver ? Infinity : Math.max(a, b),
    };
  });

describe(overlaps, () => {
  test.each([
    ['2023-11-20', '2023-11-20', true],
    ['2023-11-17/2023-11-20', '2023-11-20/2023-11-22', true],
    ['2023-11-17/2023-11-19', '2023-11-20/2023-11-22', false],
    ['2023-11', '2023-11-20', true],
    ['../2023-11-17', '2023-11-17/..', true],
    ['../2023-11-16', '2023-11-17/..', false],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(overlaps(parseDayRange(a), parseDayRange(b))).toBe(expected);
    expect(overlaps(parseDayRange(b), parseDayRange(a))).toBe(expected);
  });
});

describe(intersection, () => {
  test('is null exactly where the ranges do not overlap, and lies within both', () => {
    fc.assert(
      fc.property(range, range, (a, b) => {
        const both = intersection(a, b);
        expect(both !== null).toBe(overlaps(a, b));
        expect(both).toEqual(intersection(b, a));
        if (!both) return;
        expect(both.first).toBeLessThanOrEqual(both.last);
        expect([hull(a, both), hull(b, both)]).toEqual([a, b]);
      }),
    );
  });
});

describe(hull, () => {
  test('is the smallest range that holds both', () => {
    fc.assert(
      fc.property(range, range, (a, b) => {
        const around = hull(a, b);
        expect(around).toEqual(hull(b, a));
        for (const one of [a, b]) expect(intersection(one, around)).toEqual(one);
        expect([a.first, b.first]).toContain(around.first);
        expect([a.last, b.last]).toContain(around.last);
      }),
    );
  });
});

describe(liesDayBetween, () => {
  test.each([
    ['2023-11-17', '2023-11-19', true],
    ['2023-11-17', '2023-11-18', false],
    ['2023-11-17', '2023-11-17', false],
    ['2023-11-19', '2023-11-17', false],
    ['2023-11-17/2023-11-19', '2023-11-20/2023-11-22', false],
    ['2023-11-17/2023-11-19', '2023-11-21/2023-11-22', true],
    ['2023-11-17/..', '2023-11-20', false],
    ['2023-11-17', '../2023-11-22', false],
  ])('from %s to %s: %s', (a, b, expected) => {
    expect(liesDayBetween(parseDayRange(a), parseDayRange(b))).toBe(expected);
  });
});

describe(isOneDay, () => {
  test.each([
    ['2023-11-22~', true],
    ['2023-11', false],
    ['../2023-11-17', false],
    ['../..', false],
  ])('%s: %s', (text, expected) => {
    expect(isOneDay(parseDayRange(text))).toBe(expected);
  });
});

describe(byDay, () => {
  test('sorts by first possible day, then by last; what is open to the past comes first', () => {
    const texts = ['2023-11-20/..', '2023-11-20', '2023-11-17', '../2023-11-22', '2023-11'];
    const sorted = texts.toSorted((a, b) => byDay(parseDayRange(a), parseDayRange(b)));
    expect(sorted).toEqual([
      '../2023-11-22',
      '2023-11',
      '2023-11-17',
      '2023-11-20',
      '2023-11-20/..',
    ]);
  });

  test('is an order: equal only to itself, and opposite when turned round', () => {
    fc.assert(
      fc.property(range, range, (a, b) => {
        expect(byDay(a, b) + byDay(b, a)).toBe(0);
        expect(byDay(a, b) === 0).toBe(a.first === b.first && a.last === b.last);
      }),
    );
  });
});
