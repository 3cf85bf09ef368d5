import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { create } from 'fontkit';
import { describe, expect, test } from 'vitest';
import { balanceText, lineHeight, measureText, wrapNotes, wrapText } from './measure-text.ts';

declare module 'fontkit' {
  interface Font {
    readonly ascent: number;
    readonly descent: number;
  }
}

const weights = [400, 600, 700] as const;
const weight = fc.constantFrom(...weights);
const size = fc.integer({ min: 8, max: 40 });
const width = fc.integer({ min: 60, max: 1200 });
const words = fc
  .array(fc.stringMatching(/^\S{1,14}$/), { minLength: 1, maxLength: 40 })
  .map((all) => all.join(' '));

const lettersOf = (lines: readonly string[]) => lines.join('').replaceAll(' ', '');
const widestOf = (lines: readonly string[], fontSize: number, of: (typeof weights)[number] = 400) =>
  Math.max(...lines.map((line) => measureText(line, fontSize, of)));

describe(balanceText, () => {
  test('keeps every word, in no more lines than wrapping takes, none of them wider', () => {
    fc.assert(
      fc.property(words, width, size, weight, (text, px, fontSize, of) => {
        const wrapped = wrapText(text, px, fontSize, of);
        const balanced = balanceText(text, px, fontSize, of);
        expect(lettersOf(balanced)).toBe(lettersOf([text]));
        expect(balanced.length).toBeLessThanOrEqual(wrapped.length);
        const bound = Math.max(px, widestOf(wrapped, fontSize, of));
        expect(widestOf(balanced, fontSize, of)).toBeLessThanOrEqual(bound);
      }),
    );
  });

  test('a title of two lines is broken near its middle, not before its last word', () => {
    const title = 'Four sources count the signatures. They differ on both numbers.';
    const px = measureText(title, 28, 700) - 20;
    expect(wrapText(title, px, 28, 700).at(-1)).toBe('numbers.');
    const lines = balanceText(title, px, 28, 700);
    const [first = 0, second = 0] = lines.map((line) => measureText(line, 28, 700));
    expect(lines).toHaveLength(2);
    expect(lines.join(' ')).toBe(title);
    expect(Math.abs(first - second)).toBeLessThan(px / 4);
  });

  test('a text that fits stays one line, an empty one is one empty line', () => {
    expect(balanceText('Friday 17 November 2023', 1200, 28, 700)).toEqual([
      'Friday 17 November 2023',
    ]);
    expect(balanceText('', 1200, 28)).toEqual(['']);
  });
});

describe(wrapNotes, () => {
  test('keeps every word, in no more lines than wrapping takes, none of them wider', () => {
    fc.assert(
      fc.property(words, width, size, (text, px, fontSize) => {
        const wrapped = wrapText(text, px, fontSize);
        const noted = wrapNotes(text, px, fontSize);
        expect(lettersOf(noted)).toBe(lettersOf([text]));
        expect(noted).toHaveLength(wrapped.length);
        const bound = Math.max(px, widestOf(wrapped, fontSize));
        expect(widestOf(noted, fontSize)).toBeLessThanOrEqual(bound);
      }),
    );
  });

  test('leaves no single word on the last line', () => {
    const note = 'Brackets: the text allows any day of the span.';
    const px = measureText(note, 12.5) - 10;
    expect(wrapText(note, px, 12.5).at(-1)).toBe('span.');
    expect(wrapNotes(note, px, 12.5).at(-1)?.split(' ').length).toBeGreaterThan(1);
  });

  test('fills the lines of a note whose last one is long enough', () => {
    const note = 'Brackets: the text allows any day of the span.';
    const px = measureText(note, 12.5) * 0.6;
    expect(wrapNotes(note, px, 12.5)).toEqual(wrapText(note, px, 12.5));
  });
});

describe(lineHeight, () => {
  test.each(weights)('has room for the tallest letter and the deepest of weight %i', (of) => {
    const font = create(readFileSync(join(import.meta.dirname, `hanken-grotesk-${of}.woff2`)));
    const em = (font.ascent - font.descent) / font.unitsPerEm;
    expect(em).toBeCloseTo(1.303, 3);
    for (const px of [8, 12, 12.5, 13, 15, 16, 18, 22, 28])
      expect(lineHeight(px)).toBeGreaterThanOrEqual(em * px);
  });

  test('is whole, so that lines stand on pixels, and wastes less than one', () => {
    fc.assert(
      fc.property(size, (px) => {
        expect(Number.isInteger(lineHeight(px))).toBe(true);
        expect(lineHeight(px) - 1.303 * px).toBeLessThan(1);
      }),
    );
  });
});
