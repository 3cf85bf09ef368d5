import { type ReactNode, useMemo } from 'react';
import type { SignatureCount } from '../api/contract.ts';
import { Figure } from '../charting/figure.tsx';
import { Measured } from '../charting/measured.tsx';
import { chartingMessages } from '../charting/messages.ts';
import type { Moment } from '../charting/moments.tsx';
import { narrowTo } from '../charting/time-axis.ts';
import { useOpenedMark } from '../charting/use-opened-mark.ts';
import type { Language } from '../language/language.ts';
import { translator } from '../language/translator.ts';
import type { FigureContext } from '../sources/figure-context.ts';
import { subtitleInFull } from '../sources/image-words.ts';
import { binMessages } from './bin-messages.ts';
import { binCounts, type CountBin } from './count-bins.ts';
import { ListedCounts } from './listed-counts.tsx';
import { describeBin, describeCount } from './mark-text.ts';
import { signatureMessages } from './messages.ts';
import { NarrowedTo, OpenedBin } from './opened-bin.tsx';
import { SignatureChart, signatureHeight } from './signature-chart.tsx';
import { type SignatureSeries, toSignatureSeries } from './signature-series.ts';
import { SignatureSwitches } from './signature-switches.tsx';
import { SignatureTable } from './signature-table.tsx';
import { notesOf } from './signature-text.ts';
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
  const { sources, view, language, theme } = context;
  const say = translator(signatureMessages, language);
  const series = useMemo(() => toSignatureSeries(claims, sources, view), [claims, sources, view]);
  const axis = narrowTo(context.axis, view.period);
  const bins = useMemo(() => binCounts(series, axis), [series, axis]);
  const [bin, open] = useOpenedMark(bins ?? [], ({ key }) => key);
  const words = signatureWords(series, context);
  const chart = { series, axis, language, theme, moments, subtitle: subtitleInFull(words) };
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
        hint: translator(chartingMessages, language)('hint'),
        label: bins ? translator(binMessages, language)('bins') : say('marks'),
        claims: bins
          ? bins.map((one) => markInWords(one, series, language))
          : series.plotted.map((count) => ({
              id: count.claim.id,
              words: describeCount(count, language),
            })),
      }}
      onBin={open}
      beside={
        <>
          <NarrowedTo series={series} language={language} />
          {bin && (
            <OpenedBin key={bin.key} {...{ bin, series, language }} onClose={() => open(null)} />
          )}
        </>
      }
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

function markInWords(bin: CountBin, { measure }: SignatureSeries, language: Language) {
  const [only, ...others] = bin.counts;
  const words = describeBin(bin, measure, language);
  return only && others.length === 0
    ? { id: only.claim.id, words }
    : { id: bin.key, isBin: true, words };
}
