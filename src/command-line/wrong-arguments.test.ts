import { describe, expect, test } from 'vitest';
import { languages } from '../language/language.ts';
import { wrongArguments } from '../testing/wrong-arguments.ts';
import { readArguments } from './read-arguments.ts';
import { UsageError } from './told-error.ts';
import { usage } from './usage.ts';

describe(UsageError, () => {
  test.each(wrongArguments)('names what is wrong: %s', (line, words) => {
    const read = () => readArguments(line.split(' '));
    expect(read).toThrow(UsageError);
    expect(read).toThrow(words);
  });

  test('is thrown without a chart, and names the charts there are', () => {
    for (const words of [[], ['--format', 'svg']])
      expect(() => readArguments(words)).toThrow(
        /^Name a chart: signature-counts, ceo-turnover, disagreement, or --all\.$/,
      );
  });
});

describe.each(languages)('the usage (%s)', (language) => {
  const words = usage[language];

  test('names every option of the contract’s example, and every exit code', () => {
    for (const option of ['sources', 'format', 'size', 'scale', 'theme', 'lang', 'out'])
      expect(words).toContain(`--${option} `);
    for (const option of ['--all', '--check', 'DOSSIER=']) expect(words).toContain(option);
    expect(words.replaceAll('\n', ' ')).toMatch(/ ?: 0 .*; 1 .*; 2 .*; 3 .*/);
  });

  test('has the options of the other language, in the same order', () => {
    const options = (text: string) => text.match(/^ {2}--\S+/gm);
    expect(options(words)).toEqual(options(usage.en));
  });

  test('fits a terminal of 100 columns', () => {
    expect(words.split('\n').filter((line) => line.length > 100)).toEqual([]);
  });
});

test.each(wrongArguments)('is told of in French too: %s', (line) => {
  const error = thrownBy(() => readArguments(line.split(' ')));
  expect(error).toBeInstanceOf(UsageError);
  if (error instanceof UsageError) expect(error.tell('fr')).not.toBe(error.message);
});

function thrownBy(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    return error;
  }
  throw new Error('Nothing was thrown.');
}
