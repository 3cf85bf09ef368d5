export const msPerDay = 86_400_000;

/** Days since 1970-01-01 in the dossier's time zone; ±Infinity where the range is open. */
export type Day = number;

/** The days that a date may mean, both inclusive: first === last is a date known to the day. */
export interface DayRange {
  readonly first: Day;
  readonly last: Day;
}

/** True where the two ranges have a day in common. */
export function overlaps(a: DayRange, b: DayRange): boolean {
  return a.first <= b.last && b.first <= a.last;
}

/** True where no day of the one lies outside the other. */
export function liesWithin({ first, last }: DayRange, whole: DayRange): boolean {
  return whole.first <= first && last <= whole.last;
}

/** The days that lie in both, or null where there is none. */
export function intersection(a: DayRange, b: DayRange): DayRange | null {
  return overlaps(a, b)
    ? { first: Math.max(a.first, b.first), last: Math.min(a.last, b.last) }
    : null;
}

/** The smallest range that holds both. */
export function hull(a: DayRange, b: DayRange): DayRange {
  return { first: Math.min(a.first, b.first), last: Math.max(a.last, b.last) };
}

/** True where at least one whole day lies after all of `a` and before all of `b`. */
export function liesDayBetween(a: DayRange, b: DayRange): boolean {
  return b.first - a.last > 1;
}

/** True where the date is known to the day. */
export function isOneDay(range: DayRange): boolean {
  return range.first === range.last;
}

/** Reading order: by first possible day, then by last. */
export function byDay(a: DayRange, b: DayRange): number {
  return compare(a.first, b.first) || compare(a.last, b.last);
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** The ISO date of a day; the day must be finite, and have a year of four digits to be read again. */
export function isoDay(day: Day): string {
  const [date = ''] = new Date(day * msPerDay).toISOString().split('T');
  // ECMAScript gives years before 0 two digits more than EDTF does.
  return date.replace(/^-00/, '-');
}
