import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  anyDay,
  calendarDate,
  dateSlip,
  hostileDate,
  interval,
  openDate,
} from '../testing/arbitrary-dates.ts';
import { libraryRange } from '../testing/edtf-library.ts';
import { fuzzing, fuzzTimeout } from '../testing/fuzz.ts';
import { type DayRange, isoDay } from './day-range.ts';
import { formatDayRange } from './format-day.ts';
import { parseDayRange } from './parse-day-range.ts';

/** What a text is read as; null where it is refused, which takes words and no more. */
function read(text: string): DayRange | null {
  try {
    return parseDayRange(text);
  } catch (error) {
    if (!(error instanceof Error) || error.constructor !== Error) throw error;
    expect(error.message).toMatch(/^“/);
    expect(error.message.length).toBeLessThan(200);
    return null;
  }
}

/** The shortest EDTF text of a range. */
function write({ first, last }: DayRange): string {
  const [from, to] = [first, last].map((day) => (Number.isFinite(day) ? isoDay(day) : '..'));
  return first === last ? `${from}` : `${from}/${to}`;
}

describe('EDTF dates, whatever they are', { timeout: fuzzTimeout }, () => {
  const fuzz = fuzzing('EDTF dates');

  test('a text is read as one range each time, or refused in few words', () => {
    fuzz.holds(
      fc.property(hostileDate, (text) => {
        const range = read(text);
        expect(read(text)).toEqual(range);
        if (range) expect(range.first).toBeLessThanOrEqual(range.last);
      }),
    );
  });

  test('a range is written and read back without loss', () => {
    const open = fc.oneof(
      { arbitrary: anyDay, weight: 6 },
      { arbitrary: fc.constant(Infinity), weight: 1 },
    );
    fuzz.holds(
      fc.property(anyDay, open, fc.boolean(), (one, other, isBefore) => {
        const range =
          other === Infinity && isBefore
            ? { first: -Infinity, last: one }
            : { first: Math.min(one, other), last: Math.max(one, other) };
        expect(read(write(range))).toEqual(range);
      }),
    );
  });

  test('a text, its range and the range’s text say the same days', () => {
    fuzz.holds(
      fc.property(fc.oneof(calendarDate, openDate, interval), (text) => {
        const range = read(text);
        if (range) expect(read(write(range))).toEqual(range);
      }),
    );
  });

  test('two ranges that are not the same are not shown as the same year or month', () => {
    const ofYears = fc
      .tuple(fc.integer({ min: -9999, max: 9998 }), fc.nat(40), fc.boolean())
      .map(([from, length, isWhole]) => [from, Math.min(9999, from + length), isWhole] as const);
    const signed = (year: number) =>
      `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
    fuzz.holds(
      fc.property(ofYears, fc.constantFrom('en', 'fr'), ([from, to, isWhole], language) => {
        const range = read(`${signed(from)}-01-01/${signed(to)}-12-${isWhole ? 31 : 30}`);
        const year = read(signed(from));
        if (!range || !year) throw new Error('no EDTF date');
        const isSame = formatDayRange(range, language) === formatDayRange(year, language);
        expect(isSame).toBe(range.last === year.last);
      }),
      0.1,
    );
  });
});

// The library takes a fifth of a millisecond for a date.
describe('EDTF dates beside the edtf library', { timeout: fuzzTimeout }, () => {
  const fuzz = fuzzing('EDTF dates, as the edtf library reads them');

  test.each([
    ['dates', calendarDate],
    ['dates with digits left open', openDate],
    ['intervals', interval],
  ])('%s are read alike', (_, texts) => {
    fuzz.holds(
      fc.property(texts, (text) => {
        const theirs = libraryRange(text);
        // The library refuses an interval whose ends are the same, lets some end before they begin, and
        // takes “/”, which says nothing, for a date, and gives February of the year 0 thirty days.
        if (!theirs || theirs.first > theirs.last || text === '/' || text === '0000-02-XX') return;
        expect(read(text), text).toEqual({ first: theirs.first, last: theirs.last });
      }),
      0.3,
    );
  });

  test('nothing is taken for a date that the library does not take for one', () => {
    fuzz.holds(
      fc.property(dateSlip, (text) => {
        const [lower, upper] = text.split('/').map((one) => read(one)?.first);
        // The library refuses an interval whose second end does not begin after its first.
        const isKnownLack = lower !== undefined && upper !== undefined && lower >= upper;
        if (read(text) && !isKnownLack) expect(libraryRange(text), text).not.toBeNull();
      }),
      0.3,
    );
  });
});
