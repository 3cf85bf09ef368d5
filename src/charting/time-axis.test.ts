import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DayRange } from '../dates/day-range.ts';
import { parseDayRange } from '../dates/parse-day-range.ts';
import { bandOf, extentOf, labelledDays, spanOf, toTimeAxis } from './time-axis.ts';

// From the Friday of the dismissal to the Wednesday of the return.
const period = parseDayRange('2023-11-17/2023-11-22');
const axis = { ...period, hasUndated: false };
const withUndated = { ...period, hasUndated: true };

const anyDate: fc.Arbitrary<DayRange | null> = fc.option(
  fc
    .tuple(
      fc.oneof(fc.integer({ min: 19_000, max: 21_000 }), fc.constant(-Infinity)),
      fc.oneof(fc.nat({ max: 400 }), fc.constant(Infinity)),
      fc.integer({ min: 19_000, max: 21_000 }),
    )
    .map(([first, length, last]) => ({
      first,
      last: first === -Infinity ? (length === Infinity ? Infinity : last) : first + length,
    })),
);

describe(toTimeAxis, () => {
  test.each([
    ['a day inside it', '2023-11-20'],
    ['a span that begins before it', '2023-11-13/2023-11-22'],
    ['a span without an end', '2023-11-20/..'],
    ['the year', '2023'],
  ])('the period stays as it is with %s', (_, date) => {
    expect(toTimeAxis(period, [parseDayRange(date)])).toEqual(axis);
  });

  test.each([
    ['a day after it', '2023-11-24', '2023-11-17/2023-11-24'],
    ['a day before it', '2023-11-13', '2023-11-13/2023-11-22'],
    ['a span after it without an end', '2023-11-25/..', '2023-11-17/2023-11-25'],
    ['a span before it without a beginning', '../2023-11-10', '2023-11-10/2023-11-22'],
  ])('the period widens to hold %s', (_, date, widened) => {
    expect(toTimeAxis(period, [parseDayRange(date)])).toEqual({
      ...parseDayRange(widened),
      hasUndated: false,
    });
  });

  test('a claim without a date asks for the undated band and moves no day', () => {
    expect(toTimeAxis(period, [null])).toEqual(withUndated);
    expect(toTimeAxis(period, [{ first: -Infinity, last: Infinity }])).toEqual(withUndated);
  });

  test('the axis is finite and has room for every date it was made from', () => {
    fc.assert(
      fc.property(fc.array(anyDate, { maxLength: 8 }), (dates) => {
        const made = toTimeAxis(period, dates);
        expect(Number.isFinite(extentOf(made))).toBe(true);
        for (const date of dates) {
          const { from, to } = bandOf(made, date);
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeLessThanOrEqual(extentOf(made));
          expect(to - from).toBeGreaterThanOrEqual(1);
        }
      }),
    );
  });
});

describe(extentOf, () => {
  test('six days are six day widths', () => {
    expect(extentOf(axis)).toBe(6);
  });

  test('the undated band adds a day width and a gap', () => {
    expect(extentOf(withUndated)).toBe(7.25);
  });
});

describe(bandOf, () => {
  test.each([
    ['the first day', '2023-11-17', 0, 1],
    ['Monday 20 November', '2023-11-20', 3, 4],
    ['the last day', '2023-11-22', 5, 6],
    ['Monday to Wednesday', '2023-11-20/2023-11-22', 3, 6],
    ['a span cut at the beginning', '2023-11-13/2023-11-19', 0, 3],
    ['a span without an end', '2023-11-21/..', 4, 6],
  ])('%s', (_, date, from, to) => {
    expect(bandOf(axis, parseDayRange(date))).toEqual({ from, to });
  });

  test('no date lies in the last band, apart from the days', () => {
    expect(bandOf(withUndated, null)).toEqual({ from: 6.25, to: 7.25 });
  });
});

describe(spanOf, () => {
  test.each([
    ['a day on the axis', '2023-11-20', 3, 4],
    ['a span that begins before the axis', '2023-11-13/2023-11-19', -4, 3],
    ['a span that ends after it', '2023-11-21/2023-11-25', 4, 9],
    ['a span without an end', '2023-11-21/..', 4, 6],
    ['a span without a beginning', '../2023-11-19', 0, 3],
  ])('%s', (_, date, from, to) => {
    expect(spanOf(axis, parseDayRange(date))).toEqual({ from, to });
  });

  test('clipped to the axis it is the band', () => {
    const clip = (value: number) => Math.min(Math.max(value, 0), 6);
    fc.assert(
      fc.property(fc.integer({ min: -20, max: 20 }), fc.nat({ max: 20 }), (start, more) => {
        const first = axis.first + start;
        const date = { first, last: first + more };
        const { from, to } = spanOf(axis, date);
        expect({ from: clip(from), to: clip(to) }).toEqual(bandOf(axis, date));
        expect(to - from).toBe(more + 1);
      }),
    );
  });
});

describe(labelledDays, () => {
  test('every day is named where its label has room', () => {
    expect(labelledDays(axis, 60, 50)).toHaveLength(6);
  });

  test('every second day is named where one label is wider than a day', () => {
    const friday = period.first;
    expect(labelledDays(axis, 40, 50)).toEqual([friday, friday + 2, friday + 4]);
  });

  test('labels stand at least their own width apart, and the first day is named', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 200 }),
        fc.integer({ min: 10, max: 120 }),
        fc.nat({ max: 60 }),
        (width, label, more) => {
          const days = labelledDays({ ...axis, last: axis.last + more }, width, label);
          expect(days[0]).toBe(axis.first);
          days.slice(1).forEach((day, index) => {
            expect((day - (days[index] ?? day)) * width).toBeGreaterThanOrEqual(label);
          });
        },
      ),
    );
  });
});
