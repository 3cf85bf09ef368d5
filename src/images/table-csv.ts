import Papa from 'papaparse';
import type { Picture } from './picture.ts';

// Without a byte order mark, Excel reads UTF-8 as the system's old encoding.
const byteOrderMark = '\ufeff';

// The library's own pattern looks at a cell's first line only and misses the full-width signs.
const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * A picture's rows as CSV (RFC 4180). Cells that a spreadsheet would run as a formula are quoted as text:
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
export function toCsv(
  { rows, columns }: Pick<Picture, 'rows' | 'columns'>,
  hasByteOrderMark = true,
): string {
  const table = { fields: Object.keys(columns), data: [...rows] };
  return (
    (hasByteOrderMark ? byteOrderMark : '') + Papa.unparse(table, { escapeFormulae: formulaStart })
  );
}
