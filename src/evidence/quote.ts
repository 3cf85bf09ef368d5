import { isSignatureCount } from '../api/claim-kind.ts';
import type { Claim } from '../api/contract.ts';
import { writtenFigures } from '../api/written-figures.ts';
import { cutCodePoints } from '../copies/code-points.ts';
import type { Copy } from '../copies/read-copy.ts';

/** A passage as it stands in a copy, with the words round it. */
export interface Quote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/**
 * The passage of a claim in a copy, with up to `around` code points to either side; null where the
 * copy does not hold it: it is never looked for elsewhere.
 */
export function quoteFrom(copy: Copy, claim: Claim, around: number): Quote | null {
  if (!copy.holding.has(claim.id)) return null;
  const { start, end } = claim.passage;
  const cut = (from: number, to: number) => cutCodePoints(copy.codePoints, Math.max(0, from), to);
  return {
    exact: cut(start, end),
    prefix: cut(start - around, start),
    suffix: cut(end, end + around),
  };
}

/** A run of a passage, and whether it is one of the numbers that the claim rests on. */
export interface Run {
  readonly text: string;
  readonly isFigure: boolean;
}

/** The passage cut at the claim's figures, which are to be marked in it. */
export function markFigures(passage: string, claim: Claim): Run[] {
  const patterns = isSignatureCount(claim) ? writtenFigures(claim) : [];
  const hits = patterns
    .flatMap(({ pattern }) => [...passage.matchAll(new RegExp(pattern, 'g'))])
    .map((hit) => ({ from: hit.index, to: hit.index + hit[0].length }))
    .sort((a, b) => a.from - b.from);
  const runs: Run[] = [];
  let at = 0;
  for (const { from, to } of hits) {
    if (from < at) continue;
    runs.push({ text: passage.slice(at, from), isFigure: false });
    runs.push({ text: passage.slice(from, to), isFigure: true });
    at = to;
  }
  runs.push({ text: passage.slice(at), isFigure: false });
  return runs.filter(({ text }) => text !== '');
}
