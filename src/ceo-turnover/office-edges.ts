import type { LeadershipChange } from '../api/contract.ts';
import { byDay, type DayRange, hull, intersection, overlaps } from '../dates/day-range.ts';
import { parseDayRange } from '../dates/parse-day-range.ts';

/** One person's coming into office or leaving it, as several claims together tell it. */
export interface OfficeEdge {
  readonly change: LeadershipChange['change'];
  /** The days that all its claims allow; where no day suits all, the days that any allows whose date is not open. */
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
  const groups = [...joinOverlapping(claims, 'starts'), ...joinOverlapping(claims, 'ends')].sort(
    (a, b) => byDay(a.days, b.days) || order(a.change) - order(b.change),
  );
  const joined: Group[] = [];
  for (const group of groups) {
    const previous = joined.at(-1);
    if (previous?.change === group.change) previous.claims.push(...group.claims);
    else joined.push(group);
  }
  return attachUndated(
    joined.map(({ claims: told, change }) => toEdge(told, change)),
    claims.filter((claim) => daysOf(claim) === null),
  );
}

/** Claims of one change whose dates form one unbroken stretch. */
interface Group {
  readonly change: LeadershipChange['change'];
  readonly days: DayRange;
  readonly claims: LeadershipChange[];
}

// Where a start and an end may fall on the same days, the term lies between them.
function order(change: LeadershipChange['change']): number {
  return change === 'starts' ? 0 : 1;
}

function joinOverlapping(claims: readonly LeadershipChange[], change: Group['change']): Group[] {
  const dated = claims.flatMap((claim, nth) => {
    const days = claim.change === change ? daysOf(claim) : null;
    return days ? [{ claim, days, nth }] : [];
  });
  const groups: { days: DayRange; members: typeof dated }[] = [];
  for (const member of dated.toSorted((a, b) => byDay(a.days, b.days))) {
    const group = groups.at(-1);
    if (group && overlaps(group.days, member.days)) {
      group.members.push(member);
      group.days = hull(group.days, member.days);
    } else groups.push({ days: member.days, members: [member] });
  }
  return groups.map(({ days, members }) => ({
    change,
    // What sorts the groups among each other is the edge that its claims make.
    days: toEdge(inOrder(members), change).days ?? days,
    claims: inOrder(members),
  }));
}

function inOrder(members: readonly { claim: LeadershipChange; nth: number }[]) {
  return members.toSorted((a, b) => a.nth - b.nth).map(({ claim }) => claim);
}

function toEdge(claims: readonly LeadershipChange[], change: OfficeEdge['change']): OfficeEdge {
  const all = claims.map(daysOf).filter((days) => days !== null);
  const [first, ...rest] = all;
  if (!first) return { change, days: null, contested: false, claims };
  const common = rest.reduce<DayRange | null>(
    (days, other) => days && intersection(days, other),
    first,
  );
  // Where they contradict each other, an open or very wide date would only hide where the others lie.
  const closed = all.filter(({ first: from, last }) => Number.isFinite(last - from));
  const [start, ...others] = closed.length > 0 ? closed : all;
  return {
    change,
    days: common ?? others.reduce(hull, start ?? first),
    contested: common === null,
    claims,
  };
}

function attachUndated(edges: readonly OfficeEdge[], undated: readonly LeadershipChange[]) {
  const result = [...edges];
  for (const change of ['starts', 'ends'] as const) {
    const claims = undated.filter((claim) => claim.change === change);
    if (claims.length === 0) continue;
    const index = result.findIndex((edge) => edge.change === change);
    const edge = result[index];
    if (edge) result[index] = { ...edge, claims: [...edge.claims, ...claims] };
    else if (change === 'starts') result.unshift(toEdge(claims, change));
    else result.push(toEdge(claims, change));
  }
  return result;
}
