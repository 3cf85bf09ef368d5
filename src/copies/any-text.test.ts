import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyTextFile } from '../testing/arbitrary-files.ts';
import { hostileText } from '../testing/arbitrary-text.ts';
import { makeCount, makeSource } from '../testing/claims.ts';
import { fuzzing, fuzzTimeout } from '../testing/fuzz.ts';
import { countCodePoints, cutCodePoints } from './code-points.ts';
import { decodeText, isRefused } from './decode-text.ts';
import { sha256 } from './fingerprint.ts';
import { readCopy } from './read-copy.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('an opened text, whatever it is', { timeout: fuzzTimeout }, () => {
  const fuzz = fuzzing('opened texts');

  test('is decoded to the byte, or refused for a reason', () => {
    fuzz.holds(
      fc.property(anyTextFile, (bytes) => {
        const text = decodeText(bytes);
        if (isRefused(text)) expect(['empty', 'binary', 'encoding']).toContain(text.refusal);
        else expect(Buffer.from(bytesOf(text)).equals(bytes)).toBe(true);
      }),
      0.5,
    );
  });

  test('is cut as a list of its code points is', () => {
    const place = fc.nat(40);
    fuzz.holds(
      fc.property(hostileText, place, place, (text, start, length) => {
        const [counted, listed] = [countCodePoints(text), [...text]];
        expect(counted.count).toBe(listed.length);
        expect(cutCodePoints(counted, start, start + length)).toBe(
          listed.slice(start, start + length).join(''),
        );
      }),
      0.5,
    );
  });

  test('is a changed copy or a stranger, unless it is the one that the dossier knows', async () => {
    const claim = makeCount({ passage: { start: 0, end: 1, sha256: await sha256('a') } });
    const property = fc.asyncProperty(anyTextFile, fc.boolean(), async (bytes, isKnown) => {
      const text = decodeText(bytes);
      const print = isKnown && !isRefused(text) ? await sha256(text) : '0'.repeat(64);
      const source = makeSource({ document: { file: 'a.txt', sha256: print, codePoints: 1 } });
      const copy = await readCopy('b.txt', Uint8Array.from(bytes), [source], [claim]);
      if (isRefused(text)) expect(copy).toBe(text.refusal);
      else if (isKnown) expect(copy).toMatchObject({ isExact: true, codePoints: { text } });
      else if (copy !== 'stranger') expect(copy).toMatchObject({ isExact: false });
    });
    await fuzz.holdsAsync(property, 0.1);
  });
});
