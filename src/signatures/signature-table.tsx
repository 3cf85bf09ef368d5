import { type Column, DataTable } from '../charting/data-table.tsx';
import type { Language } from '../language/language.ts';
import { translator } from '../language/translator.ts';
import { formatClaimDate, formatPassage, SourceName } from '../sources/claim-cells.tsx';
import { formatVoice } from '../sources/voice.ts';
import { figureOf, formatFigure, shareOf } from './figures.ts';
import { signatureMessages } from './messages.ts';
import { type CountInView, countsInView } from './signature-rows.ts';
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
  const columns: Column<CountInView>[] = [
    {
      heading: say('colSource'),
      cell: ({ from }) => <SourceName from={from} language={language} />,
    },
    { heading: say('colVoice'), cell: ({ claim }) => formatVoice(claim.voice, language) },
    { heading: say('colClaim'), cell: ({ claim }) => claim.summary[language] },
    { heading: say('colOf'), cell: ({ claim }) => say(claim.of) },
    {
      heading: say('colSignatories'),
      isNumeric: true,
      cell: ({ claim }) => figure(claim.signatories),
    },
    { heading: say('colHeadcount'), isNumeric: true, cell: ({ claim }) => figure(claim.headcount) },
    { heading: say('colShare'), isNumeric: true, cell: shareCell },
    { heading: say('colDate'), cell: ({ claim }) => formatClaimDate(claim.asOf, language) },
    { heading: say('colStance'), cell: ({ claim }) => say(claim.stance) },
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
      rows={countsInView(series)}
      keyOf={({ claim }) => claim.id}
    />
  );

  function shareCell({ claim }: CountInView): string {
    const share = shareOf(claim);
    if (!share) return '–';
    const text = formatFigure(share, language, 'share');
    return claim.share ? text : `${text} (${say('computed')})`;
  }
}
