import type { Claim } from '../api/contract.ts';
import { carriedBy } from '../images/image-record.ts';
import { type CheckedClaim, checkClaims, type Verdict } from './check-claims.ts';
import { type OpenedImage, readImage, type Unreadable } from './read-image.ts';

/** What an image is held against. */
export interface Reference {
  readonly release: string;
  /** What the dossier is called, in each language. */
  readonly titles: readonly string[];
  readonly withdrawn: readonly string[];
  readonly claims: readonly Claim[];
}

/** An image that carries claims, each with what the dossier of today says of it. */
export interface CheckedImage extends OpenedImage {
  readonly claims: readonly CheckedClaim[];
  /** From the worst to the best. */
  readonly tally: readonly { readonly verdict: Verdict; readonly n: number }[];
  /** Whether the dossier knows none of its claims; where it has none, nor its release and title. */
  readonly isStranger: boolean;
}

const verdicts: readonly Verdict[] = ['not-ours', 'withdrawn', 'changed', 'unchanged'];

/** Reads an image and holds it against a dossier; says why not where it is none of ours. */
export function checkImage(bytes: Uint8Array, reference: Reference): CheckedImage | Unreadable {
  const opened = readImage(bytes);
  if (typeof opened === 'string') return opened;
  const claims = checkClaims(carriedBy(opened.record), reference.claims, reference.withdrawn);
  const tally = verdicts
    .map((verdict) => ({ verdict, n: claims.filter((c) => c.verdict === verdict).length }))
    .filter(({ n }) => n > 0);
  const { release, dossier } = opened.record;
  const isNamedAsOurs = release === reference.release || reference.titles.includes(dossier);
  const isStranger =
    claims.every(({ verdict }) => verdict === 'not-ours') && (claims.length > 0 || !isNamedAsOurs);
  return { ...opened, claims, tally, isStranger };
}
