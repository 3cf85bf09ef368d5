import type { LeadershipChange } from '../api/contract.ts';
import { byDay, type DayRange, hull, intersection, overlaps } from '../dates/day-range.ts';
import { parseDayRange } from '../dates/parse-day-range.ts';

/** One person's coming into office or leaving it, as several claims together tell it. */
export interface OfficeEdge {
  readonly change: LeadershipChange['change'];
  /** The days that all its claims allow; where no day suits all, the days that any allows. */
  readonly days: DayRange | null;
  /** True where no day suits all the claims. */
  readonly contested: boolean;
  readonly claims: readonly LeadershipChange[];
}

/** The days of a claim's date, or null where nothing is said of it. */
export function daysOf({ on }: LeadershipChange): DayRange | null {
  return on.edtf === null ? null : parseDayRange(on.edtf);
}

/**
 * Joins one person's claims into edges in the order of time. Claims of the same change belong to
 * one edge where their dates overlap; so do those with no opposite change told between them, since
 * nobody takes office twice without leaving it: their dates then contest each other.
 */
export function toOfficeEdges(claims: readonly LeadershipChange[]): OfficeEdge[] {
  const dated = claims.filter((claim) => daysOf(claim) !== null);
  const edges: OfficeEdge[] = [];
  for (const edge of [...joinOverlapping(dated, 'starts'), ...joinOverlapping(dated, 'ends')].sort(
    (a, b) => (a.days && b.days ? byDay(a.days, b.days) : 0) || order(a) - order(b),
  )) {
    const previous = edges.at(-1);
    if (previous?.change === edge.change)
      edges[edges.length - 1] = toEdge([...previous.claims, ...edge.claims], edge.change);
    else edges.push(edge);
  }
  return attachUndated(
    edges,
    claims.filter((claim) => daysOf(claim) === null),
  );
}

// Where a start and an end may fall on the same days, the term lies between them.
function order({ change }: OfficeEdge): number {
  return change === 'starts' ? 0 : 1;
}

function joinOverlapping(claims: readonly LeadershipChange[], change: OfficeEdge['change']) {
  let groups: LeadershipChange[][] = [];
  for (const claim of claims.filter((candidate) => candidate.change === change)) {
    const days = daysOf(claim);
    const meets = (group: LeadershipChange[]) =>
      group.some((other) => {
        const otherDays = daysOf(other);
        return days !== null && otherDays !== null && overlaps(days, otherDays);
      });
    const joined = [...groups.filter(meets).flat(), claim];
    groups = [...groups.filter((group) => !meets(group)), joined];
  }
  return groups.map((group) => toEdge(group, change));
}

function toEdge(claims: readonly LeadershipChange[], change: OfficeEdge['change']): OfficeEdge {
  const all = claims.map(daysOf).filter((days) => days !== null);
  const [first, ...rest] = all;
  if (!first) return { change, days: null, contested: false, claims };
  const common = rest.reduce<DayRange | null>(
    (days, other) => days && intersection(days, other),
    first,
  );
  return {
    change,
    days: common ?? rest.reduce(hull, first),
    contested: common === null,
    claims,
  };
}

function attachUndated(edges: OfficeEdge[], undated: readonly LeadershipChange[]): OfficeEdge[] {
  const result = [...edges];
  for (const claim of undated) {
    const index = result.findIndex(({ change }) => change === claim.change);
    const edge = result[index];
    if (edge) result[index] = { ...edge, claims: [...edge.claims, claim] };
    else if (claim.change === 'starts') result.unshift(toEdge([claim], 'starts'));
    else result.push(toEdge([claim], 'ends'));
  }
  return result;
}
