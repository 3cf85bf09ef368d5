import { type Column, DataTable } from '../charting/data-table.tsx';
import type { Language } from '../language/language.ts';
import { translator } from '../language/translator.ts';
import { SourceName } from '../sources/claim-cells.tsx';
import { ClaimLink } from '../sources/claim-link.tsx';
import { sourceMessages } from '../sources/messages.ts';
import { nameSource } from '../sources/source-in-view.ts';
import { formatVoice } from '../sources/voice.ts';
import { wordAnswer } from './answer-words.ts';
import { type AnswerRow, answerRows } from './disagreement-rows.ts';
import { disagreementMessages } from './messages.ts';
import type { QuestionRow } from './question-row.ts';

/** Every answer to the questions given as a table, one below the other. */
export function DisagreementTable({
  rows,
  language,
}: {
  rows: readonly QuestionRow[];
  language: Language;
}) {
  const say = translator(disagreementMessages, language);
  const saySource = translator(sourceMessages, language);
  const columns: Column<AnswerRow>[] = [
    { heading: say('colQuestion'), cell: ({ question }) => question.text },
    {
      heading: saySource('source'),
      cell: ({ from }) => <SourceName from={from} language={language} />,
      sortBy: ({ from }) => nameSource(from.source, language),
    },
    { heading: say('colVerdict'), cell: ({ standing }) => say(standing) },
    {
      heading: say('colAnswer'),
      isWide: true,
      cell: (row) => wordsOf(row) ?? '–',
      sortBy: wordsOf,
    },
    {
      heading: saySource('says'),
      isWide: true,
      cell: ({ answer }) =>
        answer && <ClaimLink id={answer.claim.id}>{answer.claim.summary[language]}</ClaimLink>,
      sortBy: ({ answer }) => answer?.claim.summary[language] ?? null,
    },
    {
      heading: saySource('voice'),
      cell: ({ answer }) => answer && formatVoice(answer.claim.voice, language),
    },
  ];
  return (
    <DataTable
      caption={say('tableCaption')}
      columns={columns}
      rows={answerRows(rows)}
      language={language}
      keyOf={({ question, from, answer }) => `${question.id} ${answer?.claim.id ?? from.source.id}`}
      opens={({ answer }) => answer?.claim.id}
    />
  );

  function wordsOf({ answer, row }: AnswerRow): string | null {
    return answer && wordAnswer(answer, row, language);
  }
}
