import { describe, expect, test } from 'vitest';
import { findLeftOut, findMixed } from './mismatches.ts';

const file = 'events.json';
const item = { at: 'data.1', id: null, fault: 'malformed', detail: 'x' } as const;
const misfit = { at: null, id: 'a', fault: 'orphan', detail: 'nobody' } as const;

describe(findMixed, () => {
  const dossier = { file: 'dossier.json', data: { release: 'r2' } } as const;

  test('names the file that is of another release than the dossier, and no other', () => {
    const mixed = { file, data: { release: 'r1' } } as const;
    expect(findMixed([dossier, { file, data: { release: 'r2' } }])).toEqual([]);
    expect(findMixed([dossier, mixed])).toEqual([mixed]);
  });

  test('says nothing of an answer that is not here', () => {
    expect(findMixed([dossier, { file, data: undefined }])).toEqual([]);
  });
});

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
