import { describe, expect, test } from 'vitest';
import { pictureFor } from '../testing/image-files.ts';
import { charts } from '../view/view.ts';
import { toCsvMetadata, toTableJson } from './table-json.ts';

const french = pictureFor('signature-counts', { sources: ['003'] }, { language: 'fr' });

describe(toTableJson, () => {
  test('says what it is a table of, and of which view of which release', () => {
    expect(JSON.parse(toTableJson(french))).toMatchObject({
      schema: 1,
      title: french.title,
      dossier: 'OpenAI, novembre 2023',
      release: french.release,
      address: '?sources=003&lang=fr&theme=light',
    });
  });

  test('has the figures as numbers, as the text tells them', () => {
    const { rows } = JSON.parse(toTableJson(french));
    expect(rows).toContainEqual(
      expect.objectContaining({
        id: '003-signed-723',
        source_label: 'La révolte',
        signatories: 723,
        headcount: 778,
        share_origin: 'computed',
        shown: 'drawn',
      }),
    );
    expect(rows).toContainEqual(
      expect.objectContaining({
        id: '003-signed-more-than-95',
        signatories: null,
        share: 0.95,
        share_qualifier: 'more-than',
        share_origin: 'stated',
      }),
    );
  });

  test.each(charts)('of %s explains each column that its rows have, and no other', (chart) => {
    const { rows, columns } = JSON.parse(toTableJson(pictureFor(chart)));
    expect(rows.length).toBeGreaterThan(5);
    for (const row of rows) expect(Object.keys(row)).toEqual(Object.keys(columns));
  });

  test('ends as a text file does, and is the same text each time', () => {
    const text = toTableJson(french);
    expect(text.endsWith('}\n')).toBe(true);
    const again = pictureFor('signature-counts', { sources: ['003'] }, { language: 'fr' });
    expect(toTableJson(again)).toBe(text);
  });
});

describe(toCsvMetadata, () => {
  test('describes the columns of the file beside it, in order and in its language', () => {
    const metadata = JSON.parse(toCsvMetadata(french, 'table.csv'));
    expect(metadata).toMatchObject({
      '@context': 'http://www.w3.org/ns/csvw',
      url: 'table.csv',
      'dc:title': french.title,
    });
    const described: { name: string; titles: string }[] = metadata.tableSchema.columns;
    const names = Object.keys(french.rows[0] ?? {});
    expect(described.map(({ name }) => name)).toEqual(names);
    expect(described.map(({ titles }) => titles)).toEqual(names);
    expect(described).toContainEqual({
      name: 'source_label',
      titles: 'source_label',
      'dc:description': { '@value': 'Nom court du texte source', '@language': 'fr' },
    });
  });
});
