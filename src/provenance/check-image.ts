import { carriedBy } from '../images/image-record.ts';
import { claimChecker } from './check-claims.ts';
import { type CheckedImage, judgeImage, type Reference } from './judge-image.ts';
import { readImage, type Unreadable } from './read-image.ts';

/** Reads an image and holds it against a dossier; says why not where it is none of ours. */
export function checkImage(bytes: Uint8Array, reference: Reference): CheckedImage | Unreadable {
  const opened = readImage(bytes);
  if (typeof opened === 'string') return opened;
  const check = claimChecker(reference.claims, reference.withdrawn);
  return judgeImage(opened, carriedBy(opened.record).map(check), reference);
}
