import { turnoverMessages } from '../ceo-turnover/messages.ts';
import { claimsOfTenure } from '../ceo-turnover/tenures.ts';
import { turnoverNotes } from '../ceo-turnover/turnover-notes.ts';
import { type TurnoverSeries, toTurnoverSeries } from '../ceo-turnover/turnover-series.ts';
import { turnoverTitle } from '../ceo-turnover/turnover-title.ts';
import type { ImageFrame } from '../charting/image-frame.tsx';
import type { TimeAxis } from '../charting/time-axis.ts';
import { type DayRange, isoDay } from '../dates/day-range.ts';
import { parseDayRange } from '../dates/parse-day-range.ts';
import type { Language } from '../language/language.ts';
import { translator } from '../language/translator.ts';
import { toPageAxis } from '../pictures/page-axis.ts';
import { toSignatureSeries } from '../signatures/signature-series.ts';
import { formatPeriod, sourceWords } from '../sources/image-words.ts';
import { sourcesInView } from '../sources/source-in-view.ts';
import { defaultView } from '../view/view.ts';
import { leadershipChanges, sources, subject } from './dossier.ts';

export const sourceIds = sources.map(({ id }) => id);

/** Every choice of sources that the filter allows, from all of them to none. */
export const selections: readonly (readonly string[])[] = sourceIds.reduce<string[][]>(
  (all, id) => all.flatMap((ids) => [[...ids, id], ids]),
  [[]],
);

/** The turnover as the chosen sources of the built-in dossier tell it; null is all of them. */
export function turnoverOf(ids: readonly string[] | null = null): TurnoverSeries {
  return toTurnoverSeries(leadershipChanges, sourcesInView(sources, ids), false);
}

/** The days of the page on which a turnover is drawn. */
export function axisOf(series: TurnoverSeries): TimeAxis {
  return toPageAxis(subject, toSignatureSeries([], series.sources, defaultView), series);
}

/** All that an image of a turnover says round its chart. */
export function frameOf(series: TurnoverSeries, language: Language): ImageFrame {
  const say = translator(turnoverMessages, language);
  const drawn = series.tenures.flatMap(claimsOfTenure).map(({ source }) => source);
  return {
    title: turnoverTitle(series, language),
    subtitle: say('subtitle', {
      organisation: subject.organisation,
      n: series.sources.filter(({ shown }) => shown).length,
      period: formatPeriod(parseDayRange(subject.period), language),
    }),
    notes: turnoverNotes(series, language),
    ...sourceWords({ subject, sources: series.sources, language }, new Set(drawn), (names) =>
      say('silent', { names }),
    ),
  };
}

/** A date in few words: “2023-11-17”, “2023-11-21/2023-11-22”, or “undated”. */
export function written(days: DayRange | null | undefined): string {
  if (!days) return 'undated';
  const [first, last] = [isoDay(days.first), isoDay(days.last)];
  return first === last ? first : `${first}/${last}`;
}

/** The days of a November 2023 date: `november('17')`, `november('21/22')`. */
export function november(days: string): DayRange {
  return parseDayRange(
    days
      .split('/')
      .map((day) => `2023-11-${day}`)
      .join('/'),
  );
}
