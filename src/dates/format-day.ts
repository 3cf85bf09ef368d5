import type { Language } from '../language/language.ts';
import { translator } from '../language/translator.ts';
import { type Day, type DayRange, isOneDay, isoDay, msPerDay } from './day-range.ts';
import { dateMessages } from './messages.ts';

type DayStyle = 'short' | 'dated' | 'weekday' | 'day' | 'period' | 'month' | 'year';

const options: Record<DayStyle, Intl.DateTimeFormatOptions> = {
  short: { day: 'numeric', month: 'short' },
  dated: { day: 'numeric', month: 'short', year: 'numeric' },
  weekday: { weekday: 'short', day: 'numeric' },
  day: { weekday: 'short', day: 'numeric', month: 'short' },
  period: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
};

// British order (20 Nov) reads the same in both languages and cannot be taken for a month.
const locales: Record<Language, string> = { en: 'en-GB', fr: 'fr' };

const formats = new Map<string, Intl.DateTimeFormat>();

// A property of the one story that a page or an image is about, as the language is of its reader.
let tellsYears = false;

/** Says whether the story lies in several years, so that no day is written without its own. */
export function tellYears(period: DayRange): void {
  tellsYears = formatDay(period.first, 'en', 'year') !== formatDay(period.last, 'en', 'year');
}

function formatOf(asked: DayStyle, language: Language): Intl.DateTimeFormat {
  const style = tellsYears && (asked === 'short' || asked === 'day') ? 'dated' : asked;
  const key = `${style} ${language}`;
  const format =
    formats.get(key) ??
    new Intl.DateTimeFormat(locales[language], { ...options[style], timeZone: 'UTC' });
  formats.set(key, format);
  return format;
}

/** A day as “20 Nov”, “Mon 20”, “Mon 20 Nov” or “20 November 2023”. */
export function formatDay(day: Day, language: Language, style: DayStyle = 'short'): string {
  return formatOf(style, language).format(day * msPerDay);
}

/** The days that a date may mean: “20 Nov”, “20–22 Nov”, “from 20 Nov”; null is “no date”. */
export function formatDayRange(
  range: DayRange | null,
  language: Language,
  style: DayStyle = 'short',
): string {
  const say = translator(dateMessages, language);
  if (!range || (range.first === -Infinity && range.last === Infinity)) return say('undated');
  if (range.first === -Infinity)
    return say('until', { day: formatDay(range.last, language, style) });
  if (range.last === Infinity) return say('from', { day: formatDay(range.first, language, style) });
  if (isOneDay(range)) return formatDay(range.first, language, style);
  const whole = wholePeriod(range);
  if (whole) return formatDay(range.first, language, whole);
  const text = formatOf(style, language).formatRange(range.first * msPerDay, range.last * msPerDay);
  // Intl sets the dash between thin spaces, which the typeface lacks; between two bare numbers it
  // reads better closed up.
  return text.replaceAll('\u2009', ' ').replace(/^(\d+)\s–\s(\d+)/, '$1–$2');
}

/**
 * A time zone's name in words, “Pacific Time”, as it is on a day: zones have changed theirs. Its
 * identifier where the language has none.
 */
export function formatTimeZone(timeZone: string, day: Day, language: Language): string {
  const key = `${timeZone} ${language}`;
  const format =
    formats.get(key) ??
    new Intl.DateTimeFormat(language, { timeZone, timeZoneName: 'longGeneric' });
  formats.set(key, format);
  const parts = format.formatToParts(day * msPerDay);
  const name = parts.find(({ type }) => type === 'timeZoneName');
  return name?.value ?? timeZone;
}

/** Whether a range is just a whole year or a whole month, and so best named as one. */
function wholePeriod({ first, last }: DayRange): 'year' | 'month' | null {
  const [from, to] = [isoDay(first), isoDay(last)];
  if (from.slice(0, -6) === to.slice(0, -6) && from.endsWith('-01-01') && to.endsWith('-12-31'))
    return 'year';
  const isFirst = from.endsWith('-01') && from.slice(0, -3) === to.slice(0, -3);
  return isFirst && isoDay(last + 1).endsWith('-01') ? 'month' : null;
}
