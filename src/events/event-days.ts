import type { Happening } from '../api/contract.ts';
import { byDay, type DayRange } from '../dates/day-range.ts';
import { parseDayRange } from '../dates/parse-day-range.ts';
import type { Language } from '../language/language.ts';

/** What happened, as one or several sources tell it under the same title and date. */
export interface ToldEvent {
  readonly title: string;
  readonly claims: readonly Happening[];
}

export interface EventDay {
  /** Null where the date is unknown. */
  readonly days: DayRange | null;
  readonly events: readonly ToldEvent[];
}

/** Groups the events by date, in the order of time; the undated come last. */
export function toEventDays(events: readonly Happening[], language: Language): EventDay[] {
  const byDate = new Map<string, Happening[]>();
  for (const event of events) {
    const key = event.on.edtf === null ? '' : keyOf(parseDayRange(event.on.edtf));
    byDate.set(key, [...(byDate.get(key) ?? []), event]);
  }
  return [...byDate.values()]
    .map((claims) => ({ days: daysOf(claims[0]), events: joinByTitle(claims, language) }))
    .sort((a, b) => (a.days && b.days ? byDay(a.days, b.days) : a.days ? -1 : b.days ? 1 : 0));
}

function keyOf({ first, last }: DayRange): string {
  return `${first} ${last}`;
}

function daysOf(event: Happening | undefined): DayRange | null {
  return event?.on.edtf ? parseDayRange(event.on.edtf) : null;
}

function joinByTitle(claims: readonly Happening[], language: Language): ToldEvent[] {
  const titles = [...new Set(claims.map(({ title }) => title[language]))];
  return titles.map((title) => ({
    title,
    claims: claims.filter((claim) => claim.title[language] === title),
  }));
}
