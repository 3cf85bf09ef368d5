import type { Claim } from '../api/contract.ts';
import type { ImageRecord } from '../images/image-record.ts';
import type { CheckedClaim, Verdict } from './check-claims.ts';

/** What an image is held against. */
export interface Reference {
  readonly release: string;
  /** What the dossier is called, in each language. */
  readonly titles: readonly string[];
  readonly withdrawn: readonly string[];
  readonly claims: readonly Claim[];
}

/** What an image says of itself, but for the claims that it carries. */
export interface ImageHead {
  readonly record: Omit<ImageRecord, 'claims' | 'context'>;
  /** Whether the file is byte for byte as it was exported. */
  readonly isIntact: boolean;
}

/** An image that carries claims, each with what the dossier of today says of it. */
export interface CheckedImage extends ImageHead {
  readonly claims: readonly CheckedClaim[];
  /** From the worst to the best. */
  readonly tally: readonly { readonly verdict: Verdict; readonly n: number }[];
  /** Whether the dossier knows none of its claims; where it has none, nor its release and title. */
  readonly isStranger: boolean;
}

const verdicts: readonly Verdict[] = ['not-ours', 'withdrawn', 'changed', 'unchanged'];

/** What is to be said of an image whose claims have been held against a dossier. */
export function judgeImage(
  head: ImageHead,
  claims: readonly CheckedClaim[],
  reference: Reference,
): CheckedImage {
  const tally = verdicts
    .map((verdict) => ({ verdict, n: claims.filter((c) => c.verdict === verdict).length }))
    .filter(({ n }) => n > 0);
  const { release, dossier } = head.record;
  const isNamedAsOurs = release === reference.release || reference.titles.includes(dossier);
  const isStranger =
    claims.every(({ verdict }) => verdict === 'not-ours') && (claims.length > 0 || !isNamedAsOurs);
  return { ...head, claims, tally, isStranger };
}
