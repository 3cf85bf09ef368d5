import type { Claim, Source } from '../api/contract.ts';
import { type CodePoints, countCodePoints, cutCodePoints } from './code-points.ts';
import { decodeText, isRefused, type Refusal } from './decode-text.ts';
import { sha256 } from './fingerprint.ts';

/** A reader's own copy of a source's text, held against the dossier. */
export interface Copy {
  readonly source: string;
  /** As the reader's disk calls it. */
  readonly name: string;
  /** The text's Unicode code points, by which passages are counted. */
  readonly codePoints: CodePoints;
  /** True where the whole text has the fingerprint that the dossier gives. */
  readonly isExact: boolean;
  /** The ids of the claims whose passage stands where, and as, the dossier says. */
  readonly holding: ReadonlySet<string>;
}

/** Why a file is not taken as a copy; `stranger` is a text, but none of the dossier's. */
export type CopyFault = Refusal | 'stranger' | 'insecure';

/**
 * Tells which source's text a file is: by its fingerprint, else by the passages that still stand
 * in it, else by its name. A byte order mark or other line ends, which editors change unasked, are
 * undone where the fingerprint then fits.
 */
export async function readCopy(
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
  sources: readonly Source[],
  claims: readonly Claim[],
): Promise<Copy | CopyFault> {
  // Browsers give hashes to pages from a safe origin only.
  if (!globalThis.crypto?.subtle) return 'insecure';
  const text = decodeText(bytes);
  if (isRefused(text)) return text.refusal;
  for (const variant of spellings(text)) {
    const hash = await sha256(variant);
    const source = sources.find(({ document }) => document.sha256 === hash);
    if (source) return toCopy(source, name, countCodePoints(variant), claims, true);
  }
  const codePoints = countCodePoints(text);
  const changed: Copy[] = [];
  // One after the other, since of many sources each takes a while.
  for (const source of sources) changed.push(await toCopy(source, name, codePoints, claims, false));
  const likest = changed.reduce<Copy | null>(
    (best, copy) => (copy.holding.size > (best?.holding.size ?? 0) ? copy : best),
    null,
  );
  const namesake = sources.findIndex(({ document }) => document.file === name);
  return likest ?? changed[namesake] ?? 'stranger';
}

async function toCopy(
  { id: source }: Source,
  name: string,
  codePoints: CodePoints,
  claims: readonly Claim[],
  isExact: boolean,
): Promise<Copy> {
  const own = claims.filter((claim) => claim.source === source);
  const holds = await Promise.all(own.map((claim) => doesHold(claim, codePoints)));
  const holding = new Set(own.filter((_, index) => holds[index]).map(({ id }) => id));
  return { source, name, codePoints, isExact, holding };
}

async function doesHold({ passage }: Claim, codePoints: CodePoints): Promise<boolean> {
  if (passage.end > codePoints.count) return false;
  const words = cutCodePoints(codePoints, passage.start, passage.end);
  return (await sha256(words)) === passage.sha256;
}

/** Each is made as it is asked for, since all at once take long. */
function* spellings(text: string): Generator<string> {
  yield text;
  const unmarked = text.replace(/^\ufeff/, '');
  const unixEnds = unmarked.replaceAll('\r\n', '\n');
  for (const ends of [unmarked, unixEnds, unixEnds.replaceAll('\n', '\r\n')])
    for (const variant of [ends, `\ufeff${ends}`]) if (variant !== text) yield variant;
}
