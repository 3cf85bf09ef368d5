import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Stretch } from './lane.ts';
import { fadeStops, type Stop } from './tenure-fade.ts';

const bar = { from: 100, to: 400 };

function opacityAt(stops: readonly Stop[], x: number): number {
  const right = stops.findIndex((stop) => stop.x >= x);
  const [a, b] = [stops[Math.max(0, right - 1)], stops[right]];
  if (!a || !b) throw new Error(`No stop lies beyond ${x}.`);
  return a.x === b.x ? b.opacity : a.opacity + ((b.opacity - a.opacity) * (x - a.x)) / (b.x - a.x);
}

describe(fadeStops, () => {
  test('a term whose edges are not told is opaque from end to end', () => {
    expect(fadeStops(bar, null, null)).toEqual([
      { x: 100, opacity: 1 },
      { x: 400, opacity: 1 },
    ]);
  });

  test('an edge known to the day fades across that day', () => {
    const stops = fadeStops(bar, { from: 100, to: 150 }, { from: 350, to: 400 });
    expect([100, 125, 150, 250, 350, 375, 400].map((x) => opacityAt(stops, x))).toEqual([
      0, 0.5, 1, 1, 1, 0.5, 0,
    ]);
  });

  test('a term whose edges share their days never gets opaque', () => {
    const stops = fadeStops(bar, bar, bar);
    expect(Math.max(...stops.map(({ opacity }) => opacity))).toBeCloseTo(0.5);
    expect(opacityAt(stops, 250)).toBeCloseTo(0.5);
  });

  test('a term that runs off the axis stays opaque on that side', () => {
    expect(fadeStops(bar, { from: 100, to: 200 }, null).at(-1)).toEqual({ x: 400, opacity: 1 });
    expect(fadeStops(bar, null, { from: 300, to: 400 })[0]).toEqual({ x: 100, opacity: 1 });
  });

  test('an edge without width is a clean cut', () => {
    const stops = fadeStops(bar, { from: 100, to: 100 }, { from: 400, to: 400 });
    expect(stops.every(({ opacity }) => opacity === 1)).toBe(true);
  });

  test('stops stand in order, and between them the lesser of both edges is drawn', () => {
    const place = fc.integer({ min: 0, max: 300 });
    const edges = fc
      .tuple(place, place, fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 100 }))
      .map(([a, b, rise, fall]): [Stretch, Stretch] => {
        const from = Math.min(a, b);
        const to = Math.max(a + fall, b + fall, from + rise);
        return [
          { from, to: from + rise },
          { from: to - fall, to },
        ];
      });
    fc.assert(
      fc.property(edges, fc.double({ min: 0, max: 1, noNaN: true }), ([start, end], at) => {
        const whole = { from: start.from, to: end.to };
        const stops = fadeStops(whole, start, end);
        expect(stops.map(({ x }) => x)).toEqual(stops.map(({ x }) => x).sort((a, b) => a - b));
        const x = whole.from + at * (whole.to - whole.from);
        const risen = Math.min(1, Math.max(0, (x - start.from) / (start.to - start.from)));
        const left = Math.min(1, Math.max(0, (end.to - x) / (end.to - end.from)));
        expect(opacityAt(stops, x)).toBeCloseTo(Math.min(risen, left), 6);
      }),
    );
  });
});
