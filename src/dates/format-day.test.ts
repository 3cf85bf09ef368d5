import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages } from '../language/language.ts';
import { isoDay } from './day-range.ts';
import { formatDay, formatDayRange, formatTimeZone, tellYears } from './format-day.ts';
import { parseDayRange } from './parse-day-range.ts';

const dayOf = (text: string) => parseDayRange(text).first;

describe(formatDay, () => {
  test.each([
    ['en', 'short', '20 Nov'],
    ['fr', 'short', '20 nov.'],
    ['en', 'dated', '20 Nov 2023'],
    ['fr', 'dated', '20 nov. 2023'],
    ['en', 'weekday', 'Mon 20'],
    ['fr', 'weekday', 'lun. 20'],
    ['en', 'day', 'Mon 20 Nov'],
    ['fr', 'day', 'lun. 20 nov.'],
    ['en', 'period', '20 November 2023'],
    ['fr', 'period', '20 novembre 2023'],
  ] as const)('in %s, %s: %s', (language, style, expected) => {
    expect(formatDay(dayOf('2023-11-20'), language, style)).toBe(expected);
  });

  test('knows the Friday of the dismissal', () => {
    expect(formatDay(dayOf('2023-11-17'), 'en', 'day')).toBe('Fri 17 Nov');
    expect(formatDay(dayOf('2023-11-17'), 'fr', 'day')).toBe('ven. 17 nov.');
  });

  test('names the day of the dossier, wherever the reader is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), (day) => {
        const [year, , date] = isoDay(day).split('-').map(Number);
        for (const language of languages) {
          const text = formatDay(day, language, 'period');
          expect(text.endsWith(` ${year}`)).toBe(true);
          expect(Number.parseInt(text, 10)).toBe(date);
        }
      }),
    );
  });
});

describe(tellYears, () => {
  test('in a story of several years every day has its own, in one of a single year none has', () => {
    tellYears(parseDayRange('2019-11/2024-02'));
    expect(formatDay(dayOf('2023-11-20'), 'en')).toBe('20 Nov 2023');
    expect(formatDay(dayOf('2023-11-20'), 'fr', 'day')).toBe('20 nov. 2023');
    expect(formatDayRange(parseDayRange('2023-11-20/2023-11-22'), 'en')).toBe('20–22 Nov 2023');
    tellYears(parseDayRange('2023-11-17/2023-11-22'));
    expect(formatDay(dayOf('2023-11-20'), 'en')).toBe('20 Nov');
  });
});

test('French writes the first of a month as an ordinal, wherever it stands', () => {
  const french = (first: string, last = first) =>
    formatDayRange({ first: dayOf(first), last: dayOf(last) }, 'fr').replaceAll('\u00a0', ' ');
  expect(french('2023-06-01')).toBe('1er juin');
  expect(french('2023-06-11')).toBe('11 juin');
  expect(french('2023-06-01', '2023-06-03')).toBe('1er–3 juin');
  expect(french('2023-05-30', '2023-06-01')).toBe('30 mai – 1er juin');
  expect(formatDay(dayOf('2019-06-01'), 'fr', 'period')).toBe('1er juin 2019');
  expect(formatDay(dayOf('2019-06-01'), 'fr', 'weekday')).toBe('sam. 1er');
  expect(formatDay(dayOf('2019-06-01'), 'en', 'period')).toBe('1 June 2019');
});

describe(formatDayRange, () => {
  test('sets no space that the typeface lacks', () => {
    for (const language of languages)
      for (const edtf of [
        '2019-01-05/2024-12-30',
        '2023-11-20/2023-12-02',
        '2023-11-20/2023-11-22',
      ])
        for (const style of ['short', 'period'] as const)
          expect(formatDayRange(parseDayRange(edtf), language, style)).not.toMatch(/\u2009/);
  });

  test.each([
    ['2023-11-20', '20 Nov', '20 nov.'],
    ['2023-11-22~', '22 Nov', '22 nov.'],
    ['2023-11-20/2023-11-22', '20–22 Nov', '20–22 nov.'],
    ['2023-11-30/2023-12-02', '30 Nov – 2 Dec', '30 nov. – 2 déc.'],
    ['2023-12-30/2024-01-02', '30 Dec 2023 – 2 Jan 2024', '30 déc. 2023 – 2 janv. 2024'],
    ['2023-11', 'November 2023', 'novembre 2023'],
    ['2024-02-01/2024-02-29', 'February 2024', 'février 2024'],
    ['2023-11-01/2023-11-29', '1–29 Nov', '1er–29 nov.'],
    ['2023-11-02/2023-11-30', '2–30 Nov', '2–30 nov.'],
    ['2023', '2023', '2023'],
    ['../2023-11-17', 'until 17 Nov', 'jusqu’au 17 nov.'],
    ['2023-11-20/..', 'from 20 Nov', 'à partir du 20 nov.'],
    ['../..', 'no date', 'sans date'],
  ])('says %s as “%s” and “%s”', (edtf, english, french) => {
    // Which spaces Intl puts around its dash differs from one ICU to the next.
    const plain = (text: string) => text.replace(/\s/g, ' ');
    const range = parseDayRange(edtf);
    expect(plain(formatDayRange(range, 'en'))).toBe(english);
    expect(plain(formatDayRange(range, 'fr'))).toBe(french);
  });

  test('says that there is no date', () => {
    expect(formatDayRange(null, 'en')).toBe('no date');
    expect(formatDayRange(null, 'fr')).toBe('sans date');
  });

  test('writes the period of a story with its year, once', () => {
    const range = parseDayRange('2023-11-17/2023-11-22');
    expect(formatDayRange(range, 'en', 'period')).toBe('17–22 November 2023');
    expect(formatDayRange(range, 'fr', 'period')).toBe('17–22 novembre 2023');
  });

  test('says one day as formatDay does, in every style', () => {
    const range = parseDayRange('2023-11-20');
    for (const style of ['short', 'weekday', 'day', 'period'] as const)
      expect(formatDayRange(range, 'fr', style)).toBe(formatDay(range.first, 'fr', style));
  });
});

describe(formatTimeZone, () => {
  test.each([
    ['America/Los_Angeles', 'en', 'Pacific Time'],
    ['America/Los_Angeles', 'fr', 'heure du Pacifique nord-américain'],
  ] as const)('names %s in %s', (zone, language, expected) => {
    expect(formatTimeZone(zone, parseDayRange('2023-11-20').first, language)).toBe(expected);
  });
});
