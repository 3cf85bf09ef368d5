import type { Claim, Happening, LeadershipChange, SignatureCount } from '../api/contract.ts';
import { isReaders } from './voice.ts';

/** All the claims of a dossier, by kind. */
export interface Claims {
  readonly counts: readonly SignatureCount[];
  readonly changes: readonly LeadershipChange[];
  readonly events: readonly Happening[];
}

/** How many claims of each kind a source makes, readers' comments only where they are on. */
export function tallyClaims(claims: Claims, source: string, comments: boolean) {
  const own = (items: readonly Claim[]) =>
    items.filter((claim) => claim.source === source && (comments || !isReaders(claim.voice)))
      .length;
  return { counts: own(claims.counts), changes: own(claims.changes), events: own(claims.events) };
}
