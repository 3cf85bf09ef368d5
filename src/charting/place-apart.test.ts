import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeApart, type Wish } from './place-apart.ts';

const tolerance = 1e-6;
const wishes = fc.array(
  fc.record({
    centre: fc.integer({ min: -200, max: 1200 }),
    width: fc.integer({ min: 1, max: 300 }),
  }),
  { maxLength: 12 },
);

/** The placed things from left to right, those that wish for the same place in their own order. */
function inOrder(items: readonly Wish[], middles: readonly number[]) {
  return items
    .map(({ centre, width }, index) => ({ centre, width, middle: middles[index] ?? Number.NaN }))
    .sort((a, b) => a.centre - b.centre);
}

function expectApart(placed: ReturnType<typeof inOrder>) {
  placed.slice(1).forEach((right, index) => {
    const left = placed[index];
    const gap = right.middle - right.width / 2 - ((left?.middle ?? 0) + (left?.width ?? 0) / 2);
    expect(gap).toBeGreaterThanOrEqual(-tolerance);
  });
}

describe(placeApart, () => {
  test('what has room stands where it wishes', () => {
    const items = [
      { centre: 50, width: 40 },
      { centre: 150, width: 40 },
    ];
    expect(placeApart(items, 0, 200)).toEqual([50, 150]);
  });

  test('two that wish for one place share it', () => {
    const items = [
      { centre: 100, width: 40 },
      { centre: 100, width: 40 },
    ];
    expect(placeApart(items, 0, 200)).toEqual([80, 120]);
  });

  test('middles come back in the order of the wishes, not of the places', () => {
    const items = [
      { centre: 150, width: 40 },
      { centre: 50, width: 40 },
    ];
    expect(placeApart(items, 0, 200)).toEqual([150, 50]);
  });

  test('a wish over the edge is held inside', () => {
    expect(placeApart([{ centre: 5, width: 40 }], 0, 200)).toEqual([20]);
    expect(placeApart([{ centre: 199, width: 40 }], 0, 200)).toEqual([180]);
  });

  test('nothing to place is nothing placed', () => {
    expect(placeApart([], 0, 200)).toEqual([]);
  });

  test('nothing overlaps, and the order of the wishes is kept', () => {
    fc.assert(
      fc.property(wishes, (items) => {
        expectApart(inOrder(items, placeApart(items, 0, 1000)));
      }),
    );
  });

  test('all lie inside the bounds where there is room for all', () => {
    fc.assert(
      fc.property(wishes, fc.nat({ max: 300 }), (items, spare) => {
        const room = items.reduce((sum, { width }) => sum + width, spare);
        placeApart(items, 0, room).forEach((middle, index) => {
          const half = (items[index]?.width ?? 0) / 2;
          expect(middle - half).toBeGreaterThanOrEqual(-tolerance);
          expect(middle + half).toBeLessThanOrEqual(room + tolerance);
        });
      }),
    );
  });

  test('where there is too little room, they overrun the end and never the beginning', () => {
    fc.assert(
      fc.property(wishes, (items) => {
        const room = items.reduce((sum, { width }) => sum + width, 0) / 2;
        const middles = placeApart(items, 0, room);
        middles.forEach((middle, index) => {
          expect(middle - (items[index]?.width ?? 0) / 2).toBeGreaterThanOrEqual(-tolerance);
        });
        expectApart(inOrder(items, middles));
      }),
    );
  });

  test('placing what has been placed moves nothing', () => {
    fc.assert(
      fc.property(wishes, (items) => {
        const once = placeApart(items, 0, 5000);
        const settled = items.map(({ width }, index) => ({ width, centre: once[index] ?? 0 }));
        placeApart(settled, 0, 5000).forEach((middle, index) => {
          expect(middle).toBeCloseTo(once[index] ?? Number.NaN, 4);
        });
      }),
    );
  });
});
