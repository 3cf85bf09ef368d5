import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { directions, languages } from './language/language.ts';

const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' });
const read = (name: string) => readFileSync(join(import.meta.dirname, name), 'utf8');

/** Declarations and classes that name a side of the screen where a side of the text is meant. */
const physical =
  /(?:^|[\s;:"'`-])((?:-?(?:m|p|border|rounded|scroll-m|scroll-p)-?[lr]|rounded-(?:tl|tr|bl|br)|text-(?:left|right)|float-(?:left|right)|clear-(?:left|right))-[\w[.]+|-?(?:left|right)-(?:auto|full|px|[\d[])[\w.]*|(?:text|float|clear)-(?:left|right)|(?:margin|padding|border)-(?:left|right)|(?:left|right|text-align|float)\s*:\s*[^;]*)/gm;

function physicalIn(text: string): string[] {
  const found = [...text.matchAll(physical)].map(([, rule = '']) => rule.trim());
  return found.filter((rule) => !/^(text-align|float)\s*:\s*(start|end|center|inline)/.test(rule));
}

describe('the layout of the page', () => {
  test.each([
    ['@apply mr-auto ml-4 sm:left-auto;', ['mr-auto', 'ml-4', 'left-auto']],
    ['@apply text-right border-l-2 float-left;', ['text-right', 'border-l-2', 'float-left']],
    ['padding-right: 1px; text-align: left', ['padding-right', 'text-align: left']],
    [
      '@apply me-auto ms-4 text-start border-s-2 inset-x-0 left-out leading-8; text-align: end;',
      [],
    ],
  ])('this test knows sides in %s', (css, expected) => {
    expect(physicalIn(css)).toEqual(expected);
  });

  test.each(files.filter((name) => name.endsWith('.css')))(
    'names no side of the screen, so that it turns round with the writing: %s',
    (name) => {
      expect(physicalIn(read(name))).toEqual([]);
    },
  );

  test('nor do the classes in the markup', () => {
    const classes = files
      .filter((name) => name.endsWith('.tsx') && !name.endsWith('.test.tsx'))
      .flatMap((name) => read(name).match(/className=(?:"[^"]*"|\{[^}]*\})/g) ?? []);
    expect(classes.length).toBeGreaterThan(50);
    expect(classes.flatMap(physicalIn)).toEqual([]);
  });

  test('a table has the direction of every language', () => {
    expect(Object.keys(directions)).toEqual([...languages]);
  });
});
