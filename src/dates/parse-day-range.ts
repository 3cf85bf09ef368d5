import { type Day, type DayRange, msPerDay } from './day-range.ts';

/** No date has as many letters, not even one that gives the time of day at both ends. */
const longest = 100;

const parsed = new Map<string, DayRange>();

/**
 * The days that an EDTF level 1 date (https://www.loc.gov/standards/datetime/) covers; each distinct
 * text is read once. Throws an Error with words on a text that is not EDTF, or is more precise than a
 * day. That it reads as the `edtf` library does is a test; why it is not the library: decisions/0013.
 */
export function parseDayRange(text: string): DayRange {
  const known = parsed.get(text);
  if (known) return known;
  if (text.length > longest) throw new Error(`“${text.slice(0, longest)}…” is not an EDTF date`);
  if (/\dT\d/.test(text)) throw new Error(`“${text}” is more precise than a day`);
  // Sets are level 2.
  if (/[[{]/.test(text)) throw new Error(`“${text}” is a set of dates, not one`);
  const range = text.includes('/') ? readInterval(text) : readDate(text);
  if (!range) throw new Error(`“${text}” is not an EDTF date`);
  if (range.first > range.last) throw new Error(`“${text}” ends before it begins`);
  parsed.set(text, range);
  return range;
}

function readInterval(text: string): DayRange | null {
  const [lower = '', upper = '', ...more] = text.split('/');
  // Of both ends unknown nothing is said; unspecified digits and seasons in an end are level 2.
  const isLevel2 = [lower, upper].some((end) => end.includes('X') || season.test(end));
  if (more.length > 0 || (lower === '' && upper === '') || isLevel2) return null;
  const isOpen = (end: string) => end === '' || end === '..';
  const first = isOpen(lower) ? -Infinity : readDate(lower, text)?.first;
  const last = isOpen(upper) ? Infinity : readDate(upper, text)?.last;
  return first === undefined || last === undefined ? null : { first, last };
}

// There is no year −0.
const calendar = /^(?!-0000)(-?\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d\d))?)?[?~%]?$/;
const unspecified = /^(?:(\d{4})(?:-(0[1-9]|1[0-2]|XX))?-XX|(\d{3}X|\d\dXX|XXXX))$/;
const season = /^(?!-0000)(-?\d{4})-2([1-4])$/;

/** Reads a date that is the `whole` text, or an end of it. */
function readDate(text: string, whole = text): DayRange | null {
  const [, year, month, day] = calendar.exec(text) ?? [];
  if (year !== undefined) return readCalendar(whole, Number(year), month, day);
  const [, ofYear, ofMonth, years] = unspecified.exec(text) ?? [];
  if (years !== undefined)
    return {
      first: dayOf(Number(years.replaceAll('X', '0')), 1, 1),
      last: dayOf(Number(years.replaceAll('X', '9')), 13, 0),
    };
  if (ofYear !== undefined) return spanOf(Number(ofYear), ofMonth === 'XX' ? undefined : ofMonth);
  const [, seasonYear, which] = season.exec(text) ?? [];
  if (seasonYear === undefined) return null;
  // Which months a season has depends on the hemisphere; summer and winter may reach into March.
  const lastMonth = which === '2' || which === '4' ? 15 : 12;
  return {
    first: dayOf(Number(seasonYear), 1, 1),
    last: dayOf(Number(seasonYear), lastMonth + 1, 0),
  };
}

function readCalendar(whole: string, year: number, month?: string, day?: string): DayRange {
  if (day === undefined) return spanOf(year, month);
  const lastOfMonth = dayOf(year, Number(month) + 1, 0);
  const found = dayOf(year, Number(month), Number(day));
  if (Number(day) < 1 || found > lastOfMonth)
    throw new Error(`“${whole}” names a day that is in no calendar`);
  return { first: found, last: found };
}

/** A whole year, or a month of it. */
function spanOf(year: number, month?: string): DayRange {
  return month === undefined
    ? { first: dayOf(year, 1, 1), last: dayOf(year, 13, 0) }
    : { first: dayOf(year, Number(month), 1), last: dayOf(year, Number(month) + 1, 0) };
}

/** The number of a day; `day` 0 is the last of the month before, `month` 13 the next year's first. */
function dayOf(year: number, month: number, day: number): Day {
  // Date.UTC takes the years 0 to 99 for those of the twentieth century.
  return new Date(0).setUTCFullYear(year, month - 1, day) / msPerDay;
}
