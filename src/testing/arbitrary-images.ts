import fc from 'fast-check';
import { carryClaim, type ImageRecord } from '../images/image-record.ts';
import { internationalText, type PngChunk, readPng, writePng } from '../images/png-chunks.ts';
import { serializeView } from '../view/view.ts';
import { hostileText } from './arbitrary-text.ts';
import { anyView } from './arbitrary-views.ts';
import { signatureCounts } from './dossier.ts';
import { pngOfRecord, recordOf, svgOfRecord } from './image-records.ts';

const wellFormed = hostileText.map((text) => text.replace(/\p{Cs}/gu, '\ufffd'));
const plain = fc.oneof(wellFormed, fc.double(), fc.boolean(), fc.constant(null));
const figures = fc.dictionary(
  wellFormed.filter((name) => name !== '__proto__'),
  fc.oneof(
    plain,
    fc.dictionary(
      wellFormed.filter((name) => name !== '__proto__'),
      plain,
      { maxKeys: 3 },
    ),
  ),
  { maxKeys: 4 },
);

const carried = fc.oneof(
  fc.constantFrom(...signatureCounts.map(carryClaim)),
  fc.record({ id: wellFormed, sha256: wellFormed, figures }),
);
const carriedOnce = fc.uniqueArray(carried, { selector: ({ id }) => id, maxLength: 4 });

/** Any record that an image may carry. */
export const anyRecord: fc.Arbitrary<ImageRecord> = fc
  .record({
    claims: carriedOnce,
    context: fc.option(carriedOnce, { nil: undefined }),
    dossier: wellFormed,
    release: wellFormed,
    address: fc.oneof(anyView.map(serializeView), wellFormed),
  })
  // As it is once it has been JSON, which has no −0 and nothing undefined.
  .map((parts) => JSON.parse(JSON.stringify(recordOf([], parts))));

const bytesOf = (text: string) => new TextEncoder().encode(text);
const image = fc
  .tuple(anyRecord, fc.boolean())
  .map(([record, isOfPixels]) => (isOfPixels ? pngOfRecord(record) : svgOfRecord(record)));

/** Bytes of a file that were changed by accident: flipped, cut off, doubled, taken out. */
export function damagedBytes(file: fc.Arbitrary<Uint8Array>): fc.Arbitrary<Uint8Array> {
  return fc
    .tuple(file, fc.constantFrom('flip', 'cut', 'double', 'drop', 'append'), fc.nat(), fc.nat(255))
    .map(([bytes, how, place, by]) => {
      const at = place % (bytes.length + 1);
      const parts = {
        flip: () => [bytes.map((byte, index) => (index === at ? byte ^ (by || 1) : byte))],
        cut: () => [bytes.subarray(0, at)],
        double: () => [bytes.subarray(0, at), bytes.subarray(Math.max(0, at - by))],
        drop: () => [bytes.subarray(0, at), bytes.subarray(at + by)],
        append: () => [bytes, bytes.subarray(0, by)],
      };
      return joined(parts[how]());
    });
}

// What a reader that unpacks and expands would choke on; 100 kB here stand for hundreds of MB.
const bomb = new Uint8Array(100_000);
const chunkOf = (type: string, head: string, data: Uint8Array): PngChunk => ({
  type,
  data: joined([bytesOf(head), data]),
});
const strangeChunk = fc.oneof(
  fc.constantFrom<PngChunk[]>(
    chunkOf('zTXt', 'Countersign\0\0', bomb),
    chunkOf('iTXt', 'Countersign\0\u0001\0\0\0', bomb),
    chunkOf('iTXt', 'Countersign', new Uint8Array()),
    chunkOf('iTXt', 'Countersign\0\0\0', new Uint8Array()),
    chunkOf('iTXt', '', bomb),
    chunkOf('iTXt', 'x'.repeat(100_000), new Uint8Array(5)),
    chunkOf('iTXt', 'XML:com.adobe.xmp\0\0\0\0\0', bytesOf('<x:y>'.repeat(20_000))),
    chunkOf('IEND', '', bomb),
    chunkOf('IHDR', '', Uint8Array.of(255, 255, 255, 255, 255, 255, 255, 255, 8, 6, 0, 0, 0)),
    internationalText('Countersign', '['.repeat(100_000)),
    internationalText('Countersign', '{"a":'.repeat(20_000)),
    internationalText('Countersign', 'null'),
  ),
  fc.record({
    type: fc.constantFrom('iTXt', 'tEXt', 'zTXt', 'IDAT', 'PLTE', 'IEND', 'aaaa'),
    data: fc.uint8Array({ maxLength: 60 }),
  }),
  wellFormed.map((text) => internationalText('Countersign', text)),
);

/** A PNG whose chunks hold their checksums but not their order: doubled, strange, left out. */
const shuffledPng = fc
  .tuple(anyRecord.map(pngOfRecord), fc.array(strangeChunk, { maxLength: 3 }), fc.nat(), fc.nat(5))
  .map(([png, strange, place, times]) => {
    const chunks = readPng(png);
    const at = place % (chunks.length + 1);
    const own = chunks[at] ?? chunks[0];
    const doubled = times === 0 || !own ? [] : [own];
    return writePng([...chunks.slice(0, at), ...strange, ...doubled, ...chunks.slice(at)]);
  });

const entities = `<!DOCTYPE svg [<!ENTITY a "${'lol'.repeat(10)}">${'bcdefghij'
  .split('')
  .map((name, n) => `<!ENTITY ${name} "${`&${'abcdefghij'[n]};`.repeat(10)}">`)
  .join('')}]>`;
const strangeMarkup = fc.oneof(
  fc.constantFrom(
    entities,
    '<metadata>',
    '</metadata>',
    '<metadata/>',
    '<metadata>&j;&j;</metadata>',
    '<metadata>{"software":"Countersign"}</metadata>',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<?xml version="1.1" encoding="UTF-16"?>',
    '<svg>',
    '</svg>',
    '<script>alert(1)</script>',
    '\ufeff',
    '\0',
  ),
  fc
    .constantFrom('<g>', '<metadata ', '<!--', '&amp;', '<svg:svg>', ' ')
    .map((text) => text.repeat(10_000)),
  wellFormed,
);
const strangeSvg = fc
  .tuple(anyRecord.map(svgOfRecord), strangeMarkup, fc.nat(), fc.nat(20))
  .map(([svg, markup, place, out]) => {
    const text = new TextDecoder().decode(svg);
    const at = place % (text.length + 1);
    return bytesOf(text.slice(0, at) + markup + text.slice(at + out));
  });

const start = fc.constantFrom(
  '\u0089PNG\r\n\u001a\n',
  '<svg>',
  '<svg ',
  '<?xml ?><svg>',
  '%PDF-1.7',
  '\ufeff<svg>',
  '',
);
const random = fc
  .tuple(start, fc.uint8Array({ maxLength: 200 }))
  .map(([head, tail]) => joined([Uint8Array.from(head, (sign) => sign.charCodeAt(0)), tail]));

/** Anything that may be opened as an image. */
export const anyImageFile: fc.Arbitrary<Uint8Array> = fc.oneof(
  image,
  damagedBytes(image),
  shuffledPng,
  strangeSvg,
  random,
);

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
