import { describe, expect, test } from 'vitest';
import { preferredLanguage } from './language.ts';

describe(preferredLanguage, () => {
  test.each([
    [['fr'], 'fr'],
    [['fr-CA'], 'fr'],
    [['FR-ca'], 'fr'],
    [['de', 'fr', 'en'], 'fr'],
    [['en-GB', 'fr'], 'en'],
    [['de-DE', 'es'], 'en'],
    [['fro'], 'en'],
    [[''], 'en'],
    [[], 'en'],
  ])('of %j is %s', (tags, expected) => {
    expect(preferredLanguage(tags)).toBe(expected);
  });
});
