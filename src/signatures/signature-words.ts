import { shareTicks } from '../charting/ticks.ts';
import { parseDayRange } from '../dates/parse-day-range.ts';
import { formatShare } from '../language/format-number.ts';
import { translator } from '../language/translator.ts';
import type { FigureContext, FigureWords } from '../sources/figure-context.ts';
import { formatPeriod, sourceWords } from '../sources/image-words.ts';
import { drawnAtMost } from './count-bins.ts';
import { signatureMessages } from './messages.ts';
import { lowestShare, type SignatureSeries } from './signature-series.ts';
import { notesOf, titleOf } from './signature-text.ts';

/** All that is said round the chart in an image. */
export function signatureWords(series: SignatureSeries, context: FigureContext): FigureWords {
  const { subject, sources, language } = context;
  const say = translator(signatureMessages, language);
  const values = {
    organisation: subject.organisation,
    period: formatPeriod(series.period ?? parseDayRange(subject.period), language),
  };
  const start = shareTicks(lowestShare(series))[0] ?? 0;
  const isBinned = series.plotted.length > drawnAtMost;
  const subtitle =
    series.measure === 'count'
      ? say(isBinned ? 'subtitleBins' : 'subtitleCount', values)
      : start > 0 && !isBinned
        ? say('subtitleShare', { ...values, start: formatShare(start, language) })
        : say(isBinned ? 'subtitleShareBins' : 'subtitleShareZero', values);
  return {
    title: titleOf(series, language),
    subtitle,
    notes: notesOf(series, language, 'image'),
    ...sourceWords(
      sources,
      new Set(series.plotted.map(({ claim }) => claim.source)),
      (names) => say(series.period ? 'silentWithin' : 'silent', { names, measure: series.measure }),
      subject,
      language,
    ),
  };
}
