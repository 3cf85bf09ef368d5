import { describe, expect, test } from 'vitest';
import { disagreementOf, nonEmptySelections, rowOf, verdictsOf } from '../testing/disagreement.ts';
import { toQuestionRows, type Verdict } from './question-row.ts';

const counting = ['001', '002', '003'];

// 650, 723 and 743 are told of overlapping days, and 700 ± 50 reaches neither 770 nor 778.
function verdictOnNumber(id: string, ids: readonly string[]): Verdict {
  if (!counting.includes(id)) return 'silent';
  return ids.some((other) => other !== id && counting.includes(other)) ? 'differ' : 'agree';
}

// 723 of 778 is 92.9 %, so 003 contradicts its own “more than 95 %”, and 743 of 770 its 92.9 %;
// 650 of about 700 may be anything from 86.7 to 100 %.
function verdictOnShare(id: string, ids: readonly string[]): Verdict {
  if (id === '003') return 'differ';
  if (id === '001') return ids.includes('003') ? 'differ' : 'agree';
  return id === '002' ? 'agree' : 'silent';
}

const expected = { signed: verdictOnNumber, headcount: verdictOnNumber, share: verdictOnShare };

const cases = Object.entries(expected).flatMap(([question, verdictOn]) =>
  nonEmptySelections.map((ids) => ({ question, shown: ids.join(' '), ids, verdictOn })),
);

describe(toQuestionRows, () => {
  test.each(cases)('judges $question as told by $shown', ({ question, ids, verdictOn }) => {
    const wanted = Object.fromEntries(ids.map((id) => [id, verdictOn(id, ids)]));
    expect(verdictsOf(rowOf(disagreementOf(ids), question))).toEqual(wanted);
  });

  test.each([
    ['signed', 3],
    ['headcount', 3],
    // 003 with itself, and with 001.
    ['share', 2],
    ['ceo-out', 0],
    ['interim-1', 0],
    ['interim-2', 0],
    ['ceo-back', 0],
    ['shear-before', 1],
    ['technology-head', 1],
    ['duration', 1],
    // What 000 and 002 are not certain of conflicts with nothing.
    ['brockman-back', 0],
    ['shear-spell', 0],
  ])('counts the pairs of the five texts that contradict each other on %s: %i', (id, pairs) => {
    expect(rowOf(disagreementOf(), id).conflicts).toBe(pairs);
  });

  test('a verdict is of the texts shown alone: who differs from nobody shown is compatible', () => {
    expect(verdictsOf(rowOf(disagreementOf(['000', '001']), 'shear-before'))).toEqual({
      '000': 'agree',
      '001': 'silent',
    });
  });

  test('a text that differs with itself does so whichever others are shown', () => {
    for (const ids of nonEmptySelections.filter((some) => some.includes('003')))
      expect(verdictsOf(rowOf(disagreementOf(ids), 'brockman-lost'))['003']).toBe('differ');
  });

  test('every row has a cell for each text shown, in dossier order, and no other', () => {
    for (const ids of nonEmptySelections)
      for (const { cells } of disagreementOf(ids).rows)
        expect(cells.map(({ from }) => from.source.id)).toEqual(ids);
  });
});
