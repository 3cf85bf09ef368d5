import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { carryClaim } from '../images/image-record.ts';
import { languages } from '../language/language.ts';
import { claimNamed } from '../testing/claim-named.ts';
import { signatureCounts } from '../testing/dossier.ts';
import { pngOfRecord, recordOf, svgOfRecord } from '../testing/image-records.ts';
import { checkImage } from './check-image.ts';
import { remarkCheck, summarizeCheck, wordClaim } from './check-words.ts';

const signed650 = claimNamed(signatureCounts, '002-signed-650');
const carried = carryClaim(signed650);
const record = recordOf([signed650]);
const reference = {
  release: 'r',
  titles: ['A letter', 'Une lettre'],
  withdrawn: [],
  claims: signatureCounts,
};

/** The record as JSON with something in the place of its claim's figures. */
const withFigures = (json: string) =>
  JSON.stringify({ ...record, claims: [{ ...carried, figures: 'HERE' }] }).replace('"HERE"', json);
/** The record with something in the place of its claim's id. */
const withId = (id: string) => ({ ...record, claims: [{ ...carried, id }] });

const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);

/** All that is said of an image, in both languages; throws where it can be read and not told of. */
function tell(bytes: Uint8Array) {
  const image = checkImage(bytes, reference);
  if (typeof image === 'string') return image;
  const said = languages.flatMap((language) => [
    summarizeCheck(image, 'a.png', language),
    ...image.claims.map((claim) => wordClaim(claim, language)),
    ...remarkCheck(image, reference, language),
  ]);
  return { said, image };
}

