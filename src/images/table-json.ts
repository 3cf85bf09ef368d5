import type { Picture } from './picture.ts';

/**
 * What the columns of a picture's CSV mean, as the file that stands beside it:
 * https://www.w3.org/TR/tabular-metadata/
 */
export function toCsvMetadata({ title, columns, name }: Picture, csv: string): string {
  const described = Object.entries(columns).map(([column, words]) => ({
    name: column,
    titles: column,
    'dc:description': { '@value': words, '@language': name.language },
  }));
  const metadata = {
    '@context': 'http://www.w3.org/ns/csvw',
    url: csv,
    'dc:title': title,
    tableSchema: { columns: described },
  };
  return `${JSON.stringify(metadata, null, 2)}\n`;
}

/** The claims of a picture as JSON, with what each column means. */
export function toTableJson(picture: Picture): string {
  const { title, lacking, dossier, release, address, columns, rows } = picture;
  const told = lacking ? { title, lacking } : { title };
  const table = { schema: 1, ...told, dossier, release, address, columns, rows };
  return `${JSON.stringify(table, null, 2)}\n`;
}
