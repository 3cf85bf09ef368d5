import type { SignatureCount } from '../api/contract.ts';
import type { Column } from '../charting/data-table.tsx';
import type { Language } from '../language/language.ts';
import { translator } from '../language/translator.ts';
import { dayOrder, formatClaimDate } from '../sources/claim-cells.tsx';
import { ClaimTable, type SourcedClaim } from '../sources/claim-table.tsx';
import { figureOf, formatFigure, shareOf } from './figures.ts';
import { signatureMessages } from './messages.ts';
import { countsInView } from './signature-rows.ts';
import type { SignatureSeries } from './signature-series.ts';

/** The claims of the chart, drawn or listed, as a table. */
export function SignatureTable({
  series,
  language,
}: {
  series: SignatureSeries;
  language: Language;
}) {
  const say = translator(signatureMessages, language);
  const figure = (value: Parameters<typeof figureOf>[0]) => {
    const known = figureOf(value);
    return known ? formatFigure(known, language, 'count') : value ? say('vague') : '–';
  };
  const columns: Column<SourcedClaim<SignatureCount>>[] = [
    { heading: say('colOf'), cell: ({ claim }) => say(claim.of) },
    {
      heading: say('colSignatories'),
      isNumeric: true,
      cell: ({ claim }) => figure(claim.signatories),
      sortBy: ({ claim }) => figureOf(claim.signatories)?.value ?? null,
    },
    {
      heading: say('colHeadcount'),
      isNumeric: true,
      cell: ({ claim }) => figure(claim.headcount),
      sortBy: ({ claim }) => figureOf(claim.headcount)?.value ?? null,
    },
    {
      heading: say('colShare'),
      isNumeric: true,
      cell: shareCell,
      sortBy: ({ claim }) => shareOf(claim)?.value ?? null,
    },
    {
      heading: say('colDate'),
      cell: ({ claim }) => formatClaimDate(claim.asOf, language),
      sortBy: ({ claim }) => dayOrder(claim.asOf),
    },
    { heading: say('colStance'), cell: ({ claim }) => say(claim.stance) },
  ];
  return (
    <ClaimTable
      caption={say('tableCaption')}
      rows={countsInView(series)}
      columns={columns}
      language={language}
    />
  );

  function shareCell({ claim }: SourcedClaim<SignatureCount>): string {
    const share = shareOf(claim);
    if (!share) return '–';
    const text = formatFigure(share, language, 'share');
    return claim.share ? text : `${text} (${say('computed')})`;
  }
}
