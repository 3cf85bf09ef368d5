import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoDay } from '../dates/day-range.ts';
import { parseDayRange } from '../dates/parse-day-range.ts';
import { makeCount, makeDate } from '../testing/claims.ts';
import { axisOfSignatures, seriesOfClaims, signaturesOf } from '../testing/signatures.ts';
import { type PlacedCount, placeCounts } from './place-counts.ts';

const november = parseDayRange('2023-11').first;

// Six days of 100 px: the 20th runs from 300 to 400, the 22nd to 600.
const width = 600;

function placed(series = signaturesOf(), plotWidth = width) {
  return placeCounts(series.plotted, axisOfSignatures(series), plotWidth);
}

function placedDates(...dates: (string | null)[]) {
  return placed(
    seriesOfClaims(
      dates.map((date, index) => makeCount({ id: `c${index}`, asOf: makeDate(date) })),
    ),
  );
}

function idAndPlace({ count, from, to, bracket }: PlacedCount) {
  return [count.claim.id, Math.round(from), Math.round(to), bracket];
}

describe(placeCounts, () => {
  test('each claim has the days that its text allows, and a bracket where they are several', () => {
    expect(placed().map(idAndPlace)).toEqual([
      ['002-signed-650', 300, 400, null],
      ['003-signed-723', 300, 400, null],
      ['001-signed-743', 300, 600, 0],
      ['003-signed-more-than-95', 300, 600, 1],
    ]);
  });

  test('claims of one day stand side by side round the middle of its band', () => {
    const [one, two] = placedDates('2023-11-20', '2023-11-20');
    expect(((one?.x ?? 0) + (two?.x ?? 0)) / 2).toBeCloseTo(350, 6);
    expect((two?.x ?? 0) - (one?.x ?? 0)).toBeCloseTo(44, 6);
  });

  test('a claim alone on its day stands in the middle of it', () => {
    expect(placedDates('2023-11-17')[0]?.x).toBeCloseTo(50, 6);
  });

  test('a claim known to a span stands in its middle where that is free', () => {
    expect(placedDates('2023-11-17/2023-11-20')[0]?.x).toBeCloseTo(200, 6);
  });

  test('a claim known to a span gives way to one known to the day', () => {
    const [span, day] = placedDates('2023-11-20/2023-11-22', '2023-11-21');
    expect(day?.x).toBeCloseTo(450, 6);
    expect(Math.abs((span?.x ?? 450) - 450)).toBeGreaterThanOrEqual(44);
  });

  test('a claim without a date stands after the last day, without a bracket', () => {
    const [dated, undated] = placedDates('2023-11-22', null);
    expect(undated?.from).toBeGreaterThan(dated?.to ?? Number.NaN);
    expect(undated?.bracket).toBeNull();
  });

  test('spans that do not meet share a row of brackets', () => {
    const rows = placedDates('2023-11-17/2023-11-18', '2023-11-20/2023-11-21').map(
      ({ bracket }) => bracket,
    );
    expect(rows).toEqual([0, 0]);
  });

  test.each([290, 340, 600, 1100])('no two marks of the dossier touch on %i px', (plotWidth) => {
    const xs = placed(signaturesOf(), plotWidth)
      .map(({ x, room }) => ({ x, half: room * 0.34 }))
      .sort((a, b) => a.x - b.x);
    xs.slice(1).forEach(({ x, half }, index) => {
      const before = xs[index];
      expect(x - half).toBeGreaterThan((before?.x ?? 0) + (before?.half ?? 0));
    });
  });

  test('on an axis of years marks are as wide as can be seen, side by side round their days', () => {
    const dates = ['2023-11-20', '2023-11-20', '2023-11-21', '2023-11-20/2023-11-23'];
    const series = seriesOfClaims(
      dates.map((date, index) => makeCount({ id: `c${index}`, asOf: makeDate(date) })),
    );
    const years = { ...parseDayRange('2019/2024'), hasUndated: false };
    const marks = placeCounts(series.plotted, years, 1000);
    const xs = marks.map(({ x }) => x).sort((a, b) => a - b);
    expect(marks.map(({ room }) => room)).toEqual([12, 12, 12, 12]);
    xs.slice(1).forEach((x, index) => {
      expect(x - (xs[index] ?? 0)).toBeCloseTo(12, 6);
    });
    for (const { x, from, to } of marks) expect(Math.abs(x - (from + to) / 2)).toBeLessThan(24);
  });

  test('on an axis of years no dated mark stands in the undated band, nor before the first day', () => {
    const series = seriesOfClaims(
      ['2019-01-01', '2019-01-02', '2024-12-30', '2024-12-31', null].map((date, index) =>
        makeCount({ id: `c${index}`, asOf: makeDate(date) }),
      ),
    );
    const years = { ...parseDayRange('2019/2024'), hasUndated: true };
    const [first, , , last, undated] = placeCounts(series.plotted, years, 1000);
    expect(first?.x).toBeCloseTo(6, 6);
    expect((last?.x ?? 0) + 6).toBeCloseTo(last?.to ?? 0, 6);
    expect(undated?.from).toBeGreaterThan((last?.x ?? 0) + 6);
  });

  test('every mark stands within the days of its claim, in the plot', () => {
    const date = fc.option(
      fc
        .tuple(fc.integer({ min: 10, max: 28 }), fc.integer({ min: 1, max: 9 }))
        .map(([first, more]) => `2023-11-${first}/${isoDay(november + first - 1 + more)}`),
    );
    fc.assert(
      fc.property(fc.array(date, { minLength: 1, maxLength: 8 }), (dates) => {
        for (const { x, from, to } of placedDates(...dates)) {
          expect(x).toBeGreaterThanOrEqual(from);
          expect(x).toBeLessThanOrEqual(to);
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeLessThanOrEqual(width + 1e-6);
        }
      }),
    );
  });
});
