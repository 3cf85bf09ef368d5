import { sha256 } from '../../mock-api/passages.ts';
import type { Happening, Source } from '../api/contract.ts';
import { makeEvent, makeSource } from './claims.ts';
import { passageOf } from './sample-dossier.ts';

/**
 * A text of our own with all that makes places in a text hard to count: signs beyond UTF-16's first
 * plane, a letter with its accent apart, a sign joined of several, markup, and two lines.
 */
export const ownText =
  '🙃 A cafe\u0301 in Zürich 🧾: 12 of 34 <b>cooks</b> put down their pens.\n' +
  '👩‍👩‍👧 <script>alert("cooks")</script> & some went home 🙃.\n';

/** Passages of it: a first one, one with an accent apart, one within markup, and the last words. */
export const ownPassages = [
  '🙃 A cafe\u0301',
  '🧾: 12 of 34',
  '<script>alert("cooks")',
  'home 🙃.',
];

/** A text as the bytes that a file of it holds. */
export function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

/** The source of a text, as the dossier describes it. */
export function sourceOf(text: string, parts: Partial<Source> = {}): Source {
  const codePoints = [...text].length;
  return makeSource({ document: { file: 'a.txt', sha256: sha256(text), codePoints }, ...parts });
}

/** A claim that stands on the words where they first are in the text; its id is the words. */
export function claimOn(words: string, text = ownText, source = 'a'): Happening {
  return makeEvent({ id: words, source, passage: passageOf(words, text) });
}

/** A claim that stands on the code points from `start` to `end` of a text. */
export function claimFrom(text: string, start: number, end: number): Happening {
  const words = [...text].slice(start, end).join('');
  return makeEvent({ id: `${start}–${end}`, passage: { start, end, sha256: sha256(words) } });
}

export const ownSource = sourceOf(ownText);
export const ownClaims = ownPassages.map((words) => claimOn(words));
