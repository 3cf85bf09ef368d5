import type {
  Claim,
  Happening,
  LeadershipChange,
  SignatureCount,
  Statement,
} from '../api/contract.ts';
import { heard } from './voice.ts';

/** All the claims of a dossier, by kind; a kind is null where its answer could not be had. */
export interface Claims {
  readonly counts: readonly SignatureCount[] | null;
  readonly changes: readonly LeadershipChange[] | null;
  readonly statements: readonly Statement[] | null;
  readonly events: readonly Happening[] | null;
}

/** Every claim that could be had, in the order in which the page shows the kinds. */
export function listClaims({ counts, changes, statements, events }: Claims): Claim[] {
  return [...(counts ?? []), ...(changes ?? []), ...(statements ?? []), ...(events ?? [])];
}

/** How many claims of each kind a source makes, readers' comments only where they are on. */
export function tallyClaims(claims: Claims, source: string, comments: boolean) {
  const own = (items: readonly Claim[] | null) =>
    items && heard(items, comments).filter((claim) => claim.source === source).length;
  return {
    counts: own(claims.counts),
    changes: own(claims.changes),
    statements: own(claims.statements),
    events: own(claims.events),
  };
}
