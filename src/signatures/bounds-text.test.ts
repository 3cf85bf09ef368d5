import { describe, expect, test } from 'vitest';
import { plainSpaces } from '../testing/plain-spaces.ts';
import { boundsOf, boundsOfRatio } from './bounds.ts';
import { formatPermitted } from './bounds-text.ts';
import type { Figure } from './figures.ts';

const about700: Figure = { value: 700, qualifier: 'about' };

describe(formatPermitted, () => {
  test.each([
    ['en', '≈ 700 (taken to permit 650 to 750)'],
    ['fr', '≈ 700 (soit, à notre lecture, 650 à 750)'],
  ] as const)('what “about” was taken to permit stands beside it (%s)', (language, text) => {
    const words = formatPermitted(about700, boundsOf(about700, 'count'), 'count', language);
    expect(plainSpaces(words)).toBe(text);
  });

  test.each([
    ['en', '≈ 92.9 % (taken to permit 86.7 % to 100 %)'],
    ['fr', '≈ 92,9 % (soit, à notre lecture, 86,7 % à 100 %)'],
  ] as const)(
    'a share computed from it says what the two numbers permit (%s)',
    (language, text) => {
      const part: Figure = { value: 650, qualifier: 'exact' };
      const share: Figure = { value: 650 / 700, qualifier: 'about' };
      const words = formatPermitted(share, boundsOfRatio(part, about700), 'share', language);
      expect(plainSpaces(words)).toBe(text);
    },
  );

  test.each([
    ['exact', 770, 'count', '770'],
    ['more-than', 0.95, 'share', 'more than 95 %'],
    ['less-than', 0.95, 'share', 'less than 95 %'],
  ] as const)('%s, of %f, needs no telling', (qualifier, value, unit, text) => {
    const figure = { value, qualifier };
    const words = formatPermitted(figure, boundsOf(figure, unit), unit, 'en');
    expect(plainSpaces(words)).toBe(text);
  });
});
