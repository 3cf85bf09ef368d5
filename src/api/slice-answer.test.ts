import { describe, expect, test } from 'vitest';
import { makeCount } from '../testing/claims.ts';
import { sliceAnswer } from './slice-answer.ts';

const file = 'signature-counts.json';
const envelope = { schema: 1, release: 'abc' };
const counts = Array.from({ length: 4_500 }, (_, at) => makeCount({ id: `a-${at}` }));

function slicesOf(text: string, of: Parameters<typeof sliceAnswer>[0] = file) {
  return [...sliceAnswer(of, Uint8Array.from(new TextEncoder().encode(text)).buffer)];
}

describe(sliceAnswer, () => {
  test('gives every item once, in order, and says which slice is the last', () => {
    const said = slicesOf(JSON.stringify({ ...envelope, data: counts }));
    const slices = said.map((part) => ('slice' in part ? JSON.parse(part.slice) : null));
    expect(slices.map(({ data }) => data.length)).toEqual([2_000, 2_000, 500]);
    expect(slices.flatMap(({ data }) => data)).toEqual(counts);
    expect(said.map((part) => 'isLast' in part && part.isLast)).toEqual([false, false, true]);
  });

  test('gives one slice of an answer without items, and of one that is no list', () => {
    const none = JSON.stringify({ ...envelope, data: [] });
    expect(slicesOf(none)).toEqual([{ slice: none, isLast: true }]);
    expect(slicesOf(JSON.stringify({ ...envelope, data: [1] }), 'dossier.json')).toEqual([
      { kind: 'nonsense', detail: expect.stringMatching(/^title: /) },
    ]);
  });

  test.each([
    ['no JSON', '<!doctype html>', 'garbled', /HTML/],
    ['no object', '7', 'nonsense', /^the whole: \S/],
    ['no release', JSON.stringify({ schema: 1, data: counts }), 'nonsense', /^release: \S/],
    ['a later schema', JSON.stringify({ ...envelope, schema: 2, data: [] }), 'newer', /^schema: /],
  ])('says what is wrong with %s', (_, text, kind, detail) => {
    expect(slicesOf(text)).toEqual([{ kind, detail: expect.stringMatching(detail) }]);
  });
});
