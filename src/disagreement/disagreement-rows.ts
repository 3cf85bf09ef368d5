import type { CsvRow } from '../exporting/claims-csv.ts';
import type { Language } from '../language/language.ts';
import type { SourceInView } from '../sources/source-in-view.ts';
import type { DisagreementSeries } from './disagreement-series.ts';
import { type Answer, formatWithRemark, type Question } from './question.ts';
import type { Verdict } from './question-row.ts';

/** One source's answer to one question, or its silence (`answer` null). */
export interface AnswerRow {
  readonly question: Question;
  readonly from: SourceInView;
  readonly answer: Answer | null;
  readonly verdict: Verdict;
}

/** The cells of the table one below the other, an answer each. */
export function answerRows({ visible }: DisagreementSeries): AnswerRow[] {
  return visible.flatMap(({ question, cells }) =>
    cells.flatMap(({ from, answers, verdict }) => {
      const given = answers.length > 0 ? answers : [null];
      return given.map((answer) => ({ question, from, answer, verdict }));
    }),
  );
}

/** The answers as CSV rows. */
export function disagreementCsv(series: DisagreementSeries, language: Language): CsvRow[] {
  return answerRows(series).map(({ question, from, answer, verdict }) => ({
    question: question.id,
    question_text: question.text,
    source: from.source.id,
    source_label: from.source.label[language],
    verdict,
    answer: answer && formatWithRemark(answer),
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
