import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countCodePoints } from '../copies/code-points.ts';
import type { Copy } from '../copies/read-copy.ts';
import { makeCount, makeEvent } from '../testing/claims.ts';
import { claimOn, ownText } from '../testing/own-texts.ts';
import { markFigures, quoteFrom } from './quote.ts';

const claim = claimOn('🧾: 12 of 34');
const copy: Copy = {
  source: 'a',
  name: 'a.txt',
  codePoints: countCodePoints(ownText),
  isExact: true,
  holding: new Set([claim.id]),
};
const count = makeCount({
  signatories: { value: 723, qualifier: 'exact' },
  headcount: { value: 1778, qualifier: 'exact' },
  share: { value: 0.929, qualifier: 'exact' },
});
const figuresIn = (passage: string, of = count) =>
  markFigures(passage, of).flatMap(({ text, isFigure }) => (isFigure ? [text] : []));

describe(quoteFrom, () => {
  test('counts in code points, before the passage and in it', () => {
    expect(quoteFrom(copy, claim, 8)).toEqual({
      prefix: ' Zürich ',
      exact: '🧾: 12 of 34',
      suffix: ' <b>cook',
    });
  });

  test('stops where the text does', () => {
    const quote = quoteFrom(copy, claim, 10_000);
    expect(`${quote?.prefix}${quote?.exact}${quote?.suffix}`).toBe(ownText);
    expect(quoteFrom(copy, claim, 0)).toMatchObject({ prefix: '', suffix: '' });
  });

  test('is nothing where the copy does not hold the claim, though its words stand there', () => {
    expect(quoteFrom({ ...copy, holding: new Set() }, claim, 8)).toBeNull();
    expect(quoteFrom(copy, { ...claim, id: 'other' }, 8)).toBeNull();
  });
});

describe(markFigures, () => {
  test.each([
    ['723 of 1778 have signed', ['723', '1778']],
    ['1,778 or 1 778 or 1\u202f778 or 1.778', ['1,778', '1 778', '1\u202f778', '1.778']],
    ['92,9 % or 92.9% or 92,9\u00a0%', ['92,9 %', '92.9%', '92,9\u00a0%']],
    ['7230, 1723, 92,95 %, 92 %', []],
    ['🙃723🙃', ['723']],
    ['nobody counted', []],
    ['', []],
  ])('marks in “%s” the numbers that the claim rests on', (passage, figures) => {
    expect(figuresIn(passage)).toEqual(figures);
  });

  test('marks one figure once where two of the claim’s numbers are the same', () => {
    const twice = makeCount({ ...count, headcount: count.signatories, share: null });
    expect(figuresIn('723 of 723', twice)).toEqual(['723', '723']);
  });

  test('marks nothing for a claim that rests on no number', () => {
    const event = makeEvent();
    expect(markFigures('723 of 1778', event)).toEqual([{ text: '723 of 1778', isFigure: false }]);
  });

  test('leaves no run empty, and its runs make up the passage again', () => {
    const parts = fc.constantFrom('723', '1778', '1 778', '92,9 %', ' ', ',', '🙃', 'of', '<b>');
    fc.assert(
      fc.property(fc.array(parts), (words) => {
        const runs = markFigures(words.join(''), count);
        expect(runs.map(({ text }) => text).join('')).toBe(words.join(''));
        expect(runs.filter(({ text }) => text === '')).toEqual([]);
      }),
    );
  });
});
