import { describe, expect, test } from 'vitest';
import { makeCount, makeSource } from '../testing/claims.ts';
import { ApiError } from './api-error.ts';
import { checkAnswer } from './check-answer.ts';
import { type ApiFile, apiFiles } from './files.ts';

/** What is wrong with an answer of the given items. */
function faultOf(file: 'signature-counts.json' | 'sources.json', data: unknown[]): string {
  try {
    const schema = { ...apiFiles }[file];
    checkAnswer<unknown>(file satisfies ApiFile, schema, { schema: 1, release: 'r', data });
    return 'nothing';
  } catch (error) {
    if (error instanceof ApiError && error.kind === 'nonsense') return error.detail;
    throw error;
  }
}

describe(checkAnswer, () => {
  test('of items that are all nonsense names the first', () => {
    const zeros = Array.from({ length: 130_000 }, () => 0);
    expect(faultOf('signature-counts.json', zeros)).toMatch(/^data\.0: .*expected object/);
    const counts = Array.from({ length: 250 }, (_, n) => makeCount({ id: `a-${n}` }));
    expect(faultOf('signature-counts.json', [...counts, ...zeros])).toMatch(/^data\.250: /);
  });

  test('of a list in an item that is all nonsense says so', () => {
    const languages = Array.from({ length: 130_000 }, () => 0);
    expect(faultOf('sources.json', [{ ...makeSource(), languages }])).toBe('nearly all of it');
  });

  test('keeps every item in its place', () => {
    const data = Array.from({ length: 1_234 }, (_, n) => makeCount({ id: `a-${n}` }));
    const answer = { schema: 1, release: 'r', data };
    const file = 'signature-counts.json';
    expect(checkAnswer(file, apiFiles[file], answer)).toEqual(answer);
  });
});
