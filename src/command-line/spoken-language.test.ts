import { describe, expect, test } from 'vitest';
import { languages } from '../language/language.ts';
import { askedLanguage, spokenLanguage } from './spoken-language.ts';

describe(askedLanguage, () => {
  test.each([
    ['--help', 'en', 'en'],
    ['--help', 'fr', 'fr'],
    ['--help --lang fr', 'en', 'fr'],
    ['--lang=en --help', 'fr', 'en'],
    ['--help --lang en,fr', 'fr', 'fr'],
    ['--help --lang de', 'fr', 'fr'],
    ['--help --lang', 'en', 'en'],
  ] as const)('of “%s”, or else %s, is %s', (line, otherwise, expected) => {
    expect(askedLanguage(line.split(' '), otherwise)).toBe(expected);
  });
});

test('the system’s language is one of ours', () => {
  expect(languages).toContain(spokenLanguage());
});
