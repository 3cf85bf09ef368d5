import type { Claim } from '../api/contract.ts';
import { type Column, DataTable } from '../charting/data-table.tsx';
import type { Language } from '../language/language.ts';
import { translator } from '../language/translator.ts';
import { formatPassage, SourceName } from './claim-cells.tsx';
import { ClaimLink } from './claim-link.tsx';
import { sourceMessages } from './messages.ts';
import { nameSource, type SourceInView } from './source-in-view.ts';
import { formatVoice } from './voice.ts';

/** A claim with the source that makes it. */
export interface SourcedClaim<C extends Claim> {
  readonly claim: C;
  readonly from: SourceInView;
}

interface ClaimTableProps<C extends Claim> {
  caption: string;
  rows: readonly SourcedClaim<C>[];
  /** What this kind of claim says beyond what every claim does. */
  columns: readonly Column<SourcedClaim<C>>[];
  language: Language;
}

/** Claims as a table: who says it and what, the kind's own columns, and where it is written. */
export function ClaimTable<C extends Claim>(props: ClaimTableProps<C>) {
  const { caption, rows, columns, language } = props;
  const say = translator(sourceMessages, language);
  const everyColumn: Column<SourcedClaim<C>>[] = [
    {
      heading: say('source'),
      cell: ({ from }) => <SourceName from={from} language={language} />,
      sortBy: ({ from }) => nameSource(from.source, language),
    },
    { heading: say('voice'), cell: ({ claim }) => formatVoice(claim.voice, language) },
    {
      heading: say('says'),
      isWide: true,
      cell: ({ claim }) => <ClaimLink id={claim.id}>{claim.summary[language]}</ClaimLink>,
      sortBy: ({ claim }) => claim.summary[language],
    },
    ...columns,
    {
      heading: say('passage'),
      isNumeric: true,
      cell: ({ claim }) => formatPassage(claim, language),
      sortBy: ({ claim }) => claim.passage.start,
    },
  ];
  return (
    <DataTable
      caption={caption}
      columns={everyColumn}
      rows={rows}
      language={language}
      keyOf={({ claim }) => claim.id}
      opens={({ claim }) => claim.id}
    />
  );
}
