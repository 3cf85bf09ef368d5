import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
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
import { type Copy, readCopy } from './read-copy.ts';

const [first = '', second = '', , last = ''] = ownPassages;
const otherText = 'Another text, which ends as a café does 🙃.';
const other = sourceOf(otherText, {
  id: 'b',
  document: { ...sourceOf(otherText).document, file: 'b.txt' },
});
const sources = [other, ownSource];
const claims = [claimOn('which ends', otherText, 'b'), ...ownClaims];

async function copyOf(text: string, name = 'my.txt'): Promise<Copy> {
  const copy = await readCopy(name, bytesOf(text), sources, claims);
  if (typeof copy === 'string') throw new Error(`not taken: ${copy}`);
  return copy;
}
const quotesOf = (copy: Copy) =>
  ownClaims.flatMap((claim) => quoteFrom(copy, claim, 0)?.exact ?? []);

describe('readCopy of a changed text', () => {
  test('tells which passages still stand, and gives a quote of those alone', async () => {
    const copy = await copyOf(ownText.replace('12 of 34', '13 of 34'));
    expect(copy).toMatchObject({ source: 'a', isExact: false });
    expect(copy.holding.size).toBe(3);
    expect(quotesOf(copy)).toEqual(ownPassages.filter((words) => words !== second));
  });

  test('a word more in the middle leaves what comes before, and nothing after', async () => {
    const copy = await copyOf(ownText.replace('put down', 'have put down'));
    expect(quotesOf(copy)).toEqual([first, second]);
  });

  test('a text cut short holds no passage that it does not reach', async () => {
    const cut = ownText.slice(0, ownText.indexOf(last) + last.length - 1);
    expect(quotesOf(await copyOf(cut))).toEqual(ownPassages.slice(0, -1));
  });

  test('an accent joined to its letter is another passage, and shifts the others', async () => {
    const joined = ownText.normalize('NFC');
    expect(joined).not.toBe(ownText);
    expect(await readCopy('my.txt', bytesOf(joined), sources, claims)).toBe('stranger');
  });

  test.each(['x', ' ', '🙃', '\n'])(
    'shifted by one character, nothing holds and nothing is looked for elsewhere',
    async (sign) => {
      const copy = await copyOf(sign + ownText, 'a.txt');
      expect(copy.holding).toEqual(new Set());
      expect(quotesOf(copy)).toEqual([]);
    },
  );

  test('is known by its file’s name where no passage stands any more', async () => {
    expect(await copyOf('Wholly other words.', 'a.txt')).toMatchObject({
      source: 'a',
      name: 'a.txt',
      isExact: false,
      holding: new Set(),
    });
    expect(await copyOf('Wholly other words.', 'b.txt')).toMatchObject({ source: 'b' });
  });

  test('is known by its passages rather than by its name', async () => {
    const copy = await copyOf(ownText.replace('home', 'away'), 'b.txt');
    expect(copy.source).toBe('a');
  });

  test('is a stranger where neither a passage nor the name fits', async () => {
    const read = (name: string) => readCopy(name, bytesOf('Other words.'), sources, claims);
    expect(await read('A.TXT')).toBe('stranger');
    expect(await read('a.txt.bak')).toBe('stranger');
  });

  test('of two sources it is the one of which more passages stand', async () => {
    const twin = sourceOf(`${ownText}!`, { id: 'twin' });
    const own = [claimOn(first, ownText, 'twin'), ...ownClaims];
    const copy = await readCopy('x', bytesOf(`${ownText}?`), [twin, ownSource], own);
    expect(copy).toMatchObject({ source: 'a', isExact: false });
  });

  test('whatever was changed, a quote is always the very passage, else there is none', async () => {
    const texts = fc.string({ unit: fc.constantFrom('a', 'b', '🙃', '\n'), minLength: 1 });
    await fc.assert(
      fc.asyncProperty(texts, texts, fc.nat(), fc.nat(), async (text, changed, a, b) => {
        const { length } = [...text];
        const start = a % length;
        const claim = claimFrom(text, start, start + 1 + (b % (length - start)));
        const words = [...text].slice(claim.passage.start, claim.passage.end).join('');
        const there = [...changed].slice(claim.passage.start, claim.passage.end).join('');
        const copy = await readCopy('a.txt', bytesOf(changed), [sourceOf(text)], [claim]);
        if (typeof copy === 'string') throw new Error(copy);
        const quote = quoteFrom(copy, claim, 3);
        if (!copy.isExact) expect(quote !== null).toBe(there === words);
        if (quote) expect(quote.exact).toBe(words);
      }),
    );
  });
});
