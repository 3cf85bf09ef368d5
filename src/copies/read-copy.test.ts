import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { quoteFrom } from '../evidence/quote.ts';
import {
  bytesOf,
  claimFrom,
  claimOn,
  ownClaims,
  ownPassages,
  ownSource,
  ownText,
  sourceOf,
} from '../testing/own-texts.ts';
import { countCodePoints } from './code-points.ts';
import { bytesAtMost } from './decode-text.ts';
import { readCopy } from './read-copy.ts';

const other = sourceOf('Another text.', { id: 'b' });
const otherClaim = claimOn('Another', 'Another text.', 'b');
const sources = [other, ownSource];
const claims = [otherClaim, ...ownClaims];
const read = (text: string) => readCopy('my.txt', bytesOf(text), sources, claims);

/** A text and where a passage of it starts and ends, in code points. */
const cutTexts = fc
  .string({ unit: 'binary', minLength: 1 })
  .filter((text) => !text.includes('\0'))
  .chain((text) => {
    const length = [...text].length;
    const start = fc.integer({ min: 0, max: length - 1 });
    return start.chain((from) =>
      fc.record({
        text: fc.constant(text),
        start: fc.constant(from),
        end: fc.integer({ min: from + 1, max: length }),
      }),
    );
  });

describe(readCopy, () => {
  test('knows a source’s text by its fingerprint and finds every passage in it', async () => {
    expect(await read(ownText)).toEqual({
      source: 'a',
      name: 'my.txt',
      codePoints: countCodePoints(ownText),
      isExact: true,
      holding: new Set(ownPassages),
    });
  });

  const windows = ownText.replaceAll('\n', '\r\n');
  test.each([
    ['a byte order mark before it', ownText, `\ufeff${ownText}`],
    ['line ends of Windows', ownText, windows],
    ['both', ownText, `\ufeff${windows}`],
    ['plain line ends where the text has those of Windows', windows, ownText],
    ['a mark, and plain line ends where the text has others', windows, `\ufeff${ownText}`],
    ['nothing changed, of a text that has a mark itself', `\ufeff${ownText}`, `\ufeff${ownText}`],
    ['the text’s mark taken away', `\ufeff${ownText}`, ownText],
    ['the text’s mark and line ends of Windows', `\ufeff${ownText}`, `\ufeff${windows}`],
    ['neither the text’s mark nor its line ends', `\ufeff${windows}`, ownText],
  ])('a copy with %s is still exact', async (_, text, copied) => {
    const own = ownPassages.map((words) => claimOn(words, text));
    const copy = await readCopy('my.txt', bytesOf(copied), [other, sourceOf(text)], own);
    expect(copy).toMatchObject({ source: 'a', isExact: true, codePoints: countCodePoints(text) });
    expect(copy).toHaveProperty('holding', new Set(ownPassages));
  });

  test('of any text, any passage holds, and is quoted just as it stands there', async () => {
    await fc.assert(
      fc.asyncProperty(cutTexts, fc.nat({ max: 40 }), async ({ text, start, end }, around) => {
        const claim = claimFrom(text, start, end);
        const copy = await readCopy('x.txt', bytesOf(text), [sourceOf(text)], [claim]);
        if (typeof copy === 'string') throw new Error(copy);
        expect(copy.isExact).toBe(true);
        const points = [...text];
        const quote = quoteFrom(copy, claim, around);
        expect(quote?.exact).toBe(points.slice(start, end).join(''));
        expect(`${quote?.prefix}${quote?.exact}${quote?.suffix}`).toBe(
          points.slice(Math.max(0, start - around), end + around).join(''),
        );
      }),
    );
  });

  test('takes only the claims of the source that the copy is of', async () => {
    const copy = await read('Another text.');
    expect(copy).toMatchObject({ source: 'b', isExact: true });
    expect(copy).toHaveProperty('holding', new Set(['Another']));
  });

  test.each([
    ['empty', new Uint8Array()],
    ['huge', new Uint8Array(bytesAtMost + 1).fill(97)],
    ['binary', Uint8Array.from([80, 75, 3, 4, 20, 0, 6, 0])],
    ['binary', bytesOf(`${ownText}\0`)],
    ['encoding', Uint8Array.from(Buffer.from(`\ufeff${ownText}`, 'utf16le'))],
    ['encoding', Uint8Array.from(Buffer.from('Un café à Zürich, répété.', 'latin1'))],
    ['stranger', bytesOf('A text that nobody has annotated.')],
  ])('says “%s” of a file that is no copy', async (fault, bytes) => {
    expect(await readCopy('my.txt', bytes, sources, claims)).toBe(fault);
  });

  test('says “stranger” where the dossier has no source at all', async () => {
    expect(await readCopy('my.txt', bytesOf(ownText), [], [])).toBe('stranger');
  });

  test.each([undefined, {}])('says “insecure” where the page is given no hashes', async (given) => {
    vi.stubGlobal('crypto', given);
    try {
      expect(await read(ownText)).toBe('insecure');
    } finally {
      vi.unstubAllGlobals();
    }
  });
});
