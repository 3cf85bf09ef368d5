import type { Claim } from '../src/api/contract.ts';
import { writtenFigures } from '../src/api/written-figures.ts';
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
    ? writtenFigures(claim)
        .filter(({ pattern }) => !pattern.test(passage))
        .map(({ shown }) => shown)
    : [];
}
