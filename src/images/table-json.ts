import type { Picture } from './picture.ts';

/** The claims of a picture as JSON, with what each column means. */
export function toTableJson({ title, dossier, release, address, columns, rows }: Picture): string {
  const table = { schema: 1, title, dossier, release, address, columns, rows };
  return `${JSON.stringify(table, null, 2)}\n`;
}
