import type { Subject } from '../api/contract.ts';
import type { TurnoverSeries } from '../ceo-turnover/turnover-series.ts';
import { type TimeAxis, toTimeAxis } from '../charting/time-axis.ts';
import { parseDayRange } from '../dates/parse-day-range.ts';
import type { SignatureSeries } from '../signatures/signature-series.ts';

/** The one time axis of the page, with room for all that either chart draws, if it can be drawn. */
export function toPageAxis(
  subject: Subject,
  signatures: SignatureSeries | null,
  turnover: TurnoverSeries | null,
): TimeAxis {
  const counted = signatures?.plotted.map(({ days }) => days) ?? [];
  const edges = turnover?.tenures.flatMap(({ start, end }) => [start, end]) ?? [];
  const changed = edges.flatMap((edge) => (edge ? [edge.days] : []));
  return toTimeAxis(parseDayRange(subject.period), [...counted, ...changed]);
}
