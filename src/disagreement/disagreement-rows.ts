import type { Row } from '../images/picture.ts';
import type { Language } from '../language/language.ts';
import type { SourceInView } from '../sources/source-in-view.ts';
import { type Standing, standingOf, wordAnswer } from './answer-words.ts';
import type { DisagreementSeries } from './disagreement-series.ts';
import type { Answer, Question } from './question.ts';
import type { QuestionRow, Verdict } from './question-row.ts';

/** One source's answer to one question, or its silence (`answer` null). */
export interface AnswerRow {
  readonly question: Question;
  readonly from: SourceInView;
  readonly answer: Answer | null;
  readonly row: QuestionRow;
  readonly verdict: Verdict;
  readonly standing: Standing;
}

/** The cells of the table one below the other, an answer each. */
export function answerRows(rows: readonly QuestionRow[]): AnswerRow[] {
  return rows.flatMap((row) =>
    row.cells.flatMap((cell) => {
      const { from, answers, verdict } = cell;
      const given = answers.length > 0 ? answers : [null];
      return given.map((answer) => ({
        question: row.question,
        from,
        answer,
        row,
        verdict,
        standing: standingOf(cell, row),
      }));
    }),
  );
}

/** The columns of the CSV, also where it has no row. */
export const disagreementColumns = [
  'question',
  'question_text',
  'source',
  'source_label',
  'verdict',
  'answer',
  'id',
  'voice',
  'voice_name',
  'summary',
  'text',
  'passage_start',
  'passage_end',
  'passage_sha256',
] as const;

/** The answers as CSV rows. */
export function disagreementCsv(series: DisagreementSeries, language: Language): Row[] {
  return answerRows(series.visible).map(({ question, from, answer, row, verdict }) => ({
    question: question.id,
    question_text: question.text,
    source: from.source.id,
    source_label: from.source.label[language],
    verdict,
    answer: answer && wordAnswer(answer, row, language),
    id: answer?.claim.id ?? null,
    voice: answer?.claim.voice.kind ?? null,
    voice_name: answer?.claim.voice.name ?? null,
    summary: answer?.claim.summary[language] ?? null,
    text: from.source.document.file,
    passage_start: answer?.claim.passage.start ?? null,
    passage_end: answer?.claim.passage.end ?? null,
    passage_sha256: answer?.claim.passage.sha256 ?? null,
  }));
}
