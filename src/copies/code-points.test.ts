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

  test('counts a pair once', () => {
    expect(countCodePoints(text).count).toBe(5);
  });
});
