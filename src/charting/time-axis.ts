import { type Day, type DayRange, hull, overlaps } from '../dates/day-range.ts';

/** The days that a chart shows; both charts of the page are given the same, to read as one story. */
export interface TimeAxis {
  readonly first: Day;
  readonly last: Day;
  /** Whether a band of its own stands after the days, for claims without a date. */
  readonly hasUndated: boolean;
}

const undatedGap = 0.25;
/** A day is too narrow to see on an axis of years, so the undated band takes at least this share. */
const undatedShare = 1 / 24;

function undatedWidth({ first, last }: TimeAxis): number {
  return Math.max(1, (last - first + 1) * undatedShare);
}

/** The dossier's period, widened to hold dates that lie wholly outside it. */
export function toTimeAxis(period: DayRange, dates: readonly (DayRange | null)[]): TimeAxis {
  let days = period;
  let hasUndated = false;
  for (const date of dates)
    if (!date || (date.first === -Infinity && date.last === Infinity)) hasUndated = true;
    else if (!overlaps(date, period)) days = hull(days, finite(date));
  return { ...days, hasUndated };
}

/** The axis of the days that a chart is narrowed to; null is all of them. */
export function narrowTo(axis: TimeAxis, period: DayRange | null): TimeAxis {
  return period ? { ...period, hasUndated: false } : axis;
}

function finite({ first, last }: DayRange): DayRange {
  return {
    first: Number.isFinite(first) ? first : last,
    last: Number.isFinite(last) ? last : first,
  };
}

/** How many day widths the axis takes, the undated band with its gap included. */
export function extentOf(axis: TimeAxis): number {
  const days = axis.last - axis.first + 1;
  return axis.hasUndated ? days + undatedGap + undatedWidth(axis) : days;
}

/** Where a date lies, in day widths from the left, clipped to the axis; null is the undated band. */
export function bandOf(axis: TimeAxis, date: DayRange | null): { from: number; to: number } {
  if (!date || (date.first === -Infinity && date.last === Infinity)) {
    const to = extentOf(axis);
    return { from: to - undatedWidth(axis), to };
  }
  const days = axis.last - axis.first + 1;
  const clip = (value: number) => Math.min(Math.max(value, 0), days);
  return { from: clip(date.first - axis.first), to: clip(date.last - axis.first + 1) };
}

/** The same, not clipped where the date reaches beyond the axis; an open side ends at the axis. */
export function spanOf(axis: TimeAxis, date: DayRange): { from: number; to: number } {
  const band = bandOf(axis, date);
  return {
    from: Number.isFinite(date.first) ? date.first - axis.first : band.from,
    to: Number.isFinite(date.last) ? date.last - axis.first + 1 : band.to,
  };
}

/** The days whose labels have room when one day is `width` px wide and a label `label` px. */
export function labelledDays(axis: TimeAxis, width: number, label: number): Day[] {
  const step = Math.max(1, Math.ceil(label / width));
  const days: Day[] = [];
  for (let day = axis.first; day <= axis.last; day += step) days.push(day);
  return days;
}
