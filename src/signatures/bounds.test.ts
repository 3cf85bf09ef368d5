import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Bounds, boundsOf, boundsOfRatio, overlapOf } from './bounds.ts';
import type { Figure } from './figures.ts';

const figure = (value: number, qualifier: Figure['qualifier'] = 'exact') => ({ value, qualifier });
const holds = ({ least, most, isLeastOut, isMostOut }: Bounds, value: number) =>
  (isLeastOut ? value > least : value >= least) && (isMostOut ? value < most : value <= most);

describe(boundsOf, () => {
  test.each([
    [700, 650, 750],
    [650, 645, 655],
    [7, 6.5, 7.5],
    [770, 765, 775],
    [10_000, 5000, 15_000],
  ])('about %i people permits %f to %f, both included', (value, least, most) => {
    expect(boundsOf(figure(value, 'about'), 'count')).toEqual({
      least,
      most,
      isLeastOut: false,
      isMostOut: false,
    });
  });

  test.each([
    [690, true],
    [650, true],
    [750, true],
    [770, false],
    [778, false],
    [649, false],
  ])('whether about 700 holds %i: %s', (value, isHeld) => {
    expect(holds(boundsOf(figure(700, 'about'), 'count'), value)).toBe(isHeld);
  });

  test.each([
    [95, 94.5, 95.5],
    [90, 85, 95],
    [92.9, 92.85, 92.95],
    [100, 95, 100],
    [99.9, 99.85, 99.95],
  ])(
    'about %f per cent permits %f to %f: tens at the most, and no more than all',
    (percent, least, most) => {
      const bounds = boundsOf(figure(percent / 100, 'about'), 'share');
      expect(bounds.least * 100).toBeCloseTo(least, 9);
      expect(bounds.most * 100).toBeCloseTo(most, 9);
    },
  );

  test.each([
    ['more-than', 'share', 0.95, [0.9501, 1], [0.95, 0.9, 1.01]],
    ['more-than', 'count', 700, [701, 1_000_000], [700, 699]],
    ['less-than', 'share', 0.95, [0, 0.9499], [0.95, 0.96]],
    ['exact', 'count', 743, [743], [742, 744]],
  ] as const)('%s, as a %s, of %f permits %o and not %o', (qualifier, unit, value, held, kept) => {
    const bounds = boundsOf(figure(value, qualifier), unit);
    for (const inside of held) expect(holds(bounds, inside)).toBe(true);
    for (const outside of kept) expect(holds(bounds, outside)).toBe(false);
  });

  test.each([
    [0.2, 0.15],
    [0.4, 0.35],
    [0.03, 0.025],
    [0.03, 0.035],
  ])('about %f holds %f, its own end', (value, end) => {
    expect(holds(boundsOf(figure(value, 'about'), 'share'), end)).toBe(true);
  });

  test('more than all of them means all of them', () => {
    expect(holds(boundsOf(figure(1, 'more-than'), 'share'), 1)).toBe(true);
    expect(holds(boundsOfRatio(figure(800, 'more-than'), figure(700, 'exact')), 8 / 7)).toBe(true);
  });
});

describe(boundsOfRatio, () => {
  test('650 of about 700 is 650 of 750 at the least and all at the most', () => {
    const bounds = boundsOfRatio(figure(650), figure(700, 'about'));
    expect(bounds.least).toBeCloseTo(0.8667, 4);
    expect(bounds.most).toBe(1);
  });

  test('two exact numbers permit their quotient alone', () => {
    const bounds = boundsOfRatio(figure(743), figure(770));
    expect([bounds.least, bounds.most]).toEqual([743 / 770, 743 / 770]);
  });

  test.each([
    ['more than 650 of 700', figure(650, 'more-than'), figure(700), [0.93, 1], [650 / 700]],
    ['650 of more than 700', figure(650), figure(700, 'more-than'), [0.5, 0.92], [650 / 700]],
    [
      '700 of about 700, but no more than all',
      figure(700),
      figure(700, 'about'),
      [0.94, 1],
      [1.01],
    ],
    ['800 of 700, as the text itself says', figure(800), figure(700), [800 / 700], [1]],
  ])('%s', (_, part, whole, held, kept) => {
    const bounds = boundsOfRatio(part, whole);
    for (const inside of held) expect(holds(bounds, inside)).toBe(true);
    for (const outside of kept) expect(holds(bounds, outside)).toBe(false);
  });
});

describe(overlapOf, () => {
  const qualifiers = fc.constantFrom<Figure['qualifier'][]>(
    'exact',
    'about',
    'more-than',
    'less-than',
  );
  const small = fc.record({ value: fc.integer({ min: 1, max: 40 }), qualifier: qualifiers });
  // Quarters, so that there is one between any two bounds, up to beyond the largest of them.
  const grid = Array.from({ length: 250 }, (_, index) => index / 4);
  const permitted = ({ value, qualifier }: Figure) => {
    const half = value % 10 === 0 ? 5 : 0.5;
    const permits = {
      exact: (x: number) => x === value,
      about: (x: number) => Math.abs(x - value) <= half,
      'more-than': (x: number) => x > value,
      'less-than': (x: number) => x < value,
    };
    return grid.filter(permits[qualifier]);
  };

  test('says what trying every number out says', () => {
    fc.assert(
      fc.property(small, small, (a, b) => {
        const [first, second] = [permitted(a), permitted(b)];
        const common = first.filter((x) => second.includes(x)).length;
        const expected =
          common === 0
            ? 'none'
            : common === first.length && common === second.length
              ? 'same'
              : common === first.length
                ? 'first-within'
                : common === second.length
                  ? 'second-within'
                  : 'partial';
        expect(overlapOf(boundsOf(a, 'count'), boundsOf(b, 'count'))).toBe(expected);
      }),
      { numRuns: 3000 },
    );
  });

  test('the other way round it says the same of the other', () => {
    const swapped = { 'first-within': 'second-within', 'second-within': 'first-within' } as const;
    fc.assert(
      fc.property(small, small, (a, b) => {
        const there = overlapOf(boundsOf(a, 'count'), boundsOf(b, 'count'));
        const back = overlapOf(boundsOf(b, 'count'), boundsOf(a, 'count'));
        expect(back).toBe(
          there === 'first-within' || there === 'second-within' ? swapped[there] : there,
        );
      }),
    );
  });
});
