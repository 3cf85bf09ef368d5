import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pngBytes } from '../testing/png-bytes.ts';
import { internationalText, readInternationalText, readPng } from './png-chunks.ts';

const keyword = fc.stringMatching(/^[!-~]([ -~]{0,77}[!-~])?$/);
const text = fc.string({ unit: 'binary' });

const international = (data: string) =>
  readInternationalText({ type: 'iTXt', data: Buffer.from(data) });

describe(internationalText, () => {
  test('is laid out as the standard has it: keyword, no compression, no language, UTF-8', () => {
    const { type, data } = internationalText('Title', '≈ 92,9 % à « Noël »');
    expect(type).toBe('iTXt');
    expect(Buffer.from(data).toString('utf8')).toBe('Title\0\0\0\0\0≈ 92,9 % à « Noël »');
  });
});

describe(readInternationalText, () => {
  test('reads any text under any keyword as it was written', () => {
    fc.assert(
      fc.property(keyword, text, (key, words) => {
        // A mark at the very start is taken for a byte order mark.
        fc.pre(!words.startsWith('\ufeff'));
        const chunk = internationalText(key, words);
        expect(readInternationalText(chunk)).toEqual({ keyword: key, text: words });
      }),
    );
  });

  test('skips the language and the translated keyword of another program', () => {
    const found = international('Title\0\0\0fr-CA\0Titre\0La révolte');
    expect(found).toEqual({ keyword: 'Title', text: 'La révolte' });
  });

  test.each([
    ['is compressed', 'Title\0\x01\0\0\0x'],
    ['has no keyword', '\0\0\0\0\0x'],
    ['never ends its keyword', 'Title'],
    ['ends with its keyword', 'Title\0'],
    ['never ends its language', 'Title\0\0\0fr'],
    ['never ends its translated keyword', 'Title\0\0\0fr\0Titre'],
    ['is empty', ''],
  ])('tells nothing of a text that %s', (_, data) => {
    expect(international(data)).toBeNull();
  });

  test('tells nothing of other chunks, the old kinds of text among them', () => {
    const bytes = pngBytes(
      ['tEXt', 'Title\0\0\0\0\0x'],
      ['zTXt', 'Title\0\0\0\0\0x'],
      ['IDAT', 'Title\0\0\0\0\0x'],
    );
    expect(readPng(bytes).map(readInternationalText)).toEqual([null, null, null, null]);
  });

  test('of any bytes tells a text, or nothing', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (data) => {
        const found = readInternationalText({ type: 'iTXt', data });
        expect(found?.keyword).not.toBe('');
      }),
    );
  });
});
