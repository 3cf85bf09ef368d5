import fc from 'fast-check';
import { isoDay } from '../dates/day-range.ts';
import { hostileText, repeated, slipOf } from './arbitrary-text.ts';

const lastDay = 2_932_896; // 9999-12-31
const firstDay = -4_371_587; // -9999-01-01

/** Any day that has a year of four digits, before our era too. */
export const anyDay = fc.integer({ min: firstDay, max: lastDay });

const iso = anyDay.map(isoDay);
// Digits can be left open in years of our era alone.
const plainIso = fc.integer({ min: -719_528, max: lastDay }).map(isoDay);
const qualifier = fc.constantFrom('', '', '?', '~', '%');

/** A day, a month or a year, however sure. */
export const calendarDate = fc
  .tuple(iso, fc.constantFrom(10, 10, 7, 4), qualifier)
  .map(([day, kept, mark]) => day.slice(0, day.startsWith('-') ? kept + 1 : kept) + mark);

/** A date with digits left open. */
export const openDate = fc.tuple(plainIso, fc.constantFrom(2, 3, 5, 8, 0)).map(([day, kept]) => {
  if (kept === 0) return `${day.slice(0, 4)}-XX-XX`;
  if (kept < 5) return day.slice(0, kept).padEnd(4, 'X');
  return `${day.slice(0, kept)}XX`;
});

const end = fc.oneof(
  { arbitrary: calendarDate, weight: 3 },
  { arbitrary: fc.constantFrom('..', ''), weight: 1 },
);

/** Two ends, of which the later may come first. */
export const interval = fc.tuple(end, end).map((ends) => ends.join('/'));

const season = fc
  .tuple(plainIso, fc.integer({ min: 1, max: 4 }))
  .map(([day, n]) => `${day.slice(0, 4)}-2${n}`);

/** Texts that are dates or look like them. */
export const dateLike = fc.oneof(calendarDate, openDate, interval, season);

/** What differs by a letter or two from a date, as a slip of the pen does. */
export const dateSlip = slipOf(dateLike, fc.constantFrom('', 'X', '-', '0', '9', '/', '?', '.'));

/** Anything that may stand where a date is to stand. */
export const hostileDate = fc.oneof(
  dateLike,
  dateSlip,
  slipOf(dateLike, hostileText),
  hostileText,
  repeated(fc.oneof(dateLike, fc.constantFrom('/', '-', 'X', '2023/', '1T', '[')), 5_000),
  fc
    .tuple(calendarDate, fc.constantFrom('T10:00', 'T10:00:00Z', ' 10:00'))
    .map((parts) => parts.join('')),
  // Years that no four digits hold, and days that no clock can tell.
  fc.constantFrom('Y17000', '-0001', '-9999-12-31', '0000', '9999-12-31', '275761-01-01', '-0000'),
);
