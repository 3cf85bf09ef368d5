import { type Column, DataTable } from '../charting/data-table.tsx';
import type { Language } from '../language/language.ts';
import { translator } from '../language/translator.ts';
import { formatClaimDate, formatPassage, SourceName } from '../sources/claim-cells.tsx';
import { formatVoice } from '../sources/voice.ts';
import { turnoverMessages } from './messages.ts';
import { type ChangeInView, changesInView } from './turnover-rows.ts';
import type { TurnoverSeries } from './turnover-series.ts';

/** The claims of the chart, drawn or listed, as a table. */
export function TurnoverTable({
  series,
  language,
}: {
  series: TurnoverSeries;
  language: Language;
}) {
  const say = translator(turnoverMessages, language);
  const columns: Column<ChangeInView>[] = [
    {
      heading: say('colSource'),
      cell: ({ from }) => <SourceName from={from} language={language} />,
    },
    { heading: say('colVoice'), cell: ({ claim }) => formatVoice(claim.voice, language) },
    { heading: say('colClaim'), cell: ({ claim }) => claim.summary[language] },
    { heading: say('colPerson'), cell: ({ claim }) => claim.person ?? say('someone') },
    { heading: say('colRole'), cell: ({ claim }) => say(`role-${claim.role}`) },
    { heading: say('colChange'), cell: ({ claim }) => say(claim.change) },
    { heading: say('colDate'), cell: ({ claim }) => formatClaimDate(claim.on, language) },
    { heading: say('colModality'), cell: ({ claim }) => say(claim.modality) },
    {
      heading: say('colPassage'),
      isNumeric: true,
      cell: ({ claim }) => formatPassage(claim, language),
    },
  ];
  return (
    <DataTable
      caption={say('tableCaption')}
      columns={columns}
      rows={changesInView(series)}
      keyOf={({ claim }) => claim.id}
    />
  );
}
