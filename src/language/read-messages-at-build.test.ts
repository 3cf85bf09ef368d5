import { describe, expect, test } from 'vitest';
import { readCatalogs } from './read-messages-at-build.ts';

const wrap = (english: string) =>
  `export const words: object = catalog({ en: ${english}, fr: { 'on-day': 'le {day}' } });`;

describe(readCatalogs, () => {
  test('puts in the place of each message what is read from it, in every language', () => {
    expect(readCatalogs(wrap("{ 'on-day': 'on {day}', plain: 'it’s' }"), 'words.ts')).toBe(
      'export const words: object = ' +
        'catalog({ en: { \'on-day\': ["on ",["day"]], plain: "it’s" }, fr: { \'on-day\': ["le ",["day"]] } });',
    );
  });

  test('keeps what branches, and its numbers', () => {
    const read = readCatalogs(wrap("{ n: '{n, plural, =0 {none} other {# texts}}' }"), 'words.ts');
    expect(read).toContain('n: [["n",2,{"=0":"none","other":[0," texts"]}]]');
  });

  test('leaves all else as it is', () => {
    const other = "export const catalogue = other({ en: { on: 'on {day}' } });";
    expect(readCatalogs(other, 'other.ts')).toBe(other);
  });

  test.each([
    ['a message that is no ICU text', "{ n: '{n, plural, one {# text}' }", /./],
    ['a message that is put together', "{ n: 'a' + 'b' }", /words\.ts: a message must be a text/],
    ['messages from elsewhere', '{ ...others }', /words\.ts: a catalog must be written out/],
    ['a language from elsewhere', 'english', /words\.ts: a catalog must be written out/],
  ])('refuses %s', (_, english, words) => {
    expect(() => readCatalogs(wrap(english), 'words.ts')).toThrow(words);
  });
});
