import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { followers, personsUpTo } from '../testing/followers.ts';
import type { Bar } from './lane.ts';
import { markerStep, numberRoom, placeEdges } from './place-edges.ts';

const width = 600;
const undated = { from: 500, to: width };
const series = followers(personsUpTo(6));

/** The bar of a term that starts and ends within the given stretches. */
function barOf(nth: number, start: number, end: number, days = 20): Bar {
  const tenure = series.tenures[nth];
  if (!tenure) throw new Error(`There is no term ${nth}.`);
  return {
    tenure,
    bar: { from: start, to: end + days },
    start: { from: start, to: start + days },
    end: { from: end, to: end + days },
  };
}

const spansOf = (bars: readonly Bar[], undatedAt = undated) =>
  placeEdges(bars, width, undatedAt, series, 'en').map(({ x, handover, claims }) => ({
    from: x,
    to: x + (handover ? numberRoom : 0) + claims.length * markerStep,
    claims,
    handover,
  }));

describe(placeEdges, () => {
  test('gives each edge its claims and the number of its handover', () => {
    const edges = spansOf([barOf(1, 100, 300)]);
    expect(edges.map(({ handover }) => handover)).toEqual([1, 2]);
    expect(edges.map(({ claims }) => claims.map(({ id }) => id))).toEqual([
      ['Person 2-in'],
      ['Person 2-out'],
    ]);
  });

  test('gives no number where nobody went before, and none where nobody follows', () => {
    const [first, last] = [spansOf([barOf(0, 0, 300)]), spansOf([barOf(5, 100, 500)])];
    expect(first.map(({ handover }) => handover)).toEqual([null, 1]);
    expect(last.map(({ handover }) => handover)).toEqual([5, null]);
  });

  test('the disc of a handover stands in the middle of its days', () => {
    const [start, end] = spansOf([barOf(1, 100, 300)]);
    expect((start?.from ?? 0) + 9).toBeCloseTo(110);
    expect((end?.from ?? 0) + 9).toBeCloseTo(310);
  });

  test('days that reach beyond the plot count as far as they are seen', () => {
    const [start] = spansOf([{ ...barOf(1, 0, 300), start: { from: -400, to: 200 } }]);
    expect((start?.from ?? 0) + 9).toBeCloseTo(100);
  });

  test('an edge without a date stands in the band of the undated', () => {
    const [, end] = spansOf([{ ...barOf(1, 100, 300), end: null }]);
    expect(end?.from).toBeGreaterThan(undated.from);
    expect(end?.to).toBeLessThanOrEqual(undated.to + 8);
  });

  test('rows neither overlap nor leave the plot, wherever the days are', () => {
    const at = fc.integer({ min: 0, max: width - 20 });
    fc.assert(
      fc.property(fc.array(fc.tuple(at, at), { minLength: 1, maxLength: 5 }), (places) => {
        const bars = places.map(([start, end], nth) =>
          barOf(nth, Math.min(start, end), Math.max(start, end)),
        );
        const spans = spansOf(bars).sort((a, b) => a.from - b.from);
        spans.forEach(({ from, to }, index) => {
          expect(from).toBeGreaterThanOrEqual(spans[index - 1]?.to ?? -8);
          expect(to).toBeLessThanOrEqual(width + 8);
        });
      }),
    );
  });
});
