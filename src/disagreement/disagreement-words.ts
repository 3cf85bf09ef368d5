import { parseDayRange } from '../dates/parse-day-range.ts';
import { translator } from '../language/translator.ts';
import type { FigureContext, FigureWords } from '../sources/figure-context.ts';
import { formatPeriod, sourceWords } from '../sources/image-words.ts';
import type { DisagreementSeries } from './disagreement-series.ts';
import { disagreementNotes, disagreementTitle } from './disagreement-text.ts';
import { disagreementMessages } from './messages.ts';

/** All that is said round the table. */
export function disagreementWords(series: DisagreementSeries, context: FigureContext): FigureWords {
  const { subject, language } = context;
  const say = translator(disagreementMessages, language);
  const period = formatPeriod(parseDayRange(subject.period), language);
  const answering = series.rows.flatMap(({ answers }) => answers.map(({ claim }) => claim.source));
  return {
    title: disagreementTitle(series, language),
    subtitle: say('subtitle', { organisation: subject.organisation, period }),
    notes: disagreementNotes(series, language),
    keys: 1,
    ...sourceWords(context, new Set(answering), (names) => say('silentSources', { names })),
  };
}
