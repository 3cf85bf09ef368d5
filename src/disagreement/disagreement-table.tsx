import { type Column, DataTable } from '../charting/data-table.tsx';
import type { Language } from '../language/language.ts';
import { translator } from '../language/translator.ts';
import { SourceName } from '../sources/claim-cells.tsx';
import { ClaimLink } from '../sources/claim-link.tsx';
import { sourceMessages } from '../sources/messages.ts';
import { nameSource } from '../sources/source-in-view.ts';
import { formatVoice } from '../sources/voice.ts';
import { type AnswerRow, answerRows } from './disagreement-rows.ts';
import type { DisagreementSeries } from './disagreement-series.ts';
import { disagreementMessages } from './messages.ts';

/** Every answer of the view as a table, one below the other. */
export function DisagreementTable({
  series,
  language,
}: {
  series: DisagreementSeries;
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
      cell: ({ words }) => words ?? '–',
      sortBy: ({ words }) => words,
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
      rows={answerRows(series, language)}
      language={language}
      keyOf={({ question, from, answer }) => `${question.id} ${answer?.claim.id ?? from.source.id}`}
      opens={({ answer }) => answer?.claim.id}
    />
  );
}
