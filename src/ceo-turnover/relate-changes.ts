import type { LeadershipChange } from '../api/contract.ts';
import { overlaps } from '../dates/day-range.ts';
import type { Related, Relation } from '../sources/relation.ts';
import { daysOf, toOfficeEdges } from './office-edges.ts';
import { isOfCeo } from './tenures.ts';

/**
 * The other claims on the same coming into or leaving of an office, and how each stands to this
 * one (src/decisions/0008), in the order given.
 */
export function relateChanges(
  claim: LeadershipChange,
  claims: readonly LeadershipChange[],
): Related<LeadershipChange>[] {
  const onOffice = claims.filter((other) => isSameOffice(claim, other));
  const edge = new Set(edgeOf(claim, onOffice));
  return onOffice.flatMap((other) => {
    if (other.id === claim.id || other.change !== claim.change) return [];
    const relation = edge.has(other)
      ? compareOnEdge(claim, other)
      : relateOffEdge(claim, other, onOffice);
    return relation ? [{ claim: other, relation }] : [];
  });
}

/** The claims that the chart would join with this one into one edge. */
function edgeOf(claim: LeadershipChange, onOffice: readonly LeadershipChange[]) {
  if (claim.person === null) return [];
  const told = onOffice.filter(
    ({ person, modality }) => person === claim.person && modality !== 'denied',
  );
  return toOfficeEdges(told).find(({ claims }) => claims.includes(claim))?.claims ?? [];
}

/** How two claims on one edge stand to each other: they differ where no day suits both. */
export function compareOnEdge(a: LeadershipChange, b: LeadershipChange): Relation {
  if (!mayMeet(a, b)) return 'differ';
  const denials = [a, b].filter(({ modality }) => modality === 'denied').length;
  if (denials === 1) return 'differ';
  const isSameStory =
    a.person !== null &&
    a.person === b.person &&
    a.role === b.role &&
    standingOf(a) === standingOf(b);
  return isSameStory && daysOf(a) && daysOf(b) ? 'agree' : 'open';
}

// What is on no common edge is a denial, a claim of somebody unnamed, or of another term.
function relateOffEdge(
  a: LeadershipChange,
  b: LeadershipChange,
  onOffice: readonly LeadershipChange[],
): Relation | null {
  if (!mayMeet(a, b)) return null;
  if (a.person === null || b.person === null) return mayBeSame(a, b, onOffice) ? 'open' : null;
  const isDenial = [a.modality, b.modality].includes('denied');
  return a.person === b.person && isDenial ? compareOnEdge(a, b) : null;
}

/** Whom a source names elsewhere is not the one whom it leaves unnamed. */
function mayBeSame(
  a: LeadershipChange,
  b: LeadershipChange,
  onOffice: readonly LeadershipChange[],
): boolean {
  const names = (source: string, person: string | null) =>
    person !== null && onOffice.some((told) => told.source === source && told.person === person);
  const isRuledOut = names(a.source, b.person) || names(b.source, a.person);
  return a.role === b.role && a.source !== b.source && !isRuledOut;
}

function isSameOffice(a: LeadershipChange, b: LeadershipChange): boolean {
  return isOfCeo(a) ? isOfCeo(b) : a.role === b.role;
}

/** True where a day suits both claims, or nothing is said of the day of one. */
export function mayMeet(a: LeadershipChange, b: LeadershipChange): boolean {
  const [first, second] = [daysOf(a), daysOf(b)];
  return !first || !second || overlaps(first, second);
}

function standingOf({ modality }: LeadershipChange): string {
  return modality === 'implied' ? 'asserted' : modality;
}
