import { describe, expect, test } from 'vitest';
import { findLeftOut } from './mismatches.ts';

const file = 'events.json';
const item = { at: 'data.1', id: null, fault: 'malformed', detail: 'x' } as const;
const misfit = { at: null, id: 'a', fault: 'orphan', detail: 'nobody' } as const;

describe(findLeftOut, () => {
  const broken = { total: 1, first: [item] };

  test('gathers what is wrong with an answer and what does not fit the others', () => {
    const misfits = { [file]: { total: 7, first: [misfit] } };
    expect(findLeftOut([{ file, data: { release: 'r', broken } }], misfits)).toEqual([
      { file, total: 8, first: [item, misfit] },
    ]);
  });

  test('has nothing of a file that is whole', () => {
    const answers = [{ file, data: { release: 'r' } }] as const;
    expect(findLeftOut(answers, {})).toEqual([]);
  });
});