describe('a record with hostile content', () => {
  test.each<[string, unknown]>([
    ['a number', 1],
    ['null', null],
    ['a list', []],
    ['no JSON', '{"software":"Countersign"'],
    ['another program’s', { ...record, software: 'Countersigner' }],
    ['no address', { ...record, address: undefined }],
    ['a numeric address', { ...record, address: 5 }],
    ['a dossier that is null', { ...record, dossier: null }],
    ['claims that are text', { ...record, claims: 'all' }],
    ['a claim that is null', { ...record, claims: [null] }],
    ['a claim without an id', { ...record, claims: [{ sha256: '', figures: {} }] }],
    ['figures that are a list', withFigures('[]')],
    ['figures that are text', withFigures('"650"')],
    ['a software that is inherited', `{"__proto__":${JSON.stringify(record)}}`],
    ['lists in lists in lists', nested(1e6)],
    ['a figure of lists in lists in lists', withFigures(`{"signatories":${nested(1e5)}}`)],
    ['a number beyond all numbers', withFigures('{"signatories":{"value":1e400}}')],
    ['a figure that is a list', withFigures('{"signatories":[650]}')],
    ['a quantity of quantities', withFigures('{"signatories":{"value":{"value":650}}}')],
    ['lists in lists in lists that never end', '['.repeat(1e7)],
    ['a figure of a million signs', withFigures(`{"signatories":"${'9'.repeat(1e6)}"}`)],
    [
      'a claim of a thousand figures',
      withFigures(
        JSON.stringify(Object.fromEntries(Array.from({ length: 1_000 }, (_, n) => [`x${n}`, n]))),
      ),
    ],
    ['an address of a million and one signs', { ...record, address: '?'.repeat(1_000_001) }],
    ['one claim carried twice', { ...record, claims: [carried, carried] }],
  ])('is damaged where it is %s', (_, hostile) => {
    expect(tell(pngOfRecord(hostile))).toBe('damaged');
    // Without our name in it, an SVG's metadata is just another program's.
    expect(['damaged', 'foreign']).toContain(tell(svgOfRecord(hostile)));
  });

  test.each([
    '__proto__',
    'constructor',
    'toString',
    '',
    '<script>alert(1)</script>',
    '{n, plural, one {# x}}',
    '002-signed-650 ',
  ])('with “%.30s” as an id is not ours, and says the id as it is', (id) => {
    for (const bytes of [pngOfRecord(withId(id)), svgOfRecord(withId(id))]) {
      const told = tell(bytes);
      if (typeof told === 'string') throw new Error(`the image is ${told}`);
      expect(told.image).toMatchObject({ isStranger: true, claims: [{ id, verdict: 'not-ours' }] });
      expect(told.said).toContain(`${id}: not ours`);
    }
  });

  test.each([
    ['\u0000\u001b[2J', '\ufffd\ufffd[2J'],
    ['a\nb\r\u2028c: unchanged', 'a\ufffdb\ufffd\ufffdc: unchanged'],
    ['650\u202e007', '650\ufffd007'],
    ['x'.repeat(5e4), `${'x'.repeat(120)} …`],
  ])('keeps to its line whatever its texts hold: %j', (hostile, shown) => {
    const figures = { ...carried.figures, of: hostile, [hostile]: hostile };
    const claims = [
      { ...carried, figures },
      { ...carried, id: hostile },
    ];
    const told = tell(pngOfRecord({ ...record, dossier: hostile, claims }));
    if (typeof told === 'string') throw new Error(`the image is ${told}`);
    expect(told.said.join('')).not.toMatch(/[\p{Cc}\p{Zl}\p{Bidi_C}]|x{121}/u);
    expect(told.said).toContain(`${shown}: not ours`);
    expect(told.said[0]).toContain(`of the dossier “${shown}”`);
    expect(told.said[1]).toContain(`what is counted: ${shown} → signed`);
  });

  test.each([
    ['none', '{}'],
    ['one that is called __proto__', '{"__proto__":{"signatories":1}}'],
    ['a share beyond all shares', '{"share":{"value":1e300,"qualifier":"exact"}}'],
    ['a text of many signs', `{"signatories":"${'9'.repeat(1e5)}"}`],
    ['markup', '{"signatories":"<img src=x onerror=alert(1)>"}'],
    ['a message’s syntax', '{"person":"{was} {n, plural,"}'],
    ['one of a name that is not ours', '{"sum":1}'],
    ['a qualifier that is not ours', '{"signatories":{"value":650,"qualifier":"at-least"}}'],
  ])('with figures that are wrong is changed: %s', (_, json) => {
    const told = tell(pngOfRecord(withFigures(json)));
    expect(told).toMatchObject({ image: { claims: [{ verdict: 'changed' }] } });
    expect(Object.prototype).not.toHaveProperty('signatories');
  });

  test('of 100 000 claims is read, and counted', () => {
    const claims = Array.from({ length: 1e5 }, (_, n) => ({ ...carried, id: `x${n}` }));
    const image = checkImage(pngOfRecord({ ...record, claims }), reference);
    expect(image).toMatchObject({ isStranger: true, tally: [{ verdict: 'not-ours', n: 1e5 }] });
  });

  test('of any figures that JSON can hold is told of, and never unchanged', () => {
    const key = fc.oneof(
      fc.constantFrom(...Object.keys(carried.figures), 'constructor', 'toString'),
      fc.string().filter((name) => name !== '__proto__'),
    );
    const plain = fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constant(null));
    fc.assert(
      fc.property(fc.dictionary(key, fc.oneof(plain, fc.dictionary(key, plain))), (figures) => {
        const told = tell(svgOfRecord({ ...record, claims: [{ ...carried, figures }] }));
        expect(told).toMatchObject({ image: { claims: [{ verdict: 'changed' }] } });
      }),
    );
  });

  test('with figures named as what every object inherits says both values', () => {
    const told = tell(pngOfRecord(withFigures('{"constructor":1,"toString":"x"}')));
    if (typeof told === 'string') throw new Error(`the image is ${told}`);
    expect(told.image.claims[0]?.changes).toContainEqual({
      figure: 'constructor',
      was: 1,
      now: null,
    });
    expect(told.said.join()).toContain('another figure: 1 → none; another figure: x → none');
  });

  test('with a qualifier such as “constructor” says the qualifier', () => {
    const json = '{"signatories":{"value":650,"qualifier":"constructor"}}';
    const told = tell(pngOfRecord(withFigures(json)));
    if (typeof told === 'string') throw new Error(`the image is ${told}`);
    expect(told.said.join()).toContain('signatories: constructor 650 → 650');
  });
});
