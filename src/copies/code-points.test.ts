import { describe, expect, test } from 'vitest';
import { countCodePoints, cutCodePoints } from './code-points.ts';

describe(cutCodePoints, () => {
  const text = 'a😀b\ud800😀';

  test.each([
    [0, 1, 'a'],
    [1, 2, '😀'],
    [2, 4, 'b\ud800'],
    [4, 9, '😀'],
    [9, 12, ''],
  ])('from %i to %i gives %j', (start, end, expected) => {
    expect(cutCodePoints(countCodePoints(text), start, end)).toBe(expected);
  });

  test('finds every passage of a long text as a list of its code points would', () => {
    const long = text.repeat(1_000);
    const [counted, listed] = [countCodePoints(long), [...long]];
    for (const start of [0, 1_022, 1_023, 1_024, 1_025, 2_048, 4_999, 5_000])
      expect(cutCodePoints(counted, start, start + 3)).toBe(
        listed.slice(start, start + 3).join(''),
      );
  });

  test('counts a pair once', () => {
    expect(countCodePoints(text).count).toBe(5);
  });
});
