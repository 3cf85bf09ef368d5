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
    const relation = edge.has(other) ? relateOnEdge(claim, other) : relateOffEdge(claim, other);
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

function relateOnEdge(a: LeadershipChange, b: LeadershipChange): Relation {
  if (!mayMeet(a, b)) return 'differ';
  return a.role === b.role && standingOf(a) === standingOf(b) ? 'agree' : 'open';
}

// What is on no common edge is a denial, a claim of somebody unnamed, or of another term.
function relateOffEdge(a: LeadershipChange, b: LeadershipChange): Relation | null {
  if (!mayMeet(a, b)) return null;
  if (a.person === null || b.person === null) return a.source === b.source ? null : 'open';
  if (a.person !== b.person || ![a.modality, b.modality].includes('denied')) return null;
  return a.modality === b.modality ? 'agree' : 'differ';
}

function isSameOffice(a: LeadershipChange, b: LeadershipChange): boolean {
  return isOfCeo(a) ? isOfCeo(b) : a.role === b.role;
}

function mayMeet(a: LeadershipChange, b: LeadershipChange): boolean {
  const [first, second] = [daysOf(a), daysOf(b)];
  return !first || !second || overlaps(first, second);
}

function standingOf({ modality }: LeadershipChange): string {
  return modality === 'implied' ? 'asserted' : modality;
}
