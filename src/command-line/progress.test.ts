import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { showProgress } from './progress.ts';

/** All that is written while files are made, step by step. */
function written(isTTY: boolean | undefined, paths: readonly string[]): string[] {
  const texts: string[] = [];
  const terminal = {
    ...(isTTY === undefined ? {} : { isTTY }),
    write: (t: string) => texts.push(t),
  };
  const progress = showProgress(terminal, paths.length);
  for (const path of paths) progress.step(path);
  progress.end();
  return texts;
}

describe(showProgress, () => {
  test.each([false, undefined])('writes a plain line per file into a pipe (isTTY: %s)', (isTTY) => {
    expect(written(isTTY, ['a.png', 'b.png'])).toEqual(['a.png\n', 'b.png\n']);
  });

  test('draws one bar on a terminal, each in the place of the last, and takes it away', () => {
    const texts = written(true, ['a.png', 'b.png', 'c.png', 'd.png']);
    expect(texts.map((text) => text.startsWith('\r\u001b[K'))).toEqual(texts.map(() => true));
    expect(texts.join('')).not.toContain('\n');
    expect(texts.at(-1)).toBe('\r\u001b[K');
    expect(texts.slice(0, -1).map((text) => /(\d+\/\d+) (.*)$/.exec(text)?.slice(1))).toEqual([
      ['1/4', 'a.png'],
      ['2/4', 'b.png'],
      ['3/4', 'c.png'],
      ['4/4', 'd.png'],
    ]);
  });

  test('the bar fills with the files, is always as long, and full at the end', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), (total) => {
        const bars = written(true, Array(total).fill('a.png'))
          .slice(0, -1)
          .map((text) => /[█░]+/.exec(text)?.[0] ?? '');
        const filled = bars.map((bar) => [...bar].filter((sign) => sign === '█').length);
        expect(new Set(bars.map(({ length }) => length)).size).toBe(1);
        expect(filled).toEqual([...filled].sort((a, b) => a - b));
        expect(filled.at(-1)).toBe(bars[0]?.length);
      }),
    );
  });
});
