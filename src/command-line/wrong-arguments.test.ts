import { describe, expect, test } from 'vitest';
import { wrongArguments } from '../testing/wrong-arguments.ts';
import { readArguments } from './read-arguments.ts';
import { UsageError, usage } from './usage.ts';

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

describe('the usage', () => {
  test('names every option of the contract’s example, and every exit code', () => {
    for (const option of ['sources', 'format', 'size', 'scale', 'theme', 'lang', 'out'])
      expect(usage).toContain(`--${option} `);
    for (const option of ['--all', '--check', 'DOSSIER=']) expect(usage).toContain(option);
    expect(usage.replaceAll('\n', ' ')).toMatch(/Exit codes: 0 .*; 1 .*; 2 .*; 3 .*/);
  });

  test('fits a terminal of 100 columns', () => {
    expect(usage.split('\n').filter((line) => line.length > 100)).toEqual([]);
  });
});
