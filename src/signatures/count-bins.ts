import { bandOf, extentOf, type TimeAxis } from '../charting/time-axis.ts';
import { type DayRange, hull, liesWithin } from '../dates/day-range.ts';
import type { Measure } from '../view/view.ts';
import type { Figure } from './figures.ts';
import { type PlottedCount, type SignatureSeries, toRange } from './signature-series.ts';

/** So many claims have a mark and a label each; beyond, marks stand for several. */
export const drawnAtMost = 30;

/** The most stretches of time that the axis is cut into. */
const cellsAtMost = 32;

/** Claims whose dates fall into one stretch of time, and their lowest and highest figure. */
export interface CountBin {
  readonly key: string;
  /** The stretch; null for claims without a date. */
  readonly days: DayRange | null;
  /** 0 for the finest stretches, each level twice as long as the one below. */
  readonly level: number;
  readonly counts: readonly PlottedCount[];
  /** Of the measure drawn; null where no claim of the bin gives it. */
  readonly low: Figure | null;
  readonly high: Figure | null;
}

/**
 * Gathers what cannot be drawn one by one; null where it can. Each claim lies in the shortest stretch
 * that holds every day its date allows, out of those got by halving the axis: no claim is set on a day
 * that its text does not tell. Dates that reach beyond the axis on one side or both have a bin each.
 * There are at most 67 bins whatever the number of claims.
 */
export function binCounts({ plotted, measure }: SignatureSeries, axis: TimeAxis) {
  if (plotted.length <= drawnAtMost) return null;
  const days = axis.last - axis.first + 1;
  let cell = 1;
  while (days / cell > cellsAtMost) cell *= 2;
  const top = Math.ceil(Math.log2(days / cell));
  const bins = new Map<string, { days: DayRange | null; level: number; counts: PlottedCount[] }>();
  for (const count of plotted) {
    const { key, ...place } = placeOf(count.days, axis, cell, top);
    const bin = bins.get(key);
    if (!bin) bins.set(key, { ...place, counts: [count] });
    else {
      bin.counts.push(count);
      // Of dates that reach beyond the axis each may reach further.
      bin.days = bin.days && count.days && place.days ? hull(bin.days, place.days) : bin.days;
    }
  }
  return [...bins].map(([key, bin]): CountBin => {
    const read = (count: PlottedCount) => figureIn(count, measure);
    const figures = bin.counts.filter((count) => read(count) !== null);
    const only = figures.length === 1 && figures[0] ? read(figures[0]) : null;
    const { low, high } = toRange(figures, read) ?? { low: only, high: only };
    return { key, ...bin, low, high };
  });
}

/** The figure by which a measure draws a claim. */
export function figureIn({ share, signatories }: PlottedCount, measure: Measure): Figure | null {
  return measure === 'share' ? share : signatories;
}

/** The claims that have a bin, and so a mark, to themselves. */
export function aloneIn(bins: readonly CountBin[]): PlottedCount[] {
  return bins.flatMap(({ counts }) => (counts.length === 1 ? counts : []));
}

/** Whether the chart of a bin's days alone would have all its claims. */
export function canNarrowTo({ days, counts }: CountBin): boolean {
  if (!days || !(days.last - days.first > 0 && Number.isFinite(days.last - days.first)))
    return false;
  return counts.every((count) => count.days && liesWithin(count.days, days));
}

/** How many rows of stretches longer than a cell lie below the axis. */
export function longerLevels(bins: readonly CountBin[]): number {
  return Math.max(0, ...bins.map(({ level }) => level));
}

function placeOf(date: DayRange | null, axis: TimeAxis, cell: number, top: number) {
  if (!date || (date.first === -Infinity && date.last === Infinity))
    return { key: 'undated', days: null, level: 0 };
  const [isBefore, isAfter] = [date.first < axis.first, date.last > axis.last];
  if (isBefore && isAfter) return { key: 'beyond', days: date, level: top + 1 };
  if (isBefore) return { key: 'before', days: date, level: top + 2 };
  if (isAfter) return { key: 'after', days: date, level: top + 3 };
  const [from, to] = [date.first - axis.first, date.last - axis.first];
  let level = 0;
  const at = (day: number) => Math.floor(day / (cell * 2 ** level));
  while (level < top && at(from) !== at(to)) level += 1;
  const length = cell * 2 ** level;
  const first = axis.first + at(from) * length;
  const last = Math.min(first + length - 1, axis.last);
  return { key: `${first}/${last}`, days: { first, last }, level };
}

/** Where a bin lies on the axis, px from the plot's left edge, for a plot `width` px wide. */
export function spanOfBin({ days }: CountBin, axis: TimeAxis, width: number) {
  const unit = width / extentOf(axis);
  const { from, to } = bandOf(axis, days);
  return { from: from * unit, to: to * unit };
}
