import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoDay } from './day-range.ts';
import { parseDayRange } from './parse-day-range.ts';

const lastDay = 2_932_896; // 9999-12-31
const day = fc.integer({ min: 0, max: lastDay });

/** The ISO dates of the first and the last day, null where the range is open. */
function isoRange(text: string): (string | null)[] {
  const { first, last } = parseDayRange(text);
  return [first, last].map((end) => (Number.isFinite(end) ? isoDay(end) : null));
}

describe(parseDayRange, () => {
  test.each([
    ['2023-11-20', '2023-11-20', '2023-11-20'],
    ['2023-11', '2023-11-01', '2023-11-30'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023', '2023-01-01', '2023-12-31'],
    ['2023-11-20/2023-11-22', '2023-11-20', '2023-11-22'],
    ['2023-11-22~', '2023-11-22', '2023-11-22'],
    ['2023-11-22?', '2023-11-22', '2023-11-22'],
    ['2023-11-20/2023-11-22~', '2023-11-20', '2023-11-22'],
    ['2023-11-XX', '2023-11-01', '2023-11-30'],
    ['202X', '2020-01-01', '2029-12-31'],
    ['../2023-11-17', null, '2023-11-17'],
    ['2023-11-17/..', '2023-11-17', null],
    ['../..', null, null],
  ])('%s is from %s to %s', (text, first, last) => {
    expect(isoRange(text)).toEqual([first, last]);
  });

  test.each([
    '',
    'yesterday',
    '20 November 2023',
    '2023-13',
    '2023-11-31',
    '2023-02-30',
    '20.11.2023',
    '2023-11-20 10:00',
    '2023-11-22/2023-11-20',
  ])('refuses “%s” with words that name it', (text) => {
    expect(() => parseDayRange(text)).toThrow(`“${text}”`);
  });

  test.each(['2023-11-20T10:00:00Z', '2023-11-20T10:00', '2023-11-20/2023-11-22T10:00:00Z'])(
    'refuses %s, since it is more precise than a day',
    (text) => {
      expect(() => parseDayRange(text)).toThrow(`“${text}” is more precise than a day`);
    },
  );

  test('of a text that is far too long says the start alone', () => {
    expect(() => parseDayRange('2023/'.repeat(1e6))).toThrow(
      `“${'2023/'.repeat(20)}…” is not an EDTF date`,
    );
  });

  test('refuses the same text each time, and gives the same range each time', () => {
    expect(() => parseDayRange('nonsense')).toThrow('“nonsense”');
    expect(() => parseDayRange('nonsense')).toThrow('“nonsense”');
    expect(parseDayRange('2023-11-20')).toEqual(parseDayRange('2023-11-20'));
  });

  test('counts days from 1970', () => {
    expect(parseDayRange('1970-01-01')).toEqual({ first: 0, last: 0 });
    expect(parseDayRange('1969-12-31')).toEqual({ first: -1, last: -1 });
  });

  test('reads back every day that isoDay writes', () => {
    fc.assert(
      fc.property(day, (one) => {
        expect(parseDayRange(isoDay(one))).toEqual({ first: one, last: one });
      }),
    );
  });

  test.each([
    ['2023-02-29', 'a day that there was not'],
    ['2023-11-20/2023-02-30', 'an interval to a day that there was not'],
    ['20231120', 'no EDTF date for want of hyphens'],
    ['[2023-11-20,2023-11-22]', 'EDTF level 2'],
    ['{2023,2024}', 'a set of level 2'],
    ['2023-1X-20', 'EDTF level 2'],
    ['-0000-11-20', 'a year that there was not'],
  ])('refuses %s, %s', (text) => {
    expect(() => parseDayRange(text)).toThrow(text);
  });
});

describe('a season', () => {
  test('gives the days of either hemisphere, and none too few', () => {
    expect(isoRange('2023-21')).toEqual(['2023-01-01', '2023-12-31']);
    expect(isoRange('2023-24')).toEqual(['2023-01-01', '2024-03-31']);
  });
});
