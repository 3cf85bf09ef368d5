import { describe, expect, test } from 'vitest';
import { spokenLanguage } from './spoken-language.ts';

describe(spokenLanguage, () => {
  test.each([
    ['--help', 'en-US', 'en'],
    ['--help', 'fr-CA', 'fr'],
    ['--help', 'de-DE', 'en'],
    ['--help --lang fr', 'en-US', 'fr'],
    ['ceo-turnover --lang=en', 'fr', 'en'],
    ['ceo-turnover --lang en,fr', 'fr', 'fr'],
    ['ceo-turnover --lang de', 'fr', 'fr'],
    ['ceo-turnover --lang', 'en', 'en'],
  ])('of “%s” on a system in %s is %s', (line, system, expected) => {
    expect(spokenLanguage(line.split(' '), system)).toBe(expected);
  });
});
