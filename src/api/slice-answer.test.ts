import { describe, expect, test } from 'vitest';
import { makeCount } from '../testing/claims.ts';
import { sliceAnswer } from './slice-answer.ts';

const file = 'signature-counts.json';
const envelope = { schema: 1, release: 'abc' };
const counts = Array.from({ length: 4_500 }, (_, at) => makeCount({ id: `a-${at}` }));

function partsOf(answer: unknown) {
  return [...sliceAnswer(file, JSON.stringify(answer))];
}

describe(sliceAnswer, () => {
  test('gives every item once, in order, and says which slice is the last', () => {
    const parts = partsOf({ ...envelope, data: counts });
    const slices = parts.map((part) => ('slice' in part ? JSON.parse(part.slice) : null));
    expect(slices.map(({ data }) => data.length)).toEqual([2_000, 2_000, 500]);
    expect(slices.flatMap(({ data }) => data)).toEqual(counts);
    expect(parts.map((part) => 'isLast' in part && part.isLast)).toEqual([false, false, true]);
  });

  test('gives one slice of an answer without items, and of one that is no list', () => {
    const none = { ...envelope, data: [] };
    expect(partsOf(none)).toEqual([{ slice: JSON.stringify(none), isLast: true }]);
    const [part, ...more] = sliceAnswer('dossier.json', JSON.stringify({ ...envelope, data: [1] }));
    expect(part).toMatchObject({ problem: expect.stringMatching(/^title: /) });
    expect(more).toEqual([]);
  });

  test('names a wrong item by its place in the whole answer', () => {
    const wrong = counts.with(4_001, makeCount({ passage: { start: -1, end: 9, sha256: '' } }));
    const parts = partsOf({ ...envelope, data: wrong });
    expect(parts).toHaveLength(3);
    expect(parts.at(-1)).toEqual({
      problem: expect.stringMatching(/^data\.4001\.passage\.start: \S/),
    });
  });

  test.each([
    ['no JSON', '<!doctype html>', /JSON/],
    ['no object', '7', /^: \S/],
    ['no release', JSON.stringify({ schema: 1, data: counts }), /^release: \S/],
  ])('says what is wrong with %s', (_, text, problem) => {
    expect([...sliceAnswer(file, text)]).toEqual([{ problem: expect.stringMatching(problem) }]);
  });
});
