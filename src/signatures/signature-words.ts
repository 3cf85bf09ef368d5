import { shareTicks } from '../charting/ticks.ts';
import { parseDayRange } from '../dates/parse-day-range.ts';
import { formatShare } from '../language/format-number.ts';
import { translator } from '../language/translator.ts';
import type { FigureContext, FigureWords } from '../sources/figure-context.ts';
import { formatPeriod, sourceWords } from '../sources/image-words.ts';
import { binMessages } from './bin-messages.ts';
import { drawnAtMost } from './count-bins.ts';
import { signatureMessages } from './messages.ts';
import { lowestShare, type SignatureSeries } from './signature-series.ts';
import { notesOf, titleOf } from './signature-text.ts';

/** All that is said round the chart in an image. */
export function signatureWords(series: SignatureSeries, context: FigureContext): FigureWords {
  const { language } = context;
  const values = { measure: series.measure };
  return {
    title: titleOf(series, language),
    subtitle: subtitleOf(series, context),
    notes: notesOf(series, language, 'image'),
    ...sourceWords(context, new Set(series.plotted.map(({ claim }) => claim.source)), (names) =>
      series.period
        ? translator(binMessages, language)('silentWithin', { ...values, names })
        : translator(signatureMessages, language)('silent', { ...values, names }),
    ),
  };
}

/** What a mark stands for, of whom and of when, and where an axis of shares starts. */
function subtitleOf(series: SignatureSeries, { subject, language }: FigureContext): string {
  const lowest = shareTicks(lowestShare(series))[0] ?? 0;
  const start = formatShare(lowest, language);
  const values = {
    organisation: subject.organisation,
    period: formatPeriod(series.period ?? parseDayRange(subject.period), language),
  };
  const isCount = series.measure === 'count';
  if (series.plotted.length > drawnAtMost) {
    const say = translator(binMessages, language);
    const starts = lowest > 0 ? 'yes' : 'no';
    return isCount
      ? say('subtitleBins', values)
      : say('subtitleShareBins', { ...values, start, starts });
  }
  const say = translator(signatureMessages, language);
  if (isCount) return say('subtitleCount', values);
  return lowest > 0 ? say('subtitleShare', { ...values, start }) : say('subtitleShareZero', values);
}
