import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bytesOf, ownText } from '../testing/own-texts.ts';
import { bytesAtMost, decodeText, isRefused } from './decode-text.ts';

const latin1 = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));
const utf16 = (text: string) => Uint8Array.from(Buffer.from(`\ufeff${text}`, 'utf16le'));
const bigEndian = (text: string) => Uint8Array.from(Buffer.from(utf16(text)).swap16());
const repeated = (bytes: readonly number[], times: number) =>
  Uint8Array.from(Array.from({ length: times }, () => bytes).flat());

describe(decodeText, () => {
  test.each([
    ['astral signs, combining marks and markup', ownText],
    ['a byte order mark, which counts in the fingerprint', `\ufeff${ownText}`],
    ['line ends of Windows', ownText.replaceAll('\n', '\r\n')],
    ['tabs and form feeds', 'one\ttwo\fthree\vfour\r\n'],
    ['a single sign', '🙃'],
  ])('reads a text as it is: %s', (_, text) => {
    expect(decodeText(bytesOf(text))).toBe(text);
  });

  test('gives back every text that was written in UTF-8, sign by sign', () => {
    const texts = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter((text) => !text.includes('\0'));
    fc.assert(fc.property(texts, (text) => decodeText(bytesOf(text)) === text));
  });

  test.each([
    ['nothing in it', 'empty', new Uint8Array()],
    ['UTF-16 as Windows saves it', 'encoding', utf16('Zürich 🙃')],
    ['UTF-16 with its bytes the other way round', 'encoding', bigEndian('Zürich 🙃')],
    ['UTF-16 without its mark', 'encoding', utf16('Zurich and more').slice(2)],
    ['Latin-1 with an accent', 'encoding', latin1('Une affirmation répétée, un café à Zürich.\n')],
    ['a text cut within a sign', 'encoding', bytesOf('some words 🙃').slice(0, -1)],
    ['a NUL byte among words', 'binary', bytesOf('some\0words')],
    ['a zip archive, as a .docx is', 'binary', Uint8Array.from([80, 75, 3, 4, 20, 0, 6, 0, 8, 0])],
    ['compressed bytes without a NUL', 'binary', repeated([0x1f, 0x8b, 8, 1, 0xff, 2, 0x90], 50)],
    ['mostly control bytes', 'binary', repeated([1, 2, 3, 0x80, 4, 5], 20)],
  ] as const)('refuses %s as “%s”', (_, refusal, bytes) => {
    expect(decodeText(bytes)).toEqual({ refusal });
  });

  test('takes five million bytes, and not one more', () => {
    expect(bytesAtMost).toBe(5_000_000);
    const most = new Uint8Array(bytesAtMost).fill(97);
    expect(decodeText(most)).toHaveLength(bytesAtMost);
    expect(decodeText(new Uint8Array(bytesAtMost + 1).fill(97))).toEqual({ refusal: 'huge' });
  });

  test('says “huge” of what is too large, whatever it is', () => {
    expect(decodeText(new Uint8Array(bytesAtMost + 1))).toEqual({ refusal: 'huge' });
  });
});

describe(isRefused, () => {
  test('tells a refusal from a text, were it to read the same', () => {
    expect(isRefused({ refusal: 'empty' })).toBe(true);
    expect(isRefused('empty')).toBe(false);
    expect(isRefused('')).toBe(false);
  });
});
