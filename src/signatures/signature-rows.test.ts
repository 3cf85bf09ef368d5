import { describe, expect, test } from 'vitest';
import { presets } from '../images/image-size.ts';
import { signatureCounts } from '../testing/dossier.ts';
import { pictureFor } from '../testing/image-files.ts';
import { drawImage, markedClaims } from '../testing/image-texts.ts';
import { signaturesOf } from '../testing/signatures.ts';
import type { View } from '../view/view.ts';
import { countsInView, signatureRows } from './signature-rows.ts';

const views: Partial<View>[] = [
  {},
  { measure: 'share' },
  { comments: true },
  { measure: 'share', comments: true, sources: ['001', '003'] },
  { sources: ['000'] },
];

function rowOf(id: string, language: 'en' | 'fr' = 'en') {
  const series = signaturesOf(null, { comments: true });
  return signatureRows(series, language).find((row) => row.id === id);
}

describe(countsInView, () => {
  test('has every claim in view once, source by source as the dossier has them', () => {
    const rows = countsInView(signaturesOf(null, { comments: true }));
    expect(rows.map(({ claim }) => claim.source)).toEqual(
      signatureCounts.map(({ source }) => source),
    );
    expect(new Set(rows.map(({ claim }) => claim.id)).size).toBe(signatureCounts.length);
  });

  test('leaves out the sources that a filter leaves out', () => {
    const sources = countsInView(signaturesOf(['001', '003'])).map(({ claim }) => claim.source);
    expect(new Set(sources)).toEqual(new Set(['001', '003']));
  });
});

describe(signatureRows, () => {
  test('a count keeps its numbers, how sure they are, and the share that we computed', () => {
    expect(rowOf('002-signed-650')).toMatchObject({
      source: '002',
      source_label: 'Furno',
      voice: 'article',
      date: '2023-11-20',
      date_basis: 'inferred',
      of: 'signed',
      signatories: 650,
      signatories_qualifier: 'exact',
      headcount: 700,
      headcount_qualifier: 'about',
      share: 0.9286,
      share_qualifier: 'about',
      share_origin: 'computed',
      stance: 'asserts',
      target: null,
    });
  });

  test('a share that a text states is not said to be ours', () => {
    expect(rowOf('003-signed-more-than-95')).toMatchObject({
      signatories: null,
      signatories_qualifier: null,
      headcount: null,
      share: 0.95,
      share_qualifier: 'more-than',
      share_origin: 'stated',
    });
  });

  test('a vague number stays without a value, and without a share', () => {
    expect(rowOf('001-signed-hundreds')).toMatchObject({
      signatories: null,
      signatories_qualifier: 'vague',
      share: null,
      share_qualifier: null,
      share_origin: null,
    });
  });

  test('a reader’s claim keeps its stance and what it speaks of', () => {
    expect(rowOf('002-comment-ingmar-doubts')).toMatchObject({
      voice: 'reader-comment',
      voice_name: 'Ingmar97432',
      of: 'leaves',
      stance: 'doubts',
      target: '002-signed-650',
    });
  });

  test('words are in the language asked for, keys are not', () => {
    const [english, french] = [rowOf('003-signed-723'), rowOf('003-signed-723', 'fr')];
    expect(french?.source_label).toBe('La révolte');
    expect(french?.summary).not.toBe(english?.summary);
    expect(Object.keys(french ?? {})).toEqual(Object.keys(english ?? {}));
  });

  test('every row has the same columns', () => {
    const rows = signatureRows(signaturesOf(null, { comments: true }), 'en');
    const columns = new Set(rows.map((row) => Object.keys(row).join()));
    expect(rows).toHaveLength(signatureCounts.length);
    expect(columns.size).toBe(1);
  });

  test.each(views)('tells which claims the chart draws: %j', async (view) => {
    const picture = pictureFor('signature-counts', view);
    const { svg, claims } = await drawImage(picture, presets.landscape);
    const idsOf = (shown: string) =>
      picture.rows.filter((row) => row.shown === shown).map(({ id }) => id);
    expect(idsOf('drawn').toSorted()).toEqual(markedClaims(svg));
    expect(idsOf('drawn').toSorted()).toEqual(claims.map(({ id }) => id).toSorted());
    expect(idsOf('drawn').length + idsOf('listed').length).toBe(picture.rows.length);
  });

  test('a share alone is drawn, a vague number and a reader’s doubt are listed', () => {
    expect(rowOf('003-signed-more-than-95')).toMatchObject({ shown: 'drawn' });
    expect(rowOf('001-signed-hundreds')).toMatchObject({ shown: 'listed' });
    expect(rowOf('002-comment-ingmar-doubts')).toMatchObject({ shown: 'listed' });
  });
});
