import compile from 'icu-minify/compile';
import format from 'icu-minify/format';
import { describe, expect, test } from 'vitest';
import { lengthen, pseudoMessage } from './pseudo-locale.ts';

const formatters = {
  getPluralRules: (...asked: ConstructorParameters<typeof Intl.PluralRules>) =>
    new Intl.PluralRules(...asked),
  getNumberFormat: (...asked: ConstructorParameters<typeof Intl.NumberFormat>) =>
    new Intl.NumberFormat(...asked),
  getDateTimeFormat: (...asked: ConstructorParameters<typeof Intl.DateTimeFormat>) =>
    new Intl.DateTimeFormat(...asked),
};

const said = (text: string, values: Record<string, string | number> = {}) =>
  format(pseudoMessage(compile(text)), 'en', values, { formatters });

describe(lengthen, () => {
  test.each(['Signature counts', 'Three counts by three sources', 'Open your copy of the text'])(
    'makes of “%s” two fifths more letters, none of them plain English',
    (text) => {
      const letters = (of: string) => of.match(/\p{L}/gu)?.length ?? 0;
      expect(letters(lengthen(text))).toBe(Math.floor(letters(text) * 1.4 + 1e-9));
      expect(lengthen(text)).not.toMatch(/[aeiou]/);
    },
  );
});

describe(pseudoMessage, () => {
  test('leaves names of values, choices and numbers as they are', () => {
    expect(said('of {n}', { n: 7 })).toBe('[öf 7]');
    const texts = '{n, plural, =0 {none} one {# text} other {# texts by {who}}}';
    expect(said(texts, { n: 0, who: 'Ada' })).toBe('[ñöññé]');
    expect(said(texts, { n: 1, who: 'Ada' })).toMatch(/^\[1 té.*t\]$/);
    expect(said(texts, { n: 2, who: 'Ada' })).toMatch(/^\[2 té.* Ada\]$/);
    expect(said('{x, select, yes {again} other {}}', { x: 'no' })).toBe('[]');
  });

  test('leaves what has no letters', () => {
    expect(said(' · ')).toBe(' · ');
  });
});
