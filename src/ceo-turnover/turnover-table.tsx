import type { LeadershipChange } from '../api/contract.ts';
import type { Column } from '../charting/data-table.tsx';
import type { Language } from '../language/language.ts';
import { translator } from '../language/translator.ts';
import { dayOrder, formatClaimDate } from '../sources/claim-cells.tsx';
import { ClaimTable, type SourcedClaim } from '../sources/claim-table.tsx';
import { turnoverMessages } from './messages.ts';
import { changesInView } from './turnover-rows.ts';
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
  const columns: Column<SourcedClaim<LeadershipChange>>[] = [
    {
      heading: say('colPerson'),
      cell: ({ claim }) => claim.person ?? say('someone'),
      sortBy: ({ claim }) => claim.person,
    },
    { heading: say('colRole'), cell: ({ claim }) => say(`role-${claim.role}`) },
    { heading: say('colChange'), cell: ({ claim }) => say(claim.change) },
    {
      heading: say('colDate'),
      cell: ({ claim }) => formatClaimDate(claim.on, language),
      sortBy: ({ claim }) => dayOrder(claim.on),
    },
    { heading: say('colModality'), cell: ({ claim }) => say(claim.modality) },
  ];
  return (
    <ClaimTable
      caption={say('tableCaption')}
      rows={changesInView(series)}
      columns={columns}
      language={language}
    />
  );
}
