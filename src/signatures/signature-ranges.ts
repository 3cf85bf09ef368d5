import { formatCount, formatList, formatShare } from '../language/format-number.ts';
import type { Language } from '../language/language.ts';
import { translator } from '../language/translator.ts';
import { formatFigure } from './figures.ts';
import { signatureMessages } from './messages.ts';
import type { Range, SignatureSeries } from './signature-series.ts';

/** So many sources are named as those that give the same number. */
const giversAtMost = 3;

/** A range of what the sources say, and its words. */
export interface WordedRange {
  readonly figure: 'signatories' | 'headcount' | 'share';
  readonly unit: 'count' | 'share';
  readonly range: Range;
  readonly text: string;
}

/**
 * The ranges of what the sources say, each number apart; those on which they agree left out.
 * `isNamed` asks for the sources that give the ends.
 */
export function rangesOf(
  series: SignatureSeries,
  language: Language,
  isNamed = false,
): WordedRange[] {
  const { ranges, period, plotted } = series;
  const say = translator(signatureMessages, language);
  const worded = [
    { key: 'rangeSigned', unit: 'count', figure: 'signatories' },
    { key: 'rangeHeadcount', unit: 'count', figure: 'headcount' },
    { key: 'rangeShare', unit: 'share', figure: 'share' },
  ] as const;
  return worded.flatMap(({ key, unit, figure }) => {
    const range = ranges[figure];
    if (!differs(range, unit, language)) return [];
    const { low, high } = ends(range, unit, language);
    const giversOf = (value: number) => {
      const givers = plotted.filter((count) => count[figure]?.value === value);
      const labels = [...new Set(givers.map(({ from }) => from.source.label[language]))];
      return isNamed && labels.length <= giversAtMost ? ` (${formatList(labels, language)})` : '';
    };
    const values = {
      low: low + giversOf(range.low.value),
      high: high + giversOf(range.high.value),
      of: period ? 'some' : 'all',
    };
    return [{ figure, unit, range, text: say(key, values) }];
  });
}

/** The ranges that the chart's own axis can show: of people, or of shares. */
export function boundedRangesOf(series: SignatureSeries, language: Language): WordedRange[] {
  return rangesOf(series, language).filter(({ unit }) => unit === series.measure);
}

/** Whether a range has two ends to a reader: two shares may differ and yet read the same. */
export function differs(
  range: Range | null,
  unit: 'count' | 'share',
  language: Language,
): range is Range {
  const format = unit === 'count' ? formatCount : formatShare;
  return range !== null && format(range.low.value, language) !== format(range.high.value, language);
}

/** The ends of a range in words. */
export function ends({ low, high }: Range, unit: 'count' | 'share', language: Language) {
  return { low: formatFigure(low, language, unit), high: formatFigure(high, language, unit) };
}
