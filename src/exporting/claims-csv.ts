import Papa from 'papaparse';

export type CsvRow = Readonly<Record<string, string | number | null>>;

// Without a byte order mark, Excel reads UTF-8 as the system's old encoding.
const byteOrderMark = '\ufeff';

// The library's own pattern looks at a cell's first line only and misses the full-width signs.
const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * Rows as CSV (RFC 4180). Cells that a spreadsheet would run as a formula are quoted as text:
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
export function toCsv(rows: readonly CsvRow[]): string {
  return byteOrderMark + Papa.unparse([...rows], { escapeFormulae: formulaStart });
}
