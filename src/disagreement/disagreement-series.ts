import type { Subject } from '../api/contract.ts';
import type { Language } from '../language/language.ts';
import type { Claims } from '../sources/claim-tally.ts';
import type { SourceInView } from '../sources/source-in-view.ts';
import type { View } from '../view/view.ts';
import type { Question } from './question.ts';
import { type QuestionRow, toQuestionRows } from './question-row.ts';
import { toQuestions } from './questions.ts';

/** Every question of the dossier as the sources shown answer it. */
export interface DisagreementSeries {
  readonly sources: readonly SourceInView[];
  /** In the order of the dossier. */
  readonly questions: readonly Question[];
  /** A row for each, the sharpest conflict first. */
  readonly rows: readonly QuestionRow[];
  /** The rows that the view lets through: all of them, or those with a conflict. */
  readonly visible: readonly QuestionRow[];
  /** Whether readers' comments are among the answers. */
  readonly comments: boolean;
}

/** Derives the table of questions and sources from the claims and the view. */
export function toDisagreementSeries(
  claims: Claims,
  subject: Subject,
  sources: readonly SourceInView[],
  { comments, conflicts }: Pick<View, 'comments' | 'conflicts'>,
  language: Language,
): DisagreementSeries {
  const questions = toQuestions(claims, subject, comments, language);
  const rows = toQuestionRows(questions, sources);
  const visible = conflicts ? rows.filter((row) => row.conflicts > 0) : rows;
  return { sources, questions, rows, visible, comments };
}
