import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { carriedBy } from '../images/image-record.ts';
import { readPng, writePng } from '../images/png-chunks.ts';
import { languages } from '../language/language.ts';
import { anyImageFile, anyRecord } from '../testing/arbitrary-images.ts';
import { signatureCounts } from '../testing/dossier.ts';
import { fuzzing, fuzzTimeout } from '../testing/fuzz.ts';
import { pngOfRecord, svgOfRecord } from '../testing/image-records.ts';
import { parseView, serializeView } from '../view/view.ts';
import { checkImage } from './check-image.ts';
import { remarkCheck, summarizeCheck, wordClaim, wordUnreadable } from './check-words.ts';
import { readImage } from './read-image.ts';
import { sliceImage } from './slice-image.ts';

const reference = {
  release: 'r',
  titles: ['A letter'],
  withdrawn: ['002-signed-650'],
  claims: signatureCounts,
};

/** All that the page says of an image. */
function tell(bytes: Uint8Array, language: 'en' | 'fr'): string[] {
  const image = checkImage(bytes, reference);
  if (typeof image === 'string') return [wordUnreadable(image, 'a.png', language)];
  return [
    summarizeCheck(image, 'a.png', language),
    ...image.claims.map((claim) => wordClaim(claim, language)),
    ...remarkCheck(image, reference, language),
  ];
}

describe('an opened image, whatever it is', { timeout: fuzzTimeout }, () => {
  const fuzz = fuzzing('opened images');

  test('is read or refused, told of in lines, and leads to a view', () => {
    fuzz.holds(
      fc.property(anyImageFile, fc.constantFrom(...languages), (bytes, language) => {
        for (const line of tell(bytes, language)) {
          if (/[\p{Cc}\p{Zl}\p{Bidi_C}]/u.test(line) || line.length > 20_000)
            throw new Error(`no line: ${line}`);
        }
        const image = readImage(bytes);
        if (typeof image === 'string') return;
        const view = parseView(image.record.address);
        expect(parseView(serializeView(view))).toEqual(view);
      }),
    );
  });

  test('is handed over in slices from which the same image comes together', () => {
    fuzz.holds(
      fc.property(anyImageFile, (bytes) => {
        const image = readImage(bytes);
        const parts = [...sliceImage(bytes)];
        if (typeof image === 'string') {
          expect(parts).toEqual([{ why: image }]);
          return;
        }
        const claims = parts.flatMap((part) => ('slice' in part ? JSON.parse(part.slice) : []));
        expect(claims).toEqual(carriedBy(image.record));
      }),
      0.2,
    );
  });

  test('gives back any record that was written into it, and the chunks round it', () => {
    fuzz.holds(
      fc.property(anyRecord, (record) => {
        const png = pngOfRecord(record);
        expect(readImage(png)).toMatchObject({ record });
        expect(Buffer.from(writePng(readPng(png))).equals(png)).toBe(true);
        const svg = readImage(svgOfRecord(record));
        // Signs that XML cannot hold are no part of any record that is exported.
        if (!/[^\P{Cc}\t\n\r]|[\ufffe\uffff]/u.test(JSON.stringify(record)))
          expect(svg).toMatchObject({ record });
      }),
      0.5,
    );
  });
});
