import type { Claim, Happening, LeadershipChange, SignatureCount } from '../api/contract.ts';
import { heard } from './voice.ts';

/** All the claims of a dossier, by kind; a kind is null where its answer could not be had. */
export interface Claims {
  readonly counts: readonly SignatureCount[] | null;
  readonly changes: readonly LeadershipChange[] | null;
  readonly events: readonly Happening[] | null;
}

/** How many claims of each kind a source makes, readers' comments only where they are on. */
export function tallyClaims(claims: Claims, source: string, comments: boolean) {
  const own = (items: readonly Claim[] | null) =>
    items && heard(items, comments).filter((claim) => claim.source === source).length;
  return { counts: own(claims.counts), changes: own(claims.changes), events: own(claims.events) };
}
