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
    addTo(byDate, key, event);
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
  const byTitle = new Map<string, Happening[]>();
  for (const claim of claims) addTo(byTitle, claim.title[language], claim);
  return [...byTitle].map(([title, told]) => ({ title, claims: told }));
}

function addTo(groups: Map<string, Happening[]>, key: string, event: Happening): void {
  const group = groups.get(key);
  if (group) group.push(event);
  else groups.set(key, [event]);
}

/** The days of the first so many events, the last of them with those that are left of the number. */
export function firstEvents(days: readonly EventDay[], most: number): EventDay[] {
  let left = most;
  return days.flatMap(({ days: range, events }) => {
    const first = events.slice(0, left);
    left -= first.length;
    return first.length > 0 ? [{ days: range, events: first }] : [];
  });
}
