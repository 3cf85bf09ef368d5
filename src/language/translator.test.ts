import { describe, expect, test } from 'vitest';
import { catalog, translator } from './translator.ts';

const messages = catalog({
  en: {
    sources: '{n, plural, =0 {no text} one {# text} other {# texts}}',
    between: 'from {first} to {last}',
    broken: '{n, plural, one {# text}',
  },
  fr: {
    sources: '{n, plural, =0 {aucun texte} one {# texte} other {# textes}}',
    between: 'de {first} à {last}',
    broken: '{n, plural, one {# texte}',
  },
});

describe(translator, () => {
  test.each([
    [0, 'no text', 'aucun texte'],
    [1, '1 text', '1 texte'],
    [5, '5 texts', '5 textes'],
  ])('counts %i as “%s” and “%s”', (n, english, french) => {
    expect(translator(messages, 'en')('sources', { n })).toBe(english);
    expect(translator(messages, 'fr')('sources', { n })).toBe(french);
  });

  test('sets no-break spaces before and within French signs, and none in English', () => {
    const values = { first: '« 95 % »', last: 'x ; y : z' };
    expect(translator(messages, 'fr')('between', values)).toBe(
      'de «\u00a095\u00a0%\u00a0» à x\u00a0; y\u00a0: z',
    );
    expect(translator(messages, 'en')('between', values)).toBe('from « 95 % » to x ; y : z');
  });

  test('puts values in their places', () => {
    const values = { first: '650', last: 743 };
    expect(translator(messages, 'fr')('between', values)).toBe('de 650 à 743');
  });

  test('throws on a message that cannot be formatted', () => {
    expect(() => translator(messages, 'en')('broken', { n: 1 })).toThrow();
    expect(() => translator(messages, 'en')('between', { first: 1 })).toThrow();
  });
});

describe(catalog, () => {
  test('hands back the messages as they are', () => {
    const both = { en: { yes: 'yes' }, fr: { yes: 'oui' } } as const;
    expect(catalog(both)).toBe(both);
  });
});
