import type { SignatureCount } from '../api/contract.ts';
import { pageMargin } from '../charting/chart-canvas.tsx';
import { Figure } from '../charting/figure.tsx';
import type { ImageFrame } from '../charting/image-frame.tsx';
import { Measured } from '../charting/measured.tsx';
import type { Moment } from '../charting/moments.tsx';
import { shareTicks } from '../charting/ticks.ts';
import { ExportMenu, imageSize } from '../exporting/export-menu.tsx';
import { formatShare } from '../language/format-number.ts';
import { translator } from '../language/translator.ts';
import { exportWords, type FigureContext } from '../sources/figure-context.ts';
import { formatPeriod, sourceWords } from '../sources/image-words.ts';
import { layoutSignatures } from './layout-signatures.ts';
import { ListedCounts } from './listed-counts.tsx';
import { signatureMessages } from './messages.ts';
import { SignatureChart } from './signature-chart.tsx';
import { signatureRows } from './signature-rows.ts';
import { lowestShare, type SignatureSeries, toSignatureSeries } from './signature-series.ts';
import { SignatureSwitches } from './signature-switches.tsx';
import { SignatureTable } from './signature-table.tsx';
import { describeCount, notesOf, titleOf } from './signature-text.ts';

const plotHeight = { wide: 250, narrow: 220, empty: 120 };

/** The figure of the signature counts: its chart, words, switches, table and files. */
export function SignatureFigure({
  claims,
  context,
  moments,
}: {
  claims: readonly SignatureCount[];
  context: FigureContext;
  moments: readonly Moment[];
}) {
  const { sources, view, language, theme, axis } = context;
  const say = translator(signatureMessages, language);
  const series = toSignatureSeries(claims, sources, view.measure, view.comments);
  const words = toWords(series, context);
  const chart = { series, axis, language, theme, moments };
  const drawn = series.plotted.map(({ claim }) => claim.id);
  const exportable = {
    label: say('chart'),
    chart: <SignatureChart {...chart} {...imageSize} frame={words} />,
    rows: signatureRows(series, language),
    ...exportWords(context, 'signature-counts', drawn),
  };
  return (
    <Figure
      chart="signature-counts"
      words={{ ...words, notes: notesOf(series, language, 'page') }}
      name={say('chart')}
      tableLabel={say('table')}
      table={<SignatureTable series={series} language={language} />}
      switches={<SignatureSwitches view={view} language={language} />}
      exportMenu={<ExportMenu exportable={exportable} language={language} />}
      marks={{
        label: say('marks'),
        claims: series.plotted.map((count) => ({
          id: count.claim.id,
          words: describeCount(count, language),
        })),
      }}
      listed={<ListedCounts listed={series.listed} language={language} />}
    >
      <Measured>
        {(width) => {
          const { margin } = layoutSignatures({ ...chart, width, outer: pageMargin });
          const size = series.plotted.length === 0 ? 'empty' : width < 600 ? 'narrow' : 'wide';
          const plot = plotHeight[size];
          return (
            <SignatureChart {...chart} width={width} height={margin.top + plot + margin.bottom} />
          );
        }}
      </Measured>
    </Figure>
  );
}

function toWords(series: SignatureSeries, context: FigureContext): ImageFrame {
  const { subject, sources, language } = context;
  const say = translator(signatureMessages, language);
  const values = { organisation: subject.organisation, period: formatPeriod(subject, language) };
  const start = shareTicks(lowestShare(series))[0] ?? 0;
  const subtitle =
    series.measure === 'count'
      ? say('subtitleCount', values)
      : start > 0
        ? say('subtitleShare', { ...values, start: formatShare(start, language) })
        : say('subtitleShareZero', values);
  return {
    title: titleOf(series, language),
    subtitle,
    notes: notesOf(series, language, 'image'),
    ...sourceWords(
      sources,
      new Set(series.plotted.map(({ claim }) => claim.source)),
      (names) => say('silent', { names, measure: series.measure }),
      subject,
      language,
    ),
  };
}
