import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { hostileText } from '../testing/arbitrary-text.ts';
import { fuzzing, fuzzTimeout } from '../testing/fuzz.ts';
import { canonicalJson } from './canonical-json.ts';
import { toCsv } from './table-csv.ts';

describe('a table of whatever words', { timeout: fuzzTimeout }, () => {
  const fuzz = fuzzing('tables');
  const cell = fc.oneof(hostileText, fc.integer().map(String));
  const rows = fc.array(fc.record({ id: cell, words: cell, figure: cell }), { maxLength: 4 });
  const columns = { id: 'the id', words: 'the words', figure: 'the figure' };

  test('is read back from CSV, but for the sign that stops a formula', () => {
    fuzz.holds(
      fc.property(rows, fc.boolean(), (given, isMarked) => {
        const csv = toCsv({ rows: given, columns }, isMarked);
        const text = isMarked ? csv.slice(1) : csv;
        const { data } = Papa.parse<string[]>(text, { delimiter: ',', newline: '\r\n' });
        const [head, ...body] = data;
        expect(head).toEqual(Object.keys(columns));
        const plain = (value: string | undefined) =>
          value?.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/, '');
        // An apostrophe that stood before such a sign already is not told from ours.
        const isPlain = (value: string) => !/^'[=+\-@\t\r\n＝＋－＠]/.test(value);
        given.forEach(({ id, words, figure }, nth) => {
          [id, words, figure].forEach((value, column) => {
            if (isPlain(value)) expect(plain(body[nth]?.[column])).toBe(value);
          });
        });
      }),
      0.5,
    );
  });

  test('has one canonical JSON, however its keys are ordered, and is read back from it', () => {
    fuzz.holds(
      fc.property(rows, (given) => {
        const turned = given.map((row) => Object.fromEntries(Object.entries(row).reverse()));
        expect(canonicalJson(turned)).toBe(canonicalJson(given));
        expect(JSON.parse(canonicalJson(given))).toEqual(given);
      }),
      0.5,
    );
  });
});
