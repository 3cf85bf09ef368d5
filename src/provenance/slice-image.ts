import { carriedBy } from '../images/image-record.ts';
import type { ImageHead } from './judge-image.ts';
import { readImage, type Unreadable } from './read-image.ts';

/** What the worker hands over: why the image tells nothing; or its head, then its claims as JSON. */
export type ImagePart =
  | { readonly why: Unreadable }
  | { readonly head: ImageHead }
  | { readonly slice: string; readonly isLast: boolean };

/** How many claims, and about how much JSON, a slice holds: what is held against a dossier in a moment. */
const perSlice = 500;
const lettersPerSlice = 200_000;

/** Reads an image part by part, so that none of them takes long to take over. */
export function* sliceImage(bytes: Uint8Array): Generator<ImagePart> {
  const opened = readImage(bytes);
  if (typeof opened === 'string') return yield { why: opened };
  const { claims: _, context: __, ...record } = opened.record;
  yield { head: { record, isIntact: opened.isIntact } };
  let slice: string[] = [];
  let letters = 0;
  for (const claim of carriedBy(opened.record)) {
    const json = JSON.stringify(claim);
    if (
      slice.length === perSlice ||
      (slice.length > 0 && letters + json.length > lettersPerSlice)
    ) {
      yield { slice: `[${slice}]`, isLast: false };
      [slice, letters] = [[], 0];
    }
    slice.push(json);
    letters += json.length;
  }
  yield { slice: `[${slice}]`, isLast: true };
}
