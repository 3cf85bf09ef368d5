import * as z from 'zod/mini';
import { isLeadershipChange, isSignatureCount, isStatement } from '../api/claim-kind.ts';
import type { Claim } from '../api/contract.ts';
import { canonicalJson, hashOf } from './canonical-json.ts';
import { nestsDeeper } from './json-depth.ts';

/** The key of the record in a PNG, and what an SVG's record names as its software. */
export const recordKey = 'Countersign';

/** Record, claims, claim, figures, quantity: deeper than this, no record nests. */
const deepest = 5;
/** How many letters of JSON one claim may take: a thousand times as many as any of ours. */
const longestClaim = 200_000;
/** An address of ten thousand sources is shorter. */
const longestText = 1_000_000;

const plain = z.union([z.string(), z.number(), z.boolean(), z.null()]);
// A claim of ours has seven figures at most, and a quantity two parts.
const isShort = (record: object) => Object.keys(record).length <= 20;
const figure = z.union([plain, z.record(z.string(), plain).check(z.refine(isShort))]);
/** A word or number of a claim, or a quantity: {"value": 650, "qualifier": "exact"}. */
export type Figure = z.infer<typeof figure>;

const carriedClaim = z
  .object({
    id: z.string(),
    sha256: z.string(),
    figures: z.record(z.string(), figure).check(z.refine(isShort)),
  })
  .check(z.refine((claim) => JSON.stringify(claim).length <= longestClaim, 'a claim is short'));
const text = z.string().check(z.maxLength(longestText));

const carriedClaims = z
  .array(carriedClaim)
  .check(
    z.refine(
      (claims) => new Set(claims.map(({ id }) => id)).size === claims.length,
      'a claim is carried once',
    ),
  );

const imageRecordSchema = z.object({
  software: z.literal(recordKey),
  chart: text,
  address: text,
  release: text,
  dossier: text,
  /** Those that have a mark. */
  claims: carriedClaims,
  /** Those that only its words stand on: in a chart of counts, the handovers. */
  context: z.optional(carriedClaims),
  /** See `sealOf`. */
  seal: z.optional(z.string()),
});

/**
 * What an image carries to be reopened and checked: the address of its exact view, the release of
 * the dossier, and for each claim drawn its figures and the SHA-256 of its canonical JSON.
 */
export type ImageRecord = z.infer<typeof imageRecordSchema>;
export type CarriedClaim = ImageRecord['claims'][number];

/** The record that a text holds; null where it holds none. */
export function parseRecord(json: string): ImageRecord | null {
  try {
    return nestsDeeper(json, deepest) ? null : imageRecordSchema.parse(JSON.parse(json));
  } catch {
    return null;
  }
}

/** A record as it is written into a file, sealed; `rest` is the SHA-256 of the file but for it. */
export function writeRecord(record: ImageRecord, rest: string): string {
  return JSON.stringify({ ...record, seal: sealOf(record, rest) });
}

/** Whether a record stands in its file, and the file round it, to the letter as they were written. */
export function isSealed(text: string, record: ImageRecord, rest: string): boolean {
  return text === JSON.stringify(record) && record.seal === sealOf(record, rest);
}

function sealOf({ seal: _, ...record }: ImageRecord, rest: string): string {
  return hashOf(`${rest} ${JSON.stringify(record)}`);
}

/** Every claim that a record carries. */
export function carriedBy({ claims, context = [] }: ImageRecord): CarriedClaim[] {
  return [...claims, ...context];
}

/** A claim as an image carries it. */
export function carryClaim(claim: Claim): CarriedClaim {
  return { id: claim.id, sha256: hashOf(canonicalJson(claim)), figures: figuresOf(claim) };
}

/** Of a claim, what a chart draws: not its words, its voice or its passage. */
function figuresOf(claim: Claim): Record<string, Figure> {
  if (isSignatureCount(claim)) {
    const { asOf, of, signatories, headcount, share, stance } = claim;
    return { date: asOf.edtf, of, signatories, headcount, share, stance };
  }
  if (isLeadershipChange(claim)) {
    const { on, person, role, change, modality } = claim;
    return { date: on.edtf, person, role, change, modality };
  }
  if (isStatement(claim)) {
    const { question, value, modality } = claim;
    return { question, value, modality };
  }
  return { date: claim.on.edtf, kind: claim.kind };
}
