import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { showText } from './show-text.ts';

describe(showText, () => {
  test.each([
    ['my copy.txt', 'my copy.txt'],
    ['a\u202etxt.exe', 'a\ufffdtxt.exe'],
    ['a\u001b[2Jb', 'a\ufffd[2Jb'],
    ['a\u200bb\ud800', 'a\ufffdb\ufffd'],
    ['x'.repeat(1e6), `${'x'.repeat(120)} …`],
  ])('%j', (text, shown) => {
    expect(showText(text)).toBe(shown);
  });

  test('nothing of any text turns the direction, moves a cursor or fills the page', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        expect(showText(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
        expect(showText(text).length).toBeLessThanOrEqual(122);
      }),
    );
  });
});
