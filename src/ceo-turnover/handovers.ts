import type { LeadershipChange } from '../api/contract.ts';
import { type DayRange, hull, intersection, liesDayBetween } from '../dates/day-range.ts';
import type { Tenure } from './tenures.ts';

/** One person's leaving the office and the next one's taking it over. */
export interface Handover {
  /** Counted from 1, in the order of time. */
  readonly number: number;
  readonly from: Tenure;
  readonly to: Tenure;
  readonly days: DayRange | null;
  /** The claims that tell of the taking over. */
  readonly claims: readonly LeadershipChange[];
}

/** The handovers between terms that follow each other; a person does not hand over to themselves. */
export function toHandovers(tenures: readonly Tenure[]): Handover[] {
  const handovers: Handover[] = [];
  tenures.forEach((to, index) => {
    const from = tenures[index - 1];
    if (!from || !to.start || (from.person === to.person && from.person !== null)) return;
    // What is only tentatively told is drawn, but counts as no handover.
    const isTold = (edge: Tenure['start']) => !edge || standingOf(edge.claims) !== 'tentative';
    if (!isTold(from.end) || !isTold(to.start)) return;
    const left = from.end?.days ?? null;
    const came = to.start.days;
    // A day between them belongs to somebody of whom nothing is told.
    if (left && came && liesDayBetween(left, came)) return;
    handovers.push({
      number: handovers.length + 1,
      from,
      to,
      days: left && came ? (intersection(left, came) ?? hull(left, came)) : came,
      claims: to.start.claims,
    });
  });
  return handovers;
}

/** Days from the first handover to the last, from the fewest to the most; null without dates. */
export function spanOf(handovers: readonly Handover[]): { least: number; most: number } | null {
  const days = handovers.map((handover) => handover.days).filter((range) => range !== null);
  const [first] = days;
  const last = days.at(-1);
  if (!first || !last || days.length < 2) return null;
  const span = { least: Math.max(0, last.first - first.last), most: last.last - first.first };
  return Number.isFinite(span.most) ? span : null;
}

/** Which sources tell a change as done, and which only as agreed; a source that does both does. */
export function standingBySource(claims: readonly LeadershipChange[]) {
  const isDone = ({ modality }: LeadershipChange) =>
    modality === 'asserted' || modality === 'implied';
  const sources = [...new Set(claims.map(({ source }) => source))];
  const done = new Set(claims.filter(isDone).map(({ source }) => source));
  return {
    done: sources.filter((id) => done.has(id)),
    agreed: sources.filter((id) => !done.has(id)),
  };
}

/**
 * Whether a change is told as done, only as agreed, as both by different sources, or by none as
 * more than tentative.
 */
export function standingOf(
  claims: readonly LeadershipChange[],
): 'done' | 'agreed' | 'both' | 'tentative' {
  const { done, agreed } = standingBySource(claims);
  if (done.length > 0) return agreed.length > 0 ? 'both' : 'done';
  return claims.some(({ modality }) => modality === 'agreed') ? 'agreed' : 'tentative';
}
