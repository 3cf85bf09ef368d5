import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatCount, formatList, formatShare, formatTick, joinClauses } from './format-number.ts';
import { languages } from './language.ts';

describe(formatCount, () => {
  test.each([
    [650, 'en', '650'],
    [650, 'fr', '650'],
    [1234, 'en', '1,234'],
    [1234, 'fr', '1\u00a0234'],
    [1_234_567, 'fr', '1\u00a0234\u00a0567'],
    [0, 'fr', '0'],
  ] as const)('of %i in %s is “%s”', (value, language, expected) => {
    expect(formatCount(value, language)).toBe(expected);
  });

  test('keeps every digit, and breaks nowhere', () => {
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom(...languages), (value, language) => {
        const text = formatCount(value, language);
        expect(text.replace(/\D/g, '')).toBe(String(value));
        expect(text).not.toMatch(/[ \u202f]/);
      }),
    );
  });
});

describe(formatTick, () => {
  test.each([
    [800, 'en', '800'],
    [2000, 'en', '2,000'],
    [2000, 'fr', '2\u00a0000'],
    [99_999, 'en', '99,999'],
    [100_000, 'en', '100K'],
    [1_500_000, 'en', '1.5M'],
    [1_500_000, 'fr', '1,5\u00a0M'],
  ] as const)('of %i in %s is “%s”', (value, language, expected) => {
    expect(formatTick(value, language)).toBe(expected);
  });
});

describe(formatShare, () => {
  test.each([
    [650 / 700, 'en', '92.9\u00a0%'],
    [650 / 700, 'fr', '92,9\u00a0%'],
    [723 / 778, 'en', '92.9\u00a0%'],
    [743 / 770, 'fr', '96,5\u00a0%'],
    [0.95, 'en', '95\u00a0%'],
    [1, 'fr', '100\u00a0%'],
    [0, 'en', '0\u00a0%'],
  ] as const)('of %d in %s is “%s”', (ratio, language, expected) => {
    expect(formatShare(ratio, language)).toBe(expected);
  });
});

describe(formatList, () => {
  test.each([
    [[], 'en', ''],
    [['a'], 'fr', 'a'],
    [['a', 'b'], 'en', 'a and b'],
    [['a', 'b', 'c'], 'en', 'a, b and c'],
    [['a', 'b', 'c'], 'fr', 'a, b et c'],
  ] as const)('of %j in %s is “%s”', (items, language, expected) => {
    expect(formatList(items, language)).toBe(expected);
  });
});

describe(joinClauses, () => {
  test.each([
    [['one', 'two', 'three'], 'en', 'one; two; three'],
    [['un', 'deux', 'trois'], 'fr', 'un\u00a0; deux\u00a0; trois'],
    [['un'], 'fr', 'un'],
    [[], 'en', ''],
  ] as const)('of %j in %s is “%s”', (clauses, language, expected) => {
    expect(joinClauses(clauses, language)).toBe(expected);
  });
});
