import type { Claim } from '../api/contract.ts';
import { canonicalJson } from '../images/canonical-json.ts';
import { type CarriedClaim, carryClaim, type Figure } from '../images/image-record.ts';

export type Verdict = 'unchanged' | 'changed' | 'withdrawn' | 'not-ours';

/** A figure that is no longer as an image carries it. */
export interface FigureChange {
  readonly figure: string;
  readonly was: Figure;
  readonly now: Figure;
}

/** A claim that an image carries, held against the dossier of today. */
export interface CheckedClaim {
  readonly id: string;
  readonly verdict: Verdict;
  /** The claim of today; null where there is none. */
  readonly claim: Claim | null;
  /** Empty where something else of a changed claim changed: its words, its passage. */
  readonly changes: readonly FigureChange[];
}

/** Holds each claim of an image against those of the dossier and the list of those taken back. */
export function claimChecker(
  claims: readonly Claim[],
  withdrawn: readonly string[],
): (carried: CarriedClaim) => CheckedClaim {
  const today = new Map(claims.map((claim) => [claim.id, claim]));
  const takenBack = new Set(withdrawn);
  return ({ id, sha256, figures }) => {
    const claim = today.get(id) ?? null;
    if (takenBack.has(id)) return { id, claim, verdict: 'withdrawn', changes: [] };
    if (!claim) return { id, claim, verdict: 'not-ours', changes: [] };
    const now = carryClaim(claim);
    // An image whose figures were written over does not become ours by leaving the hash alone.
    const changes = findChanges(figures, now.figures);
    const isUnchanged = now.sha256 === sha256 && changes.length === 0;
    return { id, claim, verdict: isUnchanged ? 'unchanged' : 'changed', changes };
  };
}

function findChanges(
  carried: CarriedClaim['figures'],
  ours: CarriedClaim['figures'],
): FigureChange[] {
  // A file may name a figure “constructor”, which every object inherits and no Map does.
  const [before, today] = [new Map(Object.entries(carried)), new Map(Object.entries(ours))];
  return [...new Set([...before.keys(), ...today.keys()])]
    .map((figure) => ({ figure, was: before.get(figure) ?? null, now: today.get(figure) ?? null }))
    .filter(({ was, now }) => canonicalJson(was) !== canonicalJson(now));
}
