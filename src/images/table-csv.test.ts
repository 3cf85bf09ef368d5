import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { pictureFor } from '../testing/image-files.ts';
import { charts } from '../view/view.ts';
import type { Row } from './picture.ts';
import { toCsv } from './table-csv.ts';

const byteOrderMark = '\ufeff';

function readBack(csv: string): string[][] {
  const { data, errors } = Papa.parse<string[]>(csv.replace(byteOrderMark, ''));
  expect(errors).toEqual([]);
  return data;
}

/** Rows as CSV, their own keys being the columns. */
const csvOf = (rows: readonly Row[], hasByteOrderMark = true) =>
  toCsv(
    { rows, columns: Object.fromEntries(Object.keys(rows[0] ?? {}).map((name) => [name, ''])) },
    hasByteOrderMark,
  );

const cellOf = (value: string) => readBack(csvOf([{ value, other: 'x' }]))[1]?.[0];

describe(toCsv, () => {
  test('begins with one byte order mark, so that Excel reads accents', () => {
    const csv = csvOf([{ label: 'La révolte' }]);
    expect(csv.startsWith(`${byteOrderMark}label`)).toBe(true);
    expect(csv.lastIndexOf(byteOrderMark)).toBe(0);
    expect(csv).toContain('La révolte');
  });

  test('has a line of headings and a line for each row, with numbers as they are', () => {
    expect(
      readBack(
        csvOf([
          { id: 'a', start: 1625, name: null },
          { id: 'b', start: -3, name: 'Zoe' },
        ]),
      ),
    ).toEqual([
      ['id', 'start', 'name'],
      ['a', '1625', ''],
      ['b', '-3', 'Zoe'],
    ]);
  });

  test('ends its lines as RFC 4180 has it', () => {
    expect(csvOf([{ a: 1, b: 2 }])).toBe(`${byteOrderMark}a,b\r\n1,2`);
  });

  test('of no rows still has the line of headings', () => {
    expect(toCsv({ rows: [], columns: { id: 'Id', of: 'What' } }, false).trim()).toBe('id,of');
  });

  test('leaves the byte order mark out for programs that stumble over it', () => {
    const rows = [{ label: 'La révolte' }];
    expect(csvOf(rows, false)).toBe('label\r\nLa révolte');
    expect(csvOf(rows, true)).toBe(`${byteOrderMark}${csvOf(rows, false)}`);
  });

  test.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '=HYPERLINK("x","y")',
    '=1+1\nx',
    '@a\r\nb',
    // Full-width signs, which spreadsheets take for the plain ones.
    '＝1+1',
    '＋1',
    '－1',
    '＠SUM(A1)',
  ])('a cell that begins as a formula is kept as text: %j', (value) => {
    expect(cellOf(value)).toBe(`'${value}`);
  });

  test('a number below nothing is a number, not a formula', () => {
    expect(csvOf([{ change: -3, next: 1 }], false)).toBe('change,next\r\n-3,1');
  });

  test.each([
    'say “so”',
    'a "quoted" word',
    'one, two; three',
    'two\nlines',
    'two\r\nlines',
    ' edge ',
  ])('a cell is read back as it was: %j', (value) => {
    expect(cellOf(value)).toBe(value);
  });

  test('any text is read back as it was, but for the mark before a formula', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        fc.pre(!value.includes(byteOrderMark));
        expect([value, `'${value}`]).toContain(cellOf(value));
      }),
    );
  });

  test.each(charts)('every claim of %s is read back', (chart) => {
    const { rows } = pictureFor(chart, { comments: true }, { language: 'fr' });
    expect(rows.length).toBeGreaterThan(10);
    const [headings, ...lines] = readBack(csvOf(rows));
    expect(headings).toEqual(Object.keys(rows[0] ?? {}));
    expect(lines).toEqual(rows.map((row) => Object.values(row).map((cell) => String(cell ?? ''))));
  });
});
