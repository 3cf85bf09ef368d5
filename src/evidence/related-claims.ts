import {
  isHappening,
  isLeadershipChange,
  isSignatureCount,
  isStatement,
} from '../api/claim-kind.ts';
import type { Claim } from '../api/contract.ts';
import { relateChanges } from '../ceo-turnover/relate-changes.ts';
import { compareEvents } from '../events/compare-events.ts';
import { compareCounts } from '../signatures/compare-counts.ts';
import type { Related, Relation } from '../sources/relation.ts';
import { compareStatements } from '../statements/compare-statements.ts';

/** How other claims stand to one; nobody's repeating it is among those that agree. */
export interface RelatedClaims {
  readonly agree: readonly Claim[];
  readonly open: readonly Claim[];
  readonly differ: readonly Claim[];
  /** Those that this one repeats, doubts or denies. */
  readonly targets: readonly Claim[];
  readonly repeatedBy: readonly Claim[];
  readonly disputedBy: readonly Claim[];
  /** Claims of whichever kind that stand on the same words of the same text. */
  readonly samePassage: readonly Claim[];
}

/**
 * Sorts those of `claims` that speak of the same matter as `claim` by how they stand to it
 * (src/decisions/0008). Those that repeat, doubt or deny are told by what they target.
 */
export function relateClaims(claim: Claim, claims: readonly Claim[]): RelatedClaims {
  const related = compareAll(claim, claims);
  const of = (relation: Relation) =>
    related.filter((other) => other.relation === relation).map((other) => other.claim);
  const target = isSignatureCount(claim) ? claim.target : null;
  const aiming = claims.filter(isSignatureCount).filter((other) => other.target === claim.id);
  return {
    agree: of('agree'),
    open: of('open'),
    differ: of('differ'),
    targets: claims.filter(({ id }) => id === target),
    repeatedBy: aiming.filter(({ stance }) => stance === 'repeats'),
    disputedBy: aiming.filter(({ stance }) => stance === 'doubts' || stance === 'denies'),
    samePassage: claims.filter((other) => other.id !== claim.id && sharesWords(claim, other)),
  };
}

/** The id of what a claim repeats, doubts or denies where none of `claims` has that; else null. */
export function lostTargetOf(claim: Claim, claims: readonly Claim[]): string | null {
  const target = isSignatureCount(claim) ? claim.target : null;
  return claims.some(({ id }) => id === target) ? null : target;
}

function sharesWords(a: Claim, b: Claim): boolean {
  return (
    a.source === b.source && a.passage.start < b.passage.end && b.passage.start < a.passage.end
  );
}

function compareAll(claim: Claim, claims: readonly Claim[]): Related<Claim>[] {
  if (isLeadershipChange(claim)) return relateChanges(claim, claims.filter(isLeadershipChange));
  if (isSignatureCount(claim))
    return relate(
      claim,
      claims.filter(isSignatureCount),
      (a, b) => compareCounts(a, b)?.relation ?? null,
    );
  if (isStatement(claim)) return relate(claim, claims.filter(isStatement), compareStatements);
  return isHappening(claim) ? relate(claim, claims.filter(isHappening), compareEvents) : [];
}

function relate<C extends Claim>(
  claim: C,
  claims: readonly C[],
  compare: (a: C, b: C) => Relation | null,
): Related<C>[] {
  return claims.flatMap((other) => {
    const relation = other.id === claim.id ? null : compare(claim, other);
    return relation ? [{ claim: other, relation }] : [];
  });
}
