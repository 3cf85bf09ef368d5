import { describe, expect, test } from 'vitest';
import { makeChange, makeCount, makeSource } from '../testing/claims.ts';
import { leadershipChangeSchema, signatureCountSchema, sourceSchema } from './contract.ts';

describe('text from outside', () => {
  test.each([
    ['a control character', 'a\u0007b', 'a\ufffdb'],
    ['half a surrogate pair', 'a\ud800b', 'a\ufffdb'],
    ['a noncharacter', 'a\uffffb', 'a\ufffdb'],
    ['a line break and a tab, which XML allows', 'a\n\tb', 'a\n\tb'],
    ['a whole pair', 'a😀b', 'a😀b'],
  ])('%s is kept only where XML can hold it', (_, given, kept) => {
    const label = { en: given, fr: given };
    expect(sourceSchema.parse(makeSource({ label })).label).toEqual({ en: kept, fr: kept });
    expect(leadershipChangeSchema.parse(makeChange({ person: given })).person).toBe(kept);
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', 'ftp://example.org/'])(
    'an address such as %s is refused',
    (url) => {
      expect(sourceSchema.safeParse(makeSource({ url })).success).toBe(false);
      expect(sourceSchema.safeParse(makeSource({ url: 'https://example.org/' })).success).toBe(
        true,
      );
    },
  );

  test('a reader may deny without a figure, but nobody may assert none', () => {
    const none = { signatories: null, headcount: null, share: null };
    const parse = (stance: 'denies' | 'asserts') =>
      signatureCountSchema.safeParse(makeCount({ ...none, stance })).success;
    expect([parse('denies'), parse('asserts')]).toEqual([true, false]);
  });
});
