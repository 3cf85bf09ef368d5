import { type BrokenItem, type BrokenItems, toBroken } from '../api/broken-items.ts';
import { isStatement } from '../api/claim-kind.ts';
import type { Claim, Source, Subject } from '../api/contract.ts';
import type { ApiFile } from '../api/files.ts';
import type { Claims } from '../sources/claim-tally.ts';

/** The claims that fit a dossier, and by file those that do not. */
export interface SortedClaims {
  readonly claims: Claims;
  readonly misfits: Readonly<Partial<Record<ApiFile, BrokenItems>>>;
}

/**
 * Leaves out what each answer for itself cannot see: claims of a source, or on a question, that there
 * is not, and claims with the id of one in another file.
 */
export function sortOut(
  { questions }: Subject,
  sources: readonly Source[],
  { counts, changes, statements, events }: Claims,
): SortedClaims {
  const known = new Set(sources.map(({ id }) => id));
  const asked = new Set(questions.map(({ id }) => id));
  const owners = new Map<string, ApiFile>();
  const misfits: Partial<Record<ApiFile, BrokenItems>> = {};
  const claims = {
    counts: fitting('signature-counts.json', counts),
    changes: fitting('leadership-changes.json', changes),
    statements: fitting('statements.json', statements),
    events: fitting('events.json', events),
  };
  return { claims, misfits };

  function fitting<C extends Claim>(file: ApiFile, all: readonly C[] | null): readonly C[] | null {
    const broken = new Map<C, BrokenItem>();
    for (const claim of all ?? []) {
      const misfit = misfitOf(claim);
      if (misfit) broken.set(claim, { at: null, id: claim.id, ...misfit });
      else owners.set(claim.id, file);
    }
    if (!all || broken.size === 0) return all;
    misfits[file] = toBroken([...broken.values()]);
    return all.filter((claim) => !broken.has(claim));
  }

  function misfitOf(claim: Claim): Pick<BrokenItem, 'fault' | 'detail'> | null {
    const owner = owners.get(claim.id);
    if (owner) return { fault: 'repeated', detail: owner };
    if (!known.has(claim.source)) return { fault: 'orphan', detail: claim.source };
    if (isStatement(claim) && !asked.has(claim.question))
      return { fault: 'unasked', detail: claim.question };
    return null;
  }
}
