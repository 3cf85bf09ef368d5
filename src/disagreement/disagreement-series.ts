import type { SourceInView } from '../sources/source-in-view.ts';
import type { View } from '../view/view.ts';
import type { Question } from './question.ts';
import { type QuestionRow, toQuestionRows } from './question-row.ts';

/** Every question of the dossier as the sources shown answer it. */
export interface DisagreementSeries {
  readonly sources: readonly SourceInView[];
  /** In the order of the dossier. */
  readonly questions: readonly Question[];
  /** A row for each, the sharpest conflict first. */
  readonly rows: readonly QuestionRow[];
  /** The rows that the view lets through: all of them, or those with a conflict, or too many answers to rule one out. */
  readonly visible: readonly QuestionRow[];
  /** Whether readers' comments are among the answers. */
  readonly comments: boolean;
}

/** The table of the questions and the sources, as a view shows it. */
export function toDisagreementSeries(
  questions: readonly Question[],
  sources: readonly SourceInView[],
  { comments, conflicts }: Pick<View, 'comments' | 'conflicts'>,
): DisagreementSeries {
  const rows = toQuestionRows(questions, sources);
  const visible = conflicts ? rows.filter((row) => row.conflicts > 0 || !row.isCompared) : rows;
  return { sources, questions, rows, visible, comments };
}
