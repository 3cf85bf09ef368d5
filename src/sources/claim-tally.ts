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

/** The kinds, in the order in which the page shows them. */
export const claimKinds = ['counts', 'changes', 'statements', 'events'] as const;

/** How many claims of each kind a source makes; null where the kind could not be had. */
export type Tally = Readonly<Record<(typeof claimKinds)[number], number | null>>;

/** Every claim that could be had, in the order in which the page shows the kinds. */
export function listClaims({ counts, changes, statements, events }: Claims): Claim[] {
  return [...(counts ?? []), ...(changes ?? []), ...(statements ?? []), ...(events ?? [])];
}

/** Counts every source's claims in one go, readers' comments only where they are on. */
export function tallyBySource(claims: Claims, comments: boolean): (source: string) => Tally {
  const { counts, changes, statements, events } = claims;
  const none: Tally = {
    counts: counts && 0,
    changes: changes && 0,
    statements: statements && 0,
    events: events && 0,
  };
  const tallies = new Map<string, Record<keyof Tally, number | null>>();
  for (const kind of claimKinds)
    for (const { source } of heard<Claim>(claims[kind] ?? [], comments)) {
      const tally = tallies.get(source) ?? { ...none };
      tally[kind] = (tally[kind] ?? 0) + 1;
      tallies.set(source, tally);
    }
  return (source) => tallies.get(source) ?? none;
}
