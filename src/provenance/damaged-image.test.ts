import '../browserless/dom.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { internationalText } from '../images/png-chunks.ts';
import { claimNamed } from '../testing/claim-named.ts';
import { exportImage, today } from '../testing/exported-images.ts';
import { pngOfRecord, pngWith, recordOf } from '../testing/image-records.ts';
import { readImage } from './read-image.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const svg = await exportImage('svg');
const png = await exportImage('png');
const record = recordOf([claimNamed(today.claims, '002-signed-650')]);

describe(readImage, () => {
  test('a PNG that is cut off anywhere is damaged', () => {
    const whole = pngWith(
      internationalText('Title', 'A chart'),
      internationalText('Countersign', JSON.stringify(record)),
    );
    for (let length = 8; length < whole.length; length += 1)
      expect(readImage(whole.subarray(0, length))).toBe('damaged');
    expect(readImage(whole)).toMatchObject({ record });
  });

  test('an exported PNG or SVG that is cut off anywhere is damaged', () => {
    for (const [bytes, least] of [[png, 8] as const, [svg, 100] as const])
      fc.assert(
        fc.property(fc.integer({ min: least, max: bytes.length - 8 }), (length) => {
          expect(readImage(bytes.subarray(0, length))).toBe('damaged');
        }),
      );
  });

  test('a PNG with any bit of its chunks flipped is damaged', () => {
    const whole = pngOfRecord(record);
    const place = fc.integer({ min: 8, max: whole.length - 1 });
    fc.assert(
      fc.property(place, fc.integer({ min: 0, max: 7 }), (at, bit) => {
        const flipped = whole.map((byte, index) => (index === at ? byte ^ (1 << bit) : byte));
        expect(readImage(flipped)).toBe('damaged');
      }),
    );
  });

  test('whatever the bytes, tells something', () => {
    const start = fc.constantFrom(
      png.subarray(0, 8),
      bytesOf('<svg>'),
      bytesOf(''),
      bytesOf('%PDF'),
    );
    fc.assert(
      fc.property(start, fc.uint8Array({ maxLength: 200 }), (head, tail) => {
        const bytes = Uint8Array.from([...head, ...tail]);
        expect(['empty', 'unknownFormat', 'pdf', 'damaged', 'foreign']).toContain(readImage(bytes));
      }),
    );
  });
});
