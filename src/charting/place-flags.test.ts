import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Flag, type PlacedFlag, placeFlags } from './place-flags.ts';

const anyFlags = fc.array(
  fc.record({
    x: fc.integer({ min: 0, max: 1000 }),
    width: fc.integer({ min: 20, max: 250 }),
  }),
  { minLength: 1, maxLength: 12 },
);

function spanned(flags: readonly Flag[], placed: readonly PlacedFlag[]) {
  return flags.map(({ x, width }, index) => {
    const { row = -1, side } = placed[index] ?? {};
    return side === 'left' ? { x, row, a: x - width, b: x } : { x, row, a: x, b: x + width };
  });
}

function expectClear(flags: readonly Flag[], placed: readonly PlacedFlag[]) {
  expectTextsClear(flags, placed);
  const spans = spanned(flags, placed);
  // A staff passes every row below that of its own text.
  const crossed = spans.filter((text) =>
    spans.some((staff) => staff.row > text.row && text.a < staff.x && staff.x < text.b),
  );
  expect(crossed).toEqual([]);
}

function expectTextsClear(flags: readonly Flag[], placed: readonly PlacedFlag[]) {
  const spans = spanned(flags, placed);
  const meeting = spans.filter((one, index) =>
    spans.slice(index + 1).some((two) => one.row === two.row && one.a < two.b && two.a < one.b),
  );
  expect(meeting).toEqual([]);
}

describe(placeFlags, () => {
  test('flags far apart all stand in the lowest row, on the right', () => {
    const flags = [
      { x: 0, width: 90 },
      { x: 100, width: 90 },
    ];
    const lowest = { row: 0, side: 'right', crosses: false };
    expect(placeFlags(flags, 0, 500)).toEqual([lowest, lowest]);
  });

  test('a text that would meet the next staff stands above it', () => {
    const flags = [
      { x: 0, width: 150 },
      { x: 100, width: 90 },
    ];
    expect(placeFlags(flags, 0, 500).map(({ row }) => row)).toEqual([1, 0]);
  });

  test('near the right edge all texts stand on the left', () => {
    const flags = [
      { x: 200, width: 150 },
      { x: 400, width: 150 },
    ];
    expect(placeFlags(flags, 0, 500).map(({ side }) => side)).toEqual(['left', 'left']);
  });

  test('where neither side has room for all, only those that do not fit change sides', () => {
    const flags = [
      { x: 50, width: 150 },
      { x: 400, width: 150 },
    ];
    expect(placeFlags(flags, 0, 500).map(({ side }) => side)).toEqual(['right', 'left']);
  });

  test('a text on the left stands above a staff that it would cross, even if that has its text on the right', () => {
    const flags = [
      { x: 50, width: 150 },
      { x: 150, width: 60 },
      { x: 250, width: 150 },
    ];
    const placed = placeFlags(flags, 0, 340);
    expect(placed.map(({ side }) => side)).toEqual(['right', 'right', 'left']);
    const [, crossed, left] = placed;
    expect(left?.row).toBeGreaterThan(crossed?.row ?? Number.NaN);
    expect(left?.crosses).toBe(false);
    expectTextsClear(flags, placed);
  });

  test('of two texts that cross each the staff of the other, the lower says so', () => {
    const flags = [
      { x: 100, width: 150 },
      { x: 200, width: 150 },
    ];
    const placed = placeFlags(flags, 0, 260);
    expect(placed.map(({ side }) => side)).toEqual(['right', 'left']);
    expect(placed.map(({ crosses }) => crosses).sort()).toEqual([false, true]);
  });

  test('with all on the right no text meets another text or another staff', () => {
    fc.assert(
      fc.property(anyFlags, (flags) => {
        const placed = placeFlags(flags, 0, 1250);
        expect(placed.every(({ side }) => side === 'right')).toBe(true);
        expectClear(flags, placed);
      }),
    );
  });

  test('with all on the left no text meets another text or another staff', () => {
    fc.assert(
      fc.property(anyFlags, (flags) => {
        const edge = Math.max(...flags.map(({ x }) => x));
        const placed = placeFlags(flags, -250, edge);
        expect(placed.every(({ side }) => side === 'left')).toBe(true);
        expectClear(flags, placed);
      }),
    );
  });

  test('with texts on both sides no text meets another text', () => {
    fc.assert(
      fc.property(anyFlags, (flags) => {
        expectTextsClear(flags, placeFlags(flags, 0, 1000));
      }),
    );
  });
});
