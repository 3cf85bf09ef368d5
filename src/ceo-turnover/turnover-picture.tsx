import type { LeadershipChange } from '../api/contract.ts';
import type { ImageFrame } from '../charting/image-frame.tsx';
import type { Picture } from '../images/picture.ts';
import { translator } from '../language/translator.ts';
import { type FigureContext, pictureWords } from '../sources/figure-context.ts';
import { formatPeriod, sourceWords } from '../sources/image-words.ts';
import { turnoverMessages } from './messages.ts';
import { claimsOfTenure } from './tenures.ts';
import { TurnoverChart } from './turnover-chart.tsx';
import { turnoverNotes } from './turnover-notes.ts';
import { turnoverRows } from './turnover-rows.ts';
import { type TurnoverSeries, toTurnoverSeries } from './turnover-series.ts';
import { describeTurnover } from './turnover-text.ts';
import { turnoverTitle } from './turnover-title.ts';

/** The CEO turnover of a view as its images and tables are made from it. */
export function turnoverPicture(
  claims: readonly LeadershipChange[],
  context: FigureContext,
): Picture {
  const { sources, view, language, theme, axis } = context;
  const series = toTurnoverSeries(claims, sources, view.comments);
  const words = turnoverWords(series, context);
  const chart = { series, axis, language, theme };
  return {
    ...pictureWords(context, 'ceo-turnover', words),
    description: describeTurnover(series, language),
    rows: turnoverRows(series, language),
    draw: ({ width, height, ...look }) => ({
      chart: <TurnoverChart {...chart} {...{ width, height }} frame={{ ...words, ...look }} />,
      claims: series.tenures.flatMap(claimsOfTenure),
    }),
  };
}

/** All that is said round the chart. */
export function turnoverWords(series: TurnoverSeries, context: FigureContext): ImageFrame {
  const { subject, sources, language } = context;
  const say = translator(turnoverMessages, language);
  return {
    title: turnoverTitle(series, language),
    subtitle: say('subtitle', {
      organisation: subject.organisation,
      n: sources.filter(({ shown }) => shown).length,
      period: formatPeriod(subject, language),
    }),
    notes: turnoverNotes(series, language),
    ...sourceWords(
      sources,
      new Set(series.tenures.flatMap(claimsOfTenure).map(({ source }) => source)),
      (names) => say('silent', { names }),
      subject,
      language,
    ),
  };
}
