import type { ReactNode } from 'react';
import type { SignatureCount } from '../api/contract.ts';
import { Figure } from '../charting/figure.tsx';
import { Measured } from '../charting/measured.tsx';
import type { Moment } from '../charting/moments.tsx';
import { translator } from '../language/translator.ts';
import type { FigureContext } from '../sources/figure-context.ts';
import { ListedCounts } from './listed-counts.tsx';
import { signatureMessages } from './messages.ts';
import { SignatureChart, signatureHeight } from './signature-chart.tsx';
import { toSignatureSeries } from './signature-series.ts';
import { SignatureSwitches } from './signature-switches.tsx';
import { SignatureTable } from './signature-table.tsx';
import { describeCount, notesOf } from './signature-text.ts';
import { signatureWords } from './signature-words.ts';

interface SignatureFigureProps {
  claims: readonly SignatureCount[];
  context: FigureContext;
  moments: readonly Moment[];
  /** The Export button of a figure so named. */
  exportMenu: (name: string) => ReactNode;
}

/** The figure of the signature counts: its chart, words, switches and table. */
export function SignatureFigure({ claims, context, moments, exportMenu }: SignatureFigureProps) {
  const { sources, view, language, theme, axis } = context;
  const say = translator(signatureMessages, language);
  const series = toSignatureSeries(claims, sources, view.measure, view.comments);
  const words = signatureWords(series, context);
  const chart = { series, axis, language, theme, moments };
  return (
    <Figure
      chart="signature-counts"
      words={{ ...words, notes: notesOf(series, language, 'page') }}
      name={say('chart')}
      tableLabel={say('table')}
      table={<SignatureTable series={series} language={language} />}
      switches={!view.embed && <SignatureSwitches language={language} />}
      exportMenu={exportMenu(say('chart'))}
      marks={{
        label: say('marks'),
        claims: series.plotted.map((count) => ({
          id: count.claim.id,
          words: describeCount(count, language),
        })),
      }}
      listed={<ListedCounts listed={series.listed} language={language} />}
    >
      <Measured chart="signature-counts">
        {(width) => (
          <SignatureChart {...chart} width={width} height={signatureHeight({ ...chart, width })} />
        )}
      </Measured>
    </Figure>
  );
}
