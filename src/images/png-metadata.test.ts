import ExifReader from 'exifreader';
import { describe, expect, test } from 'vitest';
import { listClaims } from '../sources/claim-tally.ts';
import { claimNamed } from '../testing/claim-named.ts';
import { claims } from '../testing/disagreement.ts';
import { sources, subject } from '../testing/dossier.ts';
import { fileOf, pictureFor } from '../testing/image-files.ts';
import { plainSpaces } from '../testing/plain-spaces.ts';
import { chunksOf, pngBytes } from '../testing/png-bytes.ts';
import { sha256Of, sortedJson } from '../testing/sorted-json.ts';
import { charts } from '../view/view.ts';
import type { Picture } from './picture.ts';

const told = listClaims(claims);
const signatures = pictureFor('signature-counts', {}, { language: 'fr', theme: 'dark' });

interface Carried {
  readonly seal: string;
  readonly claims: readonly { id: string; sha256: string; figures: unknown }[];
}

/** What a cataloguing program reads in a PNG of a picture. */
async function readIn(picture: Picture) {
  const { bytes } = await fileOf(picture, 'png', { scale: 1 });
  const { pngText = {}, xmp } = ExifReader.load(Buffer.from(bytes), { expanded: true });
  const words = Object.entries(pngText).map(([key, { value }]) => [key, value]);
  const texts: Record<string, string> = Object.fromEntries(words);
  const record: Carried = JSON.parse(texts.Countersign ?? 'null');
  return { bytes, texts, xmp, record };
}

describe('what a PNG carries', () => {
  test('is told in words that other programs read, in UTF-8', async () => {
    const { texts } = await readIn(signatures);
    expect(Object.keys(texts)).toEqual([
      'Title',
      'Description',
      'Source',
      'Software',
      'Address',
      'Release',
      'Countersign',
    ]);
    expect(texts).toMatchObject({
      Title: signatures.title,
      Description: signatures.description,
      Software: 'Countersign',
      Address: '?lang=fr&theme=dark',
      Release: subject.release,
    });
    const description = plainSpaces(texts.Description ?? '');
    for (const words of ['650 sur ≈ 700', '723 sur 778', '743 sur 770', 'La révolte', '≈ 92,9 %'])
      expect(description).toContain(words);
    const source = plainSpaces(texts.Source ?? '');
    for (const words of ['Furno (002)', 'La révolte (003)', 'OpenAI, novembre 2023'])
      expect(source).toContain(words);
  });

  test('is told to picture desks as XMP: IPTC’s alt text and credit line', async () => {
    const { xmp } = await readIn(signatures);
    const { title, description, credit } = signatures;
    const inFrench = (value: string) => [
      { value, attributes: { lang: 'x-default' }, description: value },
      { value, attributes: { lang: 'fr' }, description: value },
    ];
    expect(xmp?.title?.value).toEqual(inFrench(title));
    expect(xmp?.description?.value).toEqual(inFrench(description));
    expect(xmp?.AltTextAccessibility?.value).toEqual(inFrench(description));
    expect(xmp?.Credit?.value).toBe(credit);
    expect(credit).toContain('La révolte (003)');
    expect(xmp?.Source?.value).toBe('?lang=fr&theme=dark');
    expect(xmp?.CreatorTool?.value).toBe('Countersign');
  });

  test('names the view that it shows', async () => {
    const view = { sources: ['002', '003'], measure: 'share', comments: true } as const;
    const picture = pictureFor('signature-counts', view);
    const { texts, record } = await readIn(picture);
    const address = '?sources=002,003&measure=share&comments=1&lang=en&theme=light';
    expect(texts.Address).toBe(address);
    expect(record).toMatchObject({ software: 'Countersign', chart: 'signature-counts', address });
  });

  test('names the dossier and its release, sealed with the rest of the file', async () => {
    const { bytes, record } = await readIn(signatures);
    const others = chunksOf(bytes).filter(
      ({ type, data }) =>
        type !== 'IEND' && !(type === 'iTXt' && data.toString().startsWith('Countersign\0')),
    );
    expect(record).toMatchObject({
      dossier: 'OpenAI, novembre 2023',
      release: subject.release,
    });
    const { seal, ...unsealed } = record;
    const rest = sha256Of(pngBytes(...others.map(({ type, data }) => [type, data] as const)));
    expect(seal).toBe(sha256Of(`${rest} ${JSON.stringify(unsealed)}`));
  });

  test('has the figures of each claim drawn, as the texts tell them', async () => {
    const { record } = await readIn(signatures);
    const figuresOf = (id: string) => record.claims.find((claim) => claim.id === id)?.figures;
    expect(figuresOf('002-signed-650')).toEqual({
      date: '2023-11-20',
      of: 'signed',
      signatories: { value: 650, qualifier: 'exact' },
      headcount: { value: 700, qualifier: 'about' },
      share: null,
      stance: 'asserts',
    });
    expect(figuresOf('003-signed-723')).toMatchObject({
      signatories: { value: 723, qualifier: 'exact' },
      headcount: { value: 778, qualifier: 'exact' },
    });
    expect(figuresOf('001-signed-743')).toMatchObject({
      signatories: { value: 743, qualifier: 'exact' },
      headcount: { value: 770, qualifier: 'exact' },
    });
    expect(figuresOf('003-signed-more-than-95')).toMatchObject({
      signatories: null,
      share: { value: 0.95, qualifier: 'more-than' },
    });
    expect(record.claims).toHaveLength(4);
  });

  test('of the turnover has who, which office and when', async () => {
    const { record } = await readIn(pictureFor('ceo-turnover'));
    const figures = record.claims.map((claim) => claim.figures);
    // Friday 17 November 2023.
    expect(figures).toContainEqual({
      date: '2023-11-17',
      person: 'Mira Murati',
      role: 'interim-ceo',
      change: 'starts',
      modality: 'asserted',
    });
  });

  const looks = charts.flatMap((chart) =>
    ['all', ...sources.map(({ id }) => id)].map((id) => ({ chart, id })),
  );
  test.each(looks)('holds the hash of each claim of $chart, of $id', async ({ chart, id }) => {
    const picture = pictureFor(chart, { sources: id === 'all' ? null : [id] });
    const { record } = await readIn(picture);
    const drawn = picture.rows.filter(({ shown }) => shown !== 'listed').map((row) => row.id);
    const ids = record.claims.map((claim) => claim.id);
    expect(new Set(ids).size).toBe(ids.length);
    // An image of the table has room for its first rows alone.
    if (chart === 'disagreement') {
      expect(drawn).toEqual(expect.arrayContaining(ids));
      expect(ids).not.toEqual([]);
    } else expect(ids.toSorted()).toEqual(drawn.toSorted());
    for (const { id: claimed, sha256 } of record.claims)
      expect(sha256, claimed).toBe(sha256Of(sortedJson(claimNamed(told, claimed))));
  });
});
