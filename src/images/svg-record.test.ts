import '../browserless/dom.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pictureFor, svgTextOf, tools } from '../testing/image-files.ts';
import { sha256Of } from '../testing/sorted-json.ts';
import { layer, textNode } from '../testing/svg-node.ts';
import { type ImageRecord, isSealed, parseRecord } from './image-record.ts';
import { hashOfDrawing, recordInSvg, toSvgFile } from './svg-file.ts';

const record: ImageRecord = {
  software: 'Countersign',
  chart: 'signature-counts',
  address: '?sources=002&lang=en&theme=light',
  release: 'abc',
  dossier: 'OpenAI, November 2023',
  claims: [{ id: '002-signed-650', sha256: '0', figures: { of: 'signed' } }],
};

function fileWith(parts: Partial<ImageRecord>, drawn = '650 of ≈ 700', title = 'Signed'): string {
  return toSvgFile(layer(textNode(drawn)), {
    size: { width: 1200, height: 675 },
    zoom: 1,
    title,
    description: 'One count.',
    language: 'en',
    record: { ...record, ...parts },
    typeface: tools.typeface,
  });
}

const recordOf = (file: string) => parseRecord(recordInSvg(file) ?? '');
const sealedBy = (file: string, of: ImageRecord) =>
  sha256Of(`${hashOfDrawing(file)} ${JSON.stringify(of)}`);
const isWhole = (file: string) => {
  const found = recordOf(file);
  return found !== null && isSealed(recordInSvg(file) ?? '', found, hashOfDrawing(file));
};

describe(recordInSvg, () => {
  test('gives the record back, with the hash of the drawing', () => {
    const file = fileWith({});
    expect(recordOf(file)).toEqual({ ...record, seal: sealedBy(file, record) });
  });

  test.each([
    '</metadata><script>alert(1)</script>',
    '<metadata>',
    '"quotes" & \'more\' \\ &quot;',
    'a\nb\tc\r',
    '漢字 🧾 650\u202e007',
  ])('of a dossier that is called %j gives it back as it is', (dossier) => {
    const file = fileWith({ dossier }, dossier, dossier);
    const called = { ...record, dossier };
    expect(recordOf(file)).toEqual({ ...called, seal: sealedBy(file, called) });
  });

  test('gives back any record', () => {
    const words = fc.string({ unit: 'grapheme' });
    const plain = fc.oneof(words, fc.integer(), fc.boolean(), fc.constant(null));
    const figures = fc.dictionary(words, plain);
    const claims = fc.array(fc.record({ id: words, sha256: words, figures }));
    fc.assert(
      fc.property(words, words, claims, (address, dossier, carried) => {
        const written = JSON.stringify({ ...record, address, dossier, claims: carried });
        const file = fileWith({ address, dossier, claims: carried });
        expect(recordInSvg(file)?.replace(/,"seal":"[0-9a-f]{64}"\}$/, '}')).toBe(written);
      }),
      { numRuns: 50 },
    );
  });

  test.each([
    ['a file of another program', '<svg xmlns="http://www.w3.org/2000/svg"><g/></svg>'],
    ['an empty record', '<svg><metadata></metadata></svg>'],
    ['a record closed at once', '<svg><metadata/></svg>'],
    ['a record that is cut off', '<svg><metadata>{"software":'],
    ['metadata of another kind', '<svg><metadata id="m"><rdf:RDF/></metadata></svg>'],
    ['nothing', ''],
  ])('finds none in %s', (_, file) => {
    expect(recordInSvg(file)).toBeNull();
  });

  test('finds it where another program gave its element attributes', () => {
    expect(recordInSvg('<svg><metadata id="m1">{&quot;a&quot;:1}</metadata></svg>')).toBe(
      '{"a":1}',
    );
  });
});

describe(hashOfDrawing, () => {
  test('is the same whatever the record says', () => {
    const hash = hashOfDrawing(fileWith({}));
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    for (const parts of [{ address: '?lang=fr' }, { claims: [] }, { release: 'x</metadata>' }])
      expect(hashOfDrawing(fileWith(parts))).toBe(hash);
  });

  test('is another as soon as a figure, a word or the title is', () => {
    const hash = hashOfDrawing(fileWith({}));
    expect(hashOfDrawing(fileWith({}, '651 of ≈ 700'))).not.toBe(hash);
    expect(hashOfDrawing(fileWith({}, '650 of ≈ 700', 'Singed'))).not.toBe(hash);
  });

  test('shows a figure that was changed in a finished file', async () => {
    const file = await svgTextOf(pictureFor('signature-counts'));
    expect(isWhole(file)).toBe(true);
    const forged = file.replace(/>743 of 770</, '>473 of 770<');
    expect(forged).not.toBe(file);
    expect(isWhole(forged)).toBe(false);
  });
});
