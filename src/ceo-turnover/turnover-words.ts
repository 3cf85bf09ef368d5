import { parseDayRange } from '../dates/parse-day-range.ts';
import { translator } from '../language/translator.ts';
import type { FigureContext, FigureWords } from '../sources/figure-context.ts';
import { formatPeriod, sourceWords } from '../sources/image-words.ts';
import { turnoverMessages } from './messages.ts';
import { claimsOfTenure } from './tenures.ts';
import { turnoverNotes } from './turnover-notes.ts';
import type { TurnoverSeries } from './turnover-series.ts';
import { turnoverTitle } from './turnover-title.ts';

/** All that is said round the chart. */
export function turnoverWords(series: TurnoverSeries, context: FigureContext): FigureWords {
  const { subject, sources, language } = context;
  const say = translator(turnoverMessages, language);
  return {
    title: turnoverTitle(series, language),
    subtitle: say('subtitle', {
      organisation: subject.organisation,
      n: sources.filter(({ shown }) => shown).length,
      period: formatPeriod(parseDayRange(subject.period), language),
    }),
    notes: turnoverNotes(series, language),
    keys: series.tenures.length > 0 ? 1 : 0,
    ...sourceWords(
      context,
      new Set(series.tenures.flatMap(claimsOfTenure).map(({ source }) => source)),
      (names) => say('silent', { names }),
    ),
  };
}
