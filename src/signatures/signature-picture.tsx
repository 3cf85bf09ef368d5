import type { SignatureCount } from '../api/contract.ts';
import type { ImageFrame } from '../charting/image-frame.tsx';
import type { Moment } from '../charting/moments.tsx';
import { shareTicks } from '../charting/ticks.ts';
import type { Picture } from '../images/picture.ts';
import { formatShare } from '../language/format-number.ts';
import { translator } from '../language/translator.ts';
import { type FigureContext, pictureWords } from '../sources/figure-context.ts';
import { formatPeriod, sourceWords } from '../sources/image-words.ts';
import { signatureMessages } from './messages.ts';
import { SignatureChart } from './signature-chart.tsx';
import { signatureRows } from './signature-rows.ts';
import { lowestShare, type SignatureSeries, toSignatureSeries } from './signature-series.ts';
import { describeSignatures, notesOf, titleOf } from './signature-text.ts';

/** The signature counts of a view as its images and tables are made from them. */
export function signaturePicture(
  claims: readonly SignatureCount[],
  moments: readonly Moment[],
  context: FigureContext,
): Picture {
  const { sources, view, language, theme, axis } = context;
  const series = toSignatureSeries(claims, sources, view.measure, view.comments);
  const words = signatureWords(series, context);
  const chart = { series, axis, language, theme, moments };
  return {
    ...pictureWords(context, 'signature-counts', words),
    description: describeSignatures(series, language),
    rows: signatureRows(series, language),
    draw: ({ width, height, ...look }) => ({
      chart: <SignatureChart {...chart} {...{ width, height }} frame={{ ...words, ...look }} />,
      claims: series.plotted.map(({ claim }) => claim),
    }),
  };
}

/** All that is said round the chart in an image. */
export function signatureWords(series: SignatureSeries, context: FigureContext): ImageFrame {
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
