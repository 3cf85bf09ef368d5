import { describe, expect, test } from 'vitest';
import { median, ratio } from './medians.ts';

describe(median, () => {
  test.each([
    [[3, 1, 2], 2],
    [[4, 1, 3, 2], 2.5],
    [[10, 9, 100], 10],
    [[7], 7],
    [[], null],
  ])('of %j is %j', (values, middle) => {
    expect(median(values)).toBe(middle);
  });

  test('leaves the values in their order', () => {
    const values = [3, 1, 2];
    median(values);
    expect(values).toEqual([3, 1, 2]);
  });
});

describe(ratio, () => {
  test('is the first over the second, where there is one', () => {
    expect(ratio(3, 2)).toBe(1.5);
    expect(ratio(0, 2)).toBe(0);
    expect([ratio(null, 2), ratio(3, null), ratio(3, 0), ratio(undefined, 1)]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});
