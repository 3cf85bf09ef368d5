import type { LeadershipChange } from '../api/contract.ts';
import type { Column } from '../charting/data-table.tsx';
import type { Language } from '../language/language.ts';
import { translator } from '../language/translator.ts';
import { dayOrder, formatClaimDate } from '../sources/claim-cells.tsx';
import { ClaimTable, type SourcedClaim } from '../sources/claim-table.tsx';
import { turnoverMessages } from './messages.ts';
import { changesInView, withSources } from './turnover-rows.ts';
import type { TurnoverSeries } from './turnover-series.ts';

interface TurnoverTableProps {
  series: TurnoverSeries;
  /** Only these, where not all are asked for. */
  claims?: readonly LeadershipChange[];
  language: Language;
}

/** The claims of the chart, drawn or listed, as a table. */
export function TurnoverTable({ series, claims, language }: TurnoverTableProps) {
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
      rows={claims ? withSources(claims, series.sources) : changesInView(series)}
      columns={columns}
      language={language}
    />
  );
}
