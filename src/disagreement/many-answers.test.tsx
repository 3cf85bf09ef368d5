// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { sourcesInView } from '../sources/source-in-view.ts';
import { makeCount, makeSource } from '../testing/claims.ts';
import { countQuestions } from './count-questions.ts';
import { toDisagreementSeries } from './disagreement-series.ts';
import { disagreementTitle } from './disagreement-text.ts';
import { QuestionBlock } from './question-block.tsx';
import { sentenceOf } from './sentence.ts';

const sources = Array.from({ length: 20 }, (_, nth) =>
  makeSource({ id: `s${nth}`, label: { en: `Paper ${nth}`, fr: `Journal ${nth}` } }),
);

/** Twenty texts that give so many counts together, of 100 to 104 signatures, out of 5000 staff. */
function seriesOf(counts: number, selected: readonly string[] | null = null) {
  const claims = Array.from({ length: counts }, (_, nth) =>
    makeCount({
      id: `claim-${nth}`,
      source: `s${nth % 20}`,
      signatories: { value: 100 + (nth % 5), qualifier: 'exact' },
      headcount: { value: 5000, qualifier: 'exact' },
    }),
  );
  const questions = countQuestions(claims, 'en');
  const view = { comments: false, conflicts: false };
  return toDisagreementSeries(questions, sourcesInView(sources, selected), view);
}

const rowOf = (series: ReturnType<typeof seriesOf>, id: string) => {
  const row = series.rows.find(({ question }) => question.id === id);
  if (!row) throw new Error(`no question ${id}`);
  return row;
};

describe('a question with many answers', () => {
  test('is not compared, and says so, where each answer with each would take too long', () => {
    const series = seriesOf(1000);
    const row = rowOf(series, 'signed');
    expect(row.isCompared).toBe(false);
    expect(row.cells.every(({ verdict }) => verdict === 'uncompared')).toBe(true);
    expect(sentenceOf(row, 'en')).toContain('20 texts give 5 different answers: too many');
    expect(disagreementTitle(series, 'en')).toContain('3 have too many answers to compare');
  });

  test('of one text alone it is not said that it never differs with itself', () => {
    const series = seriesOf(8000, ['s0']);
    expect(disagreementTitle(series, 'en')).toBe(
      'This text answers 3 of 3 questions; 3 have too many answers to compare',
    );
    expect(sentenceOf(rowOf(series, 'signed'), 'en')).not.toContain('fewer');
  });

  test('is compared among the sources shown where those give few enough', () => {
    const row = rowOf(seriesOf(1000, ['s0', 's1']), 'signed');
    expect(row.isCompared).toBe(true);
    expect(row.answers).toHaveLength(100);
    expect(row.conflicts).toBe(1);
  });

  test('shows the answers by how many give them, and lists all on demand', () => {
    render(<QuestionBlock row={rowOf(seriesOf(200), 'signed')} language="en" />);
    const told = document.querySelectorAll('[data-aggregate]');
    expect([...told].map((one) => one.getAttribute('data-aggregate'))).toEqual(
      Array.from({ length: 5 }, () => '40'),
    );
    fireEvent.click(screen.getByRole('button', { name: /200 claims give 5 different answers/ }));
    expect(screen.getAllByRole('row')).toHaveLength(201);
    fireEvent.click(screen.getByRole('button', { name: 'Close the list' }));
    expect(screen.queryByRole('table')).toBeNull();
  });
});
