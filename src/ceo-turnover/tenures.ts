import type { LeadershipChange } from '../api/contract.ts';
import { byDay, type DayRange, overlaps } from '../dates/day-range.ts';
import { groupBy } from '../sources/group-by.ts';
import { type OfficeEdge, toOfficeEdges } from './office-edges.ts';

/** A term of the CEO's office; an edge is null where no source in view tells it. */
export interface Tenure {
  /** Null where no text names the person. */
  readonly person: string | null;
  readonly isInterim: boolean;
  readonly start: OfficeEdge | null;
  readonly end: OfficeEdge | null;
}

/** The terms that the claims tell, and those claims that no term is drawn from. */
export interface Tenures {
  readonly tenures: readonly Tenure[];
  /** Of somebody unnamed, who may well be one of those that other sources name. */
  readonly unnamed: readonly LeadershipChange[];
}

/** True for the changes of the one office that the chart is about. */
export function isOfCeo({ role }: LeadershipChange): boolean {
  return role === 'ceo' || role === 'interim-ceo';
}

/** Derives the terms of office, in the order of time, from claims that are not denials. */
export function toTenures(claims: readonly LeadershipChange[]): Tenures {
  const told = claims.filter((claim) => isOfCeo(claim) && claim.modality !== 'denied');
  const byPerson = groupBy(told, ({ person }) => person);
  const nameless = groupBy(byPerson.get(null) ?? [], ({ source }) => source);
  byPerson.delete(null);
  const tenures = [...byPerson].flatMap(([person, claimed]) => termsOf(person, claimed));
  const unnamed: LeadershipChange[] = [];
  for (const [source, own] of nameless) {
    const isOwn = (claim: LeadershipChange) => claim.source === source;
    const named = new Set(told.filter(isOwn).map(({ person }) => person));
    // Whom a source names, or tells of apart, is not its unnamed one.
    const tells = (other: Tenure) =>
      other.person === null ? claimsOfTenure(other).some(isOwn) : named.has(other.person);
    for (const term of termsOf(null, own)) {
      const mayBe = tenures.some((other) => !tells(other) && couldBeSame(term, other));
      if (mayBe) unnamed.push(...claimsOfTenure(term));
      else tenures.push(term);
    }
  }
  return { tenures: tenures.sort(byStart), unnamed };
}

/** So many claims of one edge have a marker each; beyond, one mark stands for them. */
export const markersAtMost = 12;

/** The edges of a term that there are. */
export function edgesOf({ start, end }: Tenure): OfficeEdge[] {
  return [start, end].filter((edge) => edge !== null);
}

/** Those of a term's claims that have a marker of their own. */
export function markedClaims(tenure: Tenure): LeadershipChange[] {
  return edgesOf(tenure).flatMap(({ claims }) => (claims.length > markersAtMost ? [] : claims));
}

/** Every claim that a term is drawn from. */
export function claimsOfTenure({ start, end }: Tenure): LeadershipChange[] {
  return [...(start?.claims ?? []), ...(end?.claims ?? [])];
}

/**
 * How many days a term lasted, from the fewest to the most that its dates allow. Null where an edge
 * is open, or told by nobody as done: a length would be surer than that.
 */
export function lengthOf({ start, end }: Tenure): { least: number; most: number } | null {
  if (!start?.days || !end?.days || !isAsserted(start) || !isAsserted(end)) return null;
  const least = Math.max(0, end.days.first - start.days.last);
  const most = end.days.last - start.days.first;
  return Number.isFinite(most) ? { least, most } : null;
}

function isAsserted({ claims }: OfficeEdge): boolean {
  return claims.some(({ modality }) => modality === 'asserted');
}

function termsOf(person: string | null, claims: readonly LeadershipChange[]): Tenure[] {
  const terms: Tenure[] = [];
  let start: OfficeEdge | null = null;
  for (const edge of toOfficeEdges(claims)) {
    if (edge.change === 'starts') {
      start = edge;
      continue;
    }
    terms.push(toTenure(person, start, edge));
    start = null;
  }
  if (start) terms.push(toTenure(person, start, null));
  return terms;
}

function toTenure(person: string | null, start: OfficeEdge | null, end: OfficeEdge | null): Tenure {
  const roles = [...(start?.claims ?? end?.claims ?? [])].map(({ role }) => role);
  return { person, isInterim: roles.includes('interim-ceo'), start, end };
}

function couldBeSame(a: Tenure, b: Tenure): boolean {
  return a.isInterim === b.isInterim && mayMeet(a.start, b.start) && mayMeet(a.end, b.end);
}

function mayMeet(a: OfficeEdge | null, b: OfficeEdge | null): boolean {
  return !a?.days || !b?.days || overlaps(a.days, b.days);
}

function byStart(a: Tenure, b: Tenure): number {
  return (
    byDay(placeOf(a.start, -Infinity), placeOf(b.start, -Infinity)) ||
    byDay(placeOf(a.end, Infinity), placeOf(b.end, Infinity))
  );
}

// An open start lies before the period and an open end after it; what is undated comes last.
function placeOf(edge: OfficeEdge | null, open: number): DayRange {
  if (!edge) return { first: open, last: open };
  return edge.days ?? { first: Infinity, last: Infinity };
}
