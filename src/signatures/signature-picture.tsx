import type { SignatureCount } from '../api/contract.ts';
import type { Moment } from '../charting/moments.tsx';
import { narrowTo } from '../charting/time-axis.ts';
import { eachOnce, type Picture } from '../images/picture.ts';
import { describeColumns } from '../sources/columns.ts';
import { type FigureContext, pictureWords } from '../sources/figure-context.ts';
import { subtitleInFull } from '../sources/image-words.ts';
import { aloneIn, binCounts } from './count-bins.ts';
import { placeSignatures, SignatureChart } from './signature-chart.tsx';
import { signatureColumns, signatureRows } from './signature-rows.ts';
import { toSignatureSeries } from './signature-series.ts';
import { describeSignatures } from './signature-text.ts';
import { signatureWords } from './signature-words.ts';

/** The signature counts of a view as its images and tables are made from them. */
export function signaturePicture(
  claims: readonly SignatureCount[],
  moments: readonly Moment[],
  context: FigureContext,
): Picture {
  const { sources, view, language, theme } = context;
  const axis = narrowTo(context.axis, view.period);
  const series = toSignatureSeries(claims, sources, view);
  const words = signatureWords(series, context);
  const chart = { series, axis, language, theme, moments, subtitle: subtitleInFull(words) };
  const bins = binCounts(series, axis);
  const rows = signatureRows(series, language, bins);
  return {
    ...pictureWords(context, 'signature-counts', words),
    description: describeSignatures(series, language, chart.subtitle, bins),
    rows,
    columns: describeColumns(signatureColumns, language),
    draw: ({ width, height, ...look }) => {
      const image = { ...chart, width, height, frame: { ...words, ...look } };
      const { layout } = placeSignatures(image);
      return {
        chart: <SignatureChart {...image} />,
        // What a mark of several stands for is not drawn one by one.
        claims: (bins ? aloneIn(bins) : series.plotted).map(({ claim }) => claim),
        context: eachOnce(layout.moments.flatMap(({ claims: told }) => told)),
      };
    },
  };
}
