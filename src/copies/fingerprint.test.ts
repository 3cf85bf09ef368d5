import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ownText } from '../testing/own-texts.ts';
import { sha256 } from './fingerprint.ts';

describe(sha256, () => {
  // FIPS 180-2, appendix B.1, and the hash of nothing.
  test.each([
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ])('of “%s” is as published', async (text, hash) => {
    expect(await sha256(text)).toBe(hash);
  });

  test('is that of Node for every text, in UTF-8', async () => {
    const texts = fc.string({ unit: 'binary' });
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        expect(await sha256(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
      }),
    );
  });

  test('tells a text from the same with a byte order mark, or an accent joined', async () => {
    const hash = await sha256(ownText);
    expect(await sha256(`\ufeff${ownText}`)).not.toBe(hash);
    expect(await sha256(ownText.normalize('NFC'))).not.toBe(hash);
  });
});
