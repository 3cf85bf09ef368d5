import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  claims,
  disagreementOf,
  noClaims,
  nonEmptySelections,
  rowOf,
  verdictsOf,
} from '../testing/disagreement.ts';
import { leadershipChanges, signatureCounts, statements, subject } from '../testing/dossier.ts';
import { disagreementTitle } from './disagreement-text.ts';
import { sourcesAnswering } from './question-row.ts';
import { sentenceOf } from './sentence.ts';

const shuffled = <C>(items: readonly C[]) =>
  fc.shuffledSubarray([...items], { minLength: items.length });

const anyOrder = fc.record({
  counts: shuffled(signatureCounts),
  changes: shuffled(leadershipChanges),
  statements: shuffled(statements),
  events: fc.constant([]),
});

describe('toDisagreementSeries', () => {
  test('the more pairs of texts contradict each other on a question, the earlier it comes', () => {
    for (const ids of nonEmptySelections) {
      const { rows } = disagreementOf(ids);
      rows.slice(1).forEach((row, index) => {
        const before = rows[index];
        const sharper = (before?.conflicts ?? 0) - row.conflicts;
        expect(sharper).toBeGreaterThanOrEqual(0);
        if (before && sharper === 0)
          expect(sourcesAnswering(before)).toBeGreaterThanOrEqual(sourcesAnswering(row));
      });
    }
  });

  test('with all five, Altman’s return comes first, on which only the uncertain one does not differ', () => {
    const [first] = disagreementOf().rows;
    expect(first?.question.id).toBe('return-state');
    expect(first && verdictsOf(first)).toEqual({
      '000': 'differ',
      '001': 'differ',
      '002': 'agree',
      '003': 'differ',
      '004': 'differ',
    });
    // Each of the four with each other, and 004, whose memo says agreed, with itself.
    expect(first?.conflicts).toBe(7);
  });

  test('every question is asked whichever texts are shown', () => {
    const all = disagreementOf().questions.map(({ id }) => id);
    for (const ids of nonEmptySelections) {
      const { questions, rows } = disagreementOf(ids);
      expect(questions.map(({ id }) => id)).toEqual(all);
      expect(rows.map(({ question }) => question.id).sort()).toEqual([...all].sort());
    }
  });

  test('“conflicts only” leaves exactly the questions with a cell that differs, in their order', () => {
    for (const ids of nonEmptySelections) {
      const { rows, visible } = disagreementOf(ids, { conflicts: true });
      const differing = rows.filter(({ cells }) =>
        cells.some(({ verdict }) => verdict === 'differ'),
      );
      expect(visible).toEqual(differing);
    }
  });

  test('without it, every row is let through', () => {
    const { rows, visible } = disagreementOf();
    expect(visible).toEqual(rows);
    expect(rows).toHaveLength(36);
  });

  test('two texts differ as their cells say from either side', () => {
    for (const { cells, conflicts } of disagreementOf().rows) {
      const differing = cells.filter(({ verdict }) => verdict === 'differ');
      expect(differing.length > 0).toBe(conflicts > 0);
    }
  });

  test('with more texts in view, none that differed becomes compatible', () => {
    const verdict = (ids: readonly string[]) =>
      new Map(disagreementOf(ids).rows.map((row) => [row.question.id, verdictsOf(row)]));
    const all = verdict(['000', '001', '002', '003', '004']);
    for (const ids of nonEmptySelections)
      for (const [question, verdicts] of verdict(ids))
        for (const [id, judged] of Object.entries(verdicts)) {
          const among = all.get(question)?.[id];
          if (judged !== 'agree') expect([question, among]).toEqual([question, judged]);
          else expect(['agree', 'differ']).toContain(among);
        }
  });

  test('readers’ answers count as answers of their text only where comments are on', () => {
    const verdicts = (id: string, comments: boolean) =>
      verdictsOf(rowOf(disagreementOf(['000', '002'], { comments }), id));
    expect(verdicts('investment-in-all', false)).toEqual({ '000': 'agree', '002': 'silent' });
    expect(verdicts('investment-in-all', true)).toEqual({ '000': 'differ', '002': 'differ' });
    // What the 49 % were got for, 000 does not say for certain.
    expect(verdicts('stake-for', false)).toEqual({ '000': 'agree', '002': 'silent' });
    expect(verdicts('stake-for', true)).toEqual({ '000': 'agree', '002': 'agree' });
    expect(disagreementOf(null, { comments: true }).comments).toBe(true);
  });

  test('does not depend on the order of the API’s answers', () => {
    const facts = (told: typeof claims, ids: readonly string[], comments: boolean) => {
      const series = disagreementOf(ids, { told, comments });
      return {
        title: disagreementTitle(series, 'en'),
        rows: series.rows.map((row) => ({
          id: row.question.id,
          text: row.question.text,
          conflicts: row.conflicts,
          verdicts: verdictsOf(row),
          answers: row.answers.map(({ claim }) => claim.id).sort(),
          says: sentenceOf(row, 'en').split(': ')[0],
        })),
      };
    };
    fc.assert(
      fc.property(
        anyOrder,
        fc.constantFrom(...nonEmptySelections),
        fc.boolean(),
        (told, ids, comments) => {
          expect(facts(told, ids, comments)).toEqual(facts(claims, ids, comments));
        },
      ),
      { numRuns: 30 },
    );
  });

  test('without claims, or without questions of its own, there is nothing to set side by side', () => {
    expect(disagreementOf(null, { told: noClaims })).toMatchObject({ questions: [], rows: [] });
    expect(disagreementOf([], {}).rows.every(({ cells }) => cells.length === 0)).toBe(true);
    expect(subject.questions).toHaveLength(29);
  });
});
