import '../browserless/dom.ts';
import { describe, expect, test } from 'vitest';
import { carryClaim } from '../images/image-record.ts';
import {
  internationalText,
  readInternationalText,
  readPng,
  writePng,
} from '../images/png-chunks.ts';
import { claimNamed } from '../testing/claim-named.ts';
import { makeCount } from '../testing/claims.ts';
import { exportImage, today } from '../testing/exported-images.ts';
import { pngOfRecord, recordOf, svgOfRecord } from '../testing/image-records.ts';
import { exactly } from '../testing/quantities.ts';
import { checkImage } from './check-image.ts';
import type { CheckedImage } from './judge-image.ts';

const png = await exportImage('png');
const svg = await exportImage('svg');
const ids = ['002-signed-650', '003-signed-723', '001-signed-743'];
const [signed650, signed723, signed743] = ids.map((id) => claimNamed(today.claims, id));
if (!signed650 || !signed723 || !signed743) throw new Error('three counts');

function checked(bytes: Uint8Array, reference = today): CheckedImage {
  const image = checkImage(bytes, reference);
  if (typeof image === 'string') throw new Error(`the image is ${image}`);
  return image;
}

/** A file as text, changed, as bytes again. */
function edited(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const text = new TextDecoder().decode(bytes);
  if (!text.includes(from)) throw new Error(`“${from}” is not in the file`);
  return new TextEncoder().encode(text.replaceAll(from, to));
}

describe(checkImage, () => {
  test.each([
    ['PNG', png],
    ['SVG', svg],
  ])('finds a fresh image unchanged, with the counts of the texts in it: %s', (_, bytes) => {
    const image = checked(bytes);
    expect(image.claims.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
    expect(image.tally).toEqual([{ verdict: 'unchanged', n: image.claims.length }]);
    expect(image).toMatchObject({ isIntact: true, isStranger: false });
  });

  test.each([
    ['PNG', png],
    ['SVG', svg],
  ])('reports a figure that was flipped in the dossier, and no other: %s', (_, bytes) => {
    const claims = today.claims.map((claim) =>
      claim.id === signed650.id ? { ...claim, signatories: exactly(651) } : claim,
    );
    const image = checked(bytes, { ...today, claims });
    expect(image.claims.filter(({ verdict }) => verdict !== 'unchanged')).toMatchObject([
      {
        id: '002-signed-650',
        verdict: 'changed',
        changes: [{ figure: 'signatories', was: exactly(650), now: exactly(651) }],
      },
    ]);
    expect(image.isIntact).toBe(true);
  });

  test('counts the verdicts from the worst to the best', () => {
    const foreign = ['x', 'y', 'z'].map((id) => makeCount({ id }));
    const drawn = [signed650, ...foreign, signed723, signed743, { ...signed743, id: 'taken-back' }];
    const image = checked(pngOfRecord(recordOf(drawn)), {
      ...today,
      withdrawn: ['taken-back'],
      claims: [{ ...makeCount(), id: signed650.id }, signed723, signed743],
    });
    expect(image.tally).toEqual([
      { verdict: 'not-ours', n: 3 },
      { verdict: 'withdrawn', n: 1 },
      { verdict: 'changed', n: 1 },
      { verdict: 'unchanged', n: 2 },
    ]);
  });

  test.each([
    ['no claim of it is known', [makeCount({ id: 'x' }), makeCount({ id: 'y' })], true],
    ['one of several is known', [makeCount({ id: 'x' }), signed650], false],
  ])('is a stranger or not: %s', (_, drawn, isStranger) => {
    expect(checked(svgOfRecord(recordOf(drawn))).isStranger).toBe(isStranger);
  });

  test.each([
    ['has our release', { release: today.release }, false],
    ['has our title', { dossier: 'OpenAI, novembre 2023' }, false],
    ['has neither', { dossier: 'Elections 2025' }, true],
  ])(
    'without claims, is ours or not by what it says of its dossier: %s',
    (_, parts, isStranger) => {
      expect(checked(svgOfRecord(recordOf([], parts))).isStranger).toBe(isStranger);
    },
  );

  test('holds the claims that its words alone stand on too', () => {
    const record = recordOf([signed650], { context: [carryClaim(signed723)] });
    const image = checked(pngOfRecord(record), { ...today, claims: [signed650] });
    expect(image.claims.map(({ id, verdict }) => [id, verdict])).toEqual([
      [signed650.id, 'unchanged'],
      [signed723.id, 'not-ours'],
    ]);
  });

  test('sees that the record itself was edited, or another one put behind it', () => {
    const chunks = readPng(png);
    const texts = chunks.map(readInternationalText);
    const at = texts.findIndex((text) => text?.keyword === 'Countersign');
    const forged = texts[at]?.text.replace('?lang=en', '?lang=fr') ?? '';
    expect(forged).not.toBe(texts[at]?.text);
    const written = internationalText('Countersign', forged);
    expect(checked(png).isIntact).toBe(true);
    expect(checked(writePng(chunks.with(at, written))).isIntact).toBe(false);
    expect(checked(writePng(chunks.toSpliced(at + 1, 0, written))).isIntact).toBe(false);
    expect(checked(edited(svg, '?lang=en', '?lang=fr')).isIntact).toBe(false);
  });

  test('sees a byte order mark that another program put before an SVG', () => {
    expect(checked(edited(svg, '<?xml', '\ufeff<?xml')).isIntact).toBe(false);
  });

  test('an image all of whose claims were taken back is no stranger', () => {
    const withdrawn = [signed650.id];
    const image = checked(svgOfRecord(recordOf([signed650])), { ...today, withdrawn, claims: [] });
    expect(image).toMatchObject({ isStranger: false, tally: [{ verdict: 'withdrawn', n: 1 }] });
  });

  test('sees that the pixels are another picture’s, though the record holds', async () => {
    const pixels = readPng(await exportImage('png', { view: { sources: ['001'] } }));
    const chunks = readPng(png).filter(({ type }) => type !== 'IDAT' && type !== 'IEND');
    const swapped = writePng([
      ...chunks,
      ...pixels.filter(({ type }) => type === 'IDAT' || type === 'IEND'),
    ]);
    const image = checked(swapped);
    expect(image.isIntact).toBe(false);
    expect(image.tally).toEqual([{ verdict: 'unchanged', n: image.claims.length }]);
  });

  test.each([
    ['a figure drawn', '>650', '>690'],
    ['a colour', 'fill="', 'fill="#f00" data-was="'],
    ['the description', '<desc>', '<desc>By us. '],
    ['the fonts', '@font-face', '@font-none'],
  ])('sees that an SVG was edited: %s', (_, from, to) => {
    const image = checked(edited(svg, from, to));
    expect(image.isIntact).toBe(false);
    expect(image.isStranger).toBe(false);
  });

  test('an image whose record has no seal is not taken for intact', () => {
    const record = recordOf([signed650]);
    expect(checked(svgOfRecord(record)).isIntact).toBe(false);
    expect(checked(pngOfRecord(record)).isIntact).toBe(false);
    expect(checked(pngOfRecord({ ...record, seal: '' })).isIntact).toBe(false);
  });

  test('keeps what the image says of itself', () => {
    const record = recordOf([signed650], { dossier: 'Éléphant & <b>', release: 'abc' });
    expect(checked(svgOfRecord(record)).record).toEqual(record);
    expect(checked(pngOfRecord(record)).record).toEqual(record);
    expect(record.claims).toEqual([carryClaim(signed650)]);
  });
});
