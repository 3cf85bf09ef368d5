import Papa from 'papaparse';
import type { Row } from './picture.ts';

// Without a byte order mark, Excel reads UTF-8 as the system's old encoding.
const byteOrderMark = '\ufeff';

// The library's own pattern looks at a cell's first line only and misses the full-width signs.
const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * Rows as CSV (RFC 4180). Cells that a spreadsheet would run as a formula are quoted as text:
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
export function toCsv(rows: readonly Row[], hasByteOrderMark = true): string {
  return (
    (hasByteOrderMark ? byteOrderMark : '') +
    Papa.unparse([...rows], { escapeFormulae: formulaStart })
  );
}
