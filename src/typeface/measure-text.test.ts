import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { create } from 'fontkit';
import { describe, expect, test } from 'vitest';
import { measureText, wrapText } from './measure-text.ts';

const weights = [400, 600, 700] as const;
const weight = fc.constantFrom(...weights);
const size = fc.integer({ min: 8, max: 40 });
const text = fc.string({ unit: 'grapheme' });

/** The width of a text by the bytes of the typeface that is shipped. */
function drawnWidth(words: string, fontSize: number, of: number): number {
  const font = create(readFileSync(join(import.meta.dirname, `hanken-grotesk-${of}.woff2`)));
  const advances = [...words].map((glyph) => {
    const codePoint = glyph.codePointAt(0) ?? 0;
    if (!font.hasGlyphForCodePoint(codePoint)) throw new Error(`There is no glyph for ${glyph}`);
    return font.glyphForCodePoint(codePoint).advanceWidth;
  });
  return (advances.reduce((sum, advance) => sum + advance, 0) * fontSize) / font.unitsPerEm;
}

describe(measureText, () => {
  test.each(weights)('agrees with the typeface that is shipped, at weight %i', (of) => {
    for (const words of [
      '650 of ≈ 700 signed',
      'Révoqué à l’été… « œuvre »',
      '20–22 Nov, 92,9\u00a0%',
    ])
      expect(measureText(words, 16, of)).toBeCloseTo(drawnWidth(words, 16, of), 1);
  });

  test('takes the regular weight where none is named', () => {
    expect(measureText('Altman', 14)).toBe(measureText('Altman', 14, 400));
    expect(measureText('Altman', 14, 700)).toBeGreaterThan(measureText('Altman', 14));
  });

  test('of nothing is nothing', () => {
    expect(measureText('', 20)).toBe(0);
  });

  test('gives every figure the same width, so that columns stand', () => {
    const widths = [...'0123456789'].map((digit) => measureText(digit, 10));
    expect(new Set(widths).size).toBe(1);
  });

  test('leaves room for a glyph that the typeface lacks, once however it is encoded', () => {
    expect(measureText('漢', 10)).toBeGreaterThan(measureText('n', 10));
    expect(measureText('🧾', 10)).toBe(measureText('漢', 10));
  });

  test('grows with the size, and with every part of a text', () => {
    fc.assert(
      fc.property(text, text, size, weight, (a, b, px, of) => {
        const parts = measureText(a, px, of) + measureText(b, px, of);
        expect(measureText(a + b, px, of)).toBeCloseTo(parts, 6);
        expect(measureText(a, 2 * px, of)).toBeCloseTo(2 * measureText(a, px, of), 6);
      }),
    );
  });
});

describe(wrapText, () => {
  const words = fc.array(fc.stringMatching(/^\S{1,14}$/), { minLength: 1 });
  const width = fc.integer({ min: 0, max: 400 });

  test('loses no letter and changes none', () => {
    fc.assert(
      fc.property(text, width, size, weight, (words, px, fontSize, of) => {
        const lines = wrapText(words, px, fontSize, of).join('').replaceAll(' ', '');
        expect(lines).toBe(words.replaceAll(' ', ''));
      }),
    );
  });

  test('makes no line wider than asked unless it is a single word', () => {
    fc.assert(
      fc.property(words, width, size, weight, (all, px, fontSize, of) => {
        for (const line of wrapText(all.join(' '), px, fontSize, of))
          if (line.includes(' ')) expect(measureText(line, fontSize, of)).toBeLessThanOrEqual(px);
      }),
    );
  });

  test('breaks a line only where the next word would not have fitted', () => {
    fc.assert(
      fc.property(words, width, size, weight, (all, px, fontSize, of) => {
        const lines = wrapText(all.join(' '), px, fontSize, of);
        lines.slice(1).forEach((line, index) => {
          const longer = `${lines[index]} ${line.split(' ')[0]}`;
          expect(measureText(longer, fontSize, of)).toBeGreaterThan(px);
        });
      }),
    );
  });

  test('leaves a text whole that fits, to the pixel', () => {
    const words = 'Friday 17 November 2023';
    const px = measureText(words, 12);
    expect(wrapText(words, px, 12)).toEqual([words]);
    expect(wrapText(words, px - 0.1, 12)).toEqual(['Friday 17 November', '2023']);
  });

  test('does not break at a no-break space', () => {
    expect(wrapText('about 92.9\u00a0%', 40, 12)).toEqual(['about', '92.9\u00a0%']);
  });

  test('breaks a word that is wider than the line', () => {
    const lines = wrapText('Donaudampfschiff', 40, 12);
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(measureText(line, 12)).toBeLessThanOrEqual(40);
  });

  test('measures in the weight that will be drawn', () => {
    const px = measureText('Emmett Shear', 12, 400);
    expect(wrapText('Emmett Shear', px, 12, 400)).toHaveLength(1);
    expect(wrapText('Emmett Shear', px, 12, 700)).toHaveLength(2);
  });
});
