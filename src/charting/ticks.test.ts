import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shareTicks, ticksFromZero } from './ticks.ts';

describe(ticksFromZero, () => {
  test.each([
    [778, [0, 200, 400, 600, 800]],
    [700, [0, 200, 400, 600, 800]],
    [100, [0, 50, 100]],
    [4, [0, 1, 2, 3, 4]],
    [0, [0, 1]],
  ])('up to %i', (highest, ticks) => {
    expect(ticksFromZero(highest)).toEqual(ticks);
  });

  test('ticks begin at zero, in even steps, and the last is the first to hold the highest', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 10_000_000 }), (highest) => {
        const ticks = ticksFromZero(highest);
        const [zero, step = 0] = ticks;
        expect(zero).toBe(0);
        expect(ticks).toEqual(ticks.map((_, index) => index * step));
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(highest);
        expect(ticks.at(-2)).toBeLessThan(highest);
        expect(ticks.length).toBeLessThanOrEqual(5);
      }),
    );
  });

  test.each([1, 2, 3])('ticks of %i people are whole', (highest) => {
    expect(ticksFromZero(highest).every(Number.isInteger)).toBe(true);
  });
});

describe(shareTicks, () => {
  test('shares from 92.9 % have an axis that starts at 90 %', () => {
    expect(shareTicks(650 / 700)).toEqual([0.9, 0.92, 0.94, 0.96, 0.98, 1]);
  });

  test.each([
    ['none signed', 0, [0, 0.25, 0.5, 0.75, 1]],
    ['half signed', 0.5, [0.25, 0.5, 0.75, 1]],
    ['all signed', 1, [0.94, 0.96, 0.98, 1]],
  ])('%s', (_, lowest, ticks) => {
    expect(shareTicks(lowest)).toEqual(ticks);
  });

  test('ticks rise in even steps to 100 %, from what is not above the lowest share', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (lowest) => {
        const ticks = shareTicks(lowest);
        const [first = Number.NaN, second = Number.NaN] = ticks;
        expect(first).toBeGreaterThanOrEqual(0);
        expect(first).toBeLessThanOrEqual(lowest);
        expect(ticks.at(-1)).toBe(1);
        expect(second).toBeGreaterThan(first);
        ticks.forEach((tick, index) => {
          expect(tick).toBeCloseTo(first + index * (second - first), 6);
        });
      }),
    );
  });
});
