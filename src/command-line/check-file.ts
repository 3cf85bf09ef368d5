import { closeSync, openSync, readSync } from 'node:fs';
import { basename } from 'node:path';
import type { Language } from '../language/language.ts';
import { reasonOf } from '../language/reason-of.ts';
import { translator } from '../language/translator.ts';
import type { Dossier } from '../pictures/edition.ts';
import { checkImage } from '../provenance/check-image.ts';
import {
  remarkCheck,
  summarizeCheck,
  wordClaim,
  wordUnreadable,
} from '../provenance/check-words.ts';
import { bytesAtMost } from '../provenance/largest-image.ts';
import { provenanceMessages } from '../provenance/messages.ts';
import { listClaims } from '../sources/claim-tally.ts';
import { ToldError } from './told-error.ts';

export interface CheckOutcome {
  readonly lines: readonly string[];
  /** 0: every claim unchanged and the file as exported; 1: not so; 3: the image tells nothing of ours. */
  readonly exitCode: 0 | 1 | 3;
}

/** Says of an image's file what the page would. Throws where the file cannot be read. */
export function checkFile(
  path: string,
  { subject, release, claims }: Dossier,
  language: Language,
): CheckOutcome {
  const reference = {
    release,
    titles: Object.values(subject.title),
    withdrawn: subject.withdrawn,
    claims: listClaims(claims),
  };
  const name = basename(path);
  const image = checkImage(readAtMost(path, bytesAtMost + 1), reference);
  if (typeof image === 'string')
    return { lines: [wordUnreadable(image, name, language)], exitCode: 3 };
  const isUnchanged = image.claims.every(({ verdict }) => verdict === 'unchanged');
  return {
    lines: [
      summarizeCheck(image, name, language),
      ...(image.isIntact ? [] : [translator(provenanceMessages, language)('edited')]),
      ...image.claims.map((claim) => `  ${wordClaim(claim, language)}`),
      ...remarkCheck(image, reference, language),
    ],
    exitCode: isUnchanged && image.isIntact ? 0 : 1,
  };
}

function readAtMost(path: string, most: number): Uint8Array {
  try {
    return readStart(path, most);
  } catch (error) {
    throw new ToldError('unreadable', { path, reason: reasonOf(error) });
  }
}

function readStart(path: string, most: number): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const bytes = new Uint8Array(most);
    let length = 0;
    for (let read = -1; read !== 0 && length < most; length += read)
      read = readSync(file, bytes, length, most - length, null);
    return bytes.subarray(0, length);
  } finally {
    closeSync(file);
  }
}
