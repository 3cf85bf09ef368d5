import { describe, expect, test } from 'vitest';
import { capitalize, spellNumber } from './spell-number.ts';

describe(spellNumber, () => {
  test.each([
    [0, 'no', 'aucun'],
    [1, 'one', 'un'],
    [2, 'two', 'deux'],
    [5, 'five', 'cinq'],
    [9, 'nine', 'neuf'],
    [10, '10', '10'],
    [650, '650', '650'],
    [1234, '1,234', '1\u00a0234'],
  ])('of %i is “%s” and “%s”', (value, english, french) => {
    expect(spellNumber(value, 'en')).toBe(english);
    expect(spellNumber(value, 'fr')).toBe(french);
  });
});

describe(capitalize, () => {
  test.each([
    ['five texts', 'Five texts'],
    ['écrit', 'Écrit'],
    ['OpenAI', 'OpenAI'],
    ['650 of 700', '650 of 700'],
    ['', ''],
  ])('of “%s” is “%s”', (text, expected) => {
    expect(capitalize(text, 'fr')).toBe(expected);
  });

  test('does not cut a letter outside the basic plane in two', () => {
    expect(capitalize('𐐨bc', 'en')).toBe('𐐀bc');
  });
});
