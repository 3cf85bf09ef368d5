import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cut, toDrawable } from './drawable.ts';

describe(toDrawable, () => {
  test.each([
    ['Ça naît déjà, e\u0301', 'Ça naît déjà, e\u0301'],
    // Tibetan, Hebrew with vowels, and a Thai syllable stay as they are written.
    ['\u0f66\u0f92\u0fb2\u0f72\u0f54 שָׁלוֹם น้ำ', '\u0f66\u0f92\u0fb2\u0f72\u0f54 שָׁלוֹם น้ำ'],
    ['a\u202eb\u0000c\ud800', 'a\ufffdb\ufffdc\ufffd'],
    [`a${'\u0301\u200d'.repeat(60)}b`, `a${'\u0301\u200d'.repeat(8)}\ufffd\u200db`],
    [`a${'\u0301'.repeat(60)}b`, `a${'\u0301'.repeat(8)}\ufffdb`],
  ])('%j', (text, drawn) => {
    expect(toDrawable(text)).toBe(drawn);
  });

  test('what is fit to be drawn stays so, whatever it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(toDrawable(toDrawable(text))).toBe(toDrawable(text));
      }),
    );
  });
});

test('a text cut off ends with how much of it is missing', () => {
  expect(cut('abc', 3)).toBe('abc');
  expect(cut('x'.repeat(50), 30)).toBe(`${'x'.repeat(10)} … [+40]`);
});
