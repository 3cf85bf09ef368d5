import type { Claim, Quantity, SignatureCount } from '../src/api/contract.ts';
import { claimsOf } from './dossier-faults.ts';
import type { AnnotatedSource } from './dossier-schema.ts';
import { sha256, sliceCodePoints } from './passages.ts';

/**
 * Holds one source's annotations against its text (its bytes): the text's fingerprint, every
 * passage's hash, that each figure stands in its passage, and each name in the text.
 * Returns what does not hold, one line each, naming file and claim; empty when all holds.
 */
export function verifyPassages(annotated: AnnotatedSource, text: Uint8Array): string[] {
  const { id, document } = annotated.source;
  const faults: string[] = [];
  const content = new TextDecoder('utf-8', { ignoreBOM: true }).decode(text);
  const codePoints = [...content];
  const file = `${id}.json (${document.file})`;
  if (sha256(text) !== document.sha256)
    faults.push(`${file}: the text's SHA-256 is ${sha256(text)}, not document.sha256`);
  if (codePoints.length !== document.codePoints)
    faults.push(
      `${file}: the text has ${codePoints.length} code points, not ${document.codePoints}`,
    );
  for (const claim of claimsOf(annotated)) {
    const { start, end, sha256: expected } = claim.passage;
    const passage = sliceCodePoints(codePoints, start, end);
    if (sha256(passage) !== expected)
      faults.push(
        `${file}: ${claim.id}: code points ${start}–${end} do not hash to passage.sha256`,
      );
    for (const figure of missingFigures(claim, passage))
      faults.push(`${file}: ${claim.id}: ${figure} does not stand in its passage`);
    for (const name of namesOf(claim))
      if (!content.includes(name))
        faults.push(`${file}: ${claim.id}: the name “${name}” does not stand in the text`);
  }
  return faults;
}

function namesOf(claim: Claim): string[] {
  const person = 'person' in claim ? claim.person : null;
  return [claim.voice.name, person].filter((name) => name !== null);
}

function missingFigures(claim: Claim, passage: string): string[] {
  return 'signatories' in claim
    ? figuresOf(claim)
        .filter(({ pattern }) => !pattern.test(passage))
        .map(({ shown }) => shown)
    : [];
}

function figuresOf({ signatories, headcount, share }: SignatureCount) {
  const counts = [signatories, headcount].flatMap((quantity) => {
    const value = numberOf(quantity);
    return value === null ? [] : [{ shown: `“${value}”`, pattern: numberPattern(String(value)) }];
  });
  const ratio = numberOf(share);
  if (ratio === null) return counts;
  const percent = String(Math.round(ratio * 10_000) / 100);
  const pattern = numberPattern(percent, '\\s?%');
  return [...counts, { shown: `“${percent} %”`, pattern }];
}

function numberOf(quantity: Quantity | null): number | null {
  return quantity?.value ?? null;
}

// Texts group thousands and write decimals in their own ways: 1 234, 1,234, 92,9. A number that
// goes on to either side is another one; a plain space before may just part it from a word.
function numberPattern(digits: string, unit = ''): RegExp {
  const [whole = '', decimals] = digits.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, "[\\s.,'’]?");
  const fraction = decimals ? `[.,]${decimals}` : '';
  return new RegExp(`(?<!\\d[.,'’\u00a0\u202f]?)${grouped}${fraction}${unit}(?![.,]?\\d)`);
}
