import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoDay, msPerDay } from './day-range.ts';
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
  ])('refuses %s, %s', (text) => {
    expect(() => parseDayRange(text)).toThrow(text);
  });
});

describe('beside the edtf library', () => {
  const qualifier = fc.constantFrom('', '', '?', '~', '%');
  const date = fc
    .tuple(
      fc.oneof(
        day.map(isoDay),
        day.map((one) => isoDay(one).slice(0, 7)),
        day.map((one) => isoDay(one).slice(0, 4)),
      ),
      qualifier,
    )
    .map((parts) => parts.join(''));
  const vague = fc.tuple(day.map(isoDay), fc.constantFrom(2, 4, 5, 8)).map(([one, kept]) => {
    if (kept === 2) return `${one.slice(0, 2)}XX`;
    if (kept === 4) return `${one.slice(0, 3)}X`;
    return kept === 5 ? `${one.slice(0, 4)}-XX` : `${one.slice(0, 7)}-XX`;
  });
  const end = fc.oneof(date, fc.constantFrom('..', ''));
  const interval = fc.tuple(end, end).map((ends) => ends.join('/'));
  // What differs by a letter or two from a date, as a slip of the pen does.
  const slip = fc
    .tuple(
      fc.oneof(date, interval),
      fc.nat(20),
      fc.constantFrom('', 'X', '-', '0', '9', '/', '?', '.'),
    )
    .map(([text, at, sign]) => text.slice(0, at) + sign + text.slice(at + 1));

  /** How the library reads a text; null where it refuses it. */
  function libraryRange(text: string) {
    try {
      const { min, max, type } = edtf(text, { level: 1 });
      const toDay = (ms: number | null, open: number) =>
        ms === null || !Number.isFinite(ms) ? open : Math.floor(ms / msPerDay);
      return { type, first: toDay(min, -Infinity), last: toDay(max, Infinity) };
    } catch {
      return null;
    }
  }

  const ours = (text: string) => {
    try {
      return parseDayRange(text);
    } catch {
      return null;
    }
  };

  test.each([
    ['dates', date],
    ['dates with digits left open', vague],
    ['intervals', interval],
  ])('reads %s alike', (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        const theirs = libraryRange(text);
        // The library refuses an interval whose ends are the same, lets some end before they begin, and
        // takes “/”, which says nothing, for a date.
        if (!theirs || theirs.first > theirs.last || text === '/') return;
        expect(ours(text), text).toEqual({ first: theirs.first, last: theirs.last });
      }),
      { numRuns: 500 },
    );
  });

  test('takes nothing for a date that the library does not', () => {
    fc.assert(
      fc.property(slip, (text) => {
        const ends = text.split('/').map((one) => ours(one)?.first);
        // The library refuses an interval whose second end does not begin after its first.
        const [lower, upper] = ends;
        const isKnownLack = lower !== undefined && upper !== undefined && lower >= upper;
        if (ours(text) && !isKnownLack) expect(libraryRange(text), text).not.toBeNull();
      }),
      { numRuns: 1000 },
    );
  });

  test('of a season gives the days of either hemisphere, and none too few', () => {
    expect(isoRange('2023-21')).toEqual(['2023-01-01', '2023-12-31']);
    expect(isoRange('2023-24')).toEqual(['2023-01-01', '2024-03-31']);
  });
});
