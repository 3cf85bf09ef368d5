// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { ApiError } from '../api/api-error.ts';
import type { Language } from '../language/language.ts';
import { draw } from '../testing/draw.ts';
import { buttonOf, click, theOne } from '../testing/on-page.ts';
import { plainSpaces } from '../testing/plain-spaces.ts';
import { Problem } from './problem.tsx';

function wordsOf(error: unknown, language: Language): string {
  const host = draw(<Problem error={error} language={language} retry={() => {}} />);
  return plainSpaces(theOne(host, '[role="alert"] p').textContent ?? '');
}

describe(Problem, () => {
  test.each<[ApiError['kind'], string, RegExp, RegExp]>([
    [
      'unreachable',
      'Failed to fetch',
      /cannot be reached.*connection.*try again.*goes on trying/,
      /hors d’atteinte.*connexion.*continue d’essayer/,
    ],
    [
      'missing',
      'HTTP 404',
      /\(HTTP 404\)\. Try again.*goes on trying/,
      /\(HTTP 404\)\. Réessayez.*continue d’essayer/,
    ],
    [
      'garbled',
      'HTML in place of JSON',
      /not as agreed.*must mend it.*goes on trying/,
      /pas le format attendu.*le réparer.*continue d’essayer/,
    ],
    [
      'nonsense',
      'data: bad',
      /not as agreed.*must mend it\. The page goes/,
      /format attendu.*le réparer\./,
    ],
    [
      'newer',
      'schema: bad',
      /is newer than this page.*Reload the page\. The page goes/,
      /plus récent que cette page.*Rechargez-la\. La page/,
    ],
  ])('%s: names the file, what is wrong and what to do', (kind, detail, english, french) => {
    const error = new ApiError('sources.json', kind, detail);
    for (const [language, expected] of [['en', english] as const, ['fr', french] as const]) {
      const words = wordsOf(error, language);
      expect(words).toMatch(expected);
      expect(words).toContain('sources.json');
      // What the engine says of a network that is not there tells nobody more.
      expect(words.includes(detail)).toBe(kind !== 'unreachable');
    }
  });

  test.each([
    [new Error('out of luck'), 'Something failed: out of luck. Try again, or reload the page.'],
    [
      new Error('Importing failed.'),
      'Something failed: Importing failed. Try again, or reload the page.',
    ],
    ['out of words', 'Something failed: out of words. Try again, or reload the page.'],
  ])('says what it knows of anything else: %s', (error, expected) => {
    expect(wordsOf(error, 'en')).toBe(expected);
  });

  test.each<[Language, string]>([
    ['en', 'Try again'],
    ['fr', 'Réessayer'],
  ])('tries again when asked to (%s)', (language, name) => {
    const retry = vi.fn();
    const host = draw(<Problem error={new Error('')} language={language} retry={retry} />);
    click(buttonOf(host, name));
    expect(retry).toHaveBeenCalledOnce();
  });
});
