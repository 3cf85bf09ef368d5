import { placeApart } from '../charting/place-apart.ts';
import { bandOf, extentOf, type TimeAxis } from '../charting/time-axis.ts';
import type { PlottedCount } from './signature-series.ts';

/** Where a claim stands in the plot, px from the plot's left edge. */
export interface PlacedCount {
  readonly count: PlottedCount;
  /** The middle of its mark. */
  readonly x: number;
  /** How wide the mark may be. */
  readonly room: number;
  /** The days that its date allows. */
  readonly from: number;
  readonly to: number;
  /** Which bracket row below the plot; null for a claim known to the day, or undated. */
  readonly bracket: number | null;
}

const roomiest = 44;
/** On an axis of years a mark is wider than its day, and so covers those beside it, px. */
const narrowest = 12;

/**
 * Stands the claims on the time axis: those known to the day side by side in its band, those known
 * to an interval as near to its middle as the others leave room; where bands are too narrow for a
 * mark, side by side round their days. `width` is the plot's, px.
 */
export function placeCounts(
  plotted: readonly PlottedCount[],
  axis: TimeAxis,
  width: number,
): PlacedCount[] {
  const unit = width / extentOf(axis);
  const bands = plotted.map(({ days }) => {
    const { from, to } = bandOf(axis, days);
    return { from: from * unit, to: to * unit, isBand: to - from <= 1 };
  });
  const xs: number[] = [];
  const rooms: number[] = [];
  const isNarrow = (band: Band) => band.to - band.from < narrowest;
  const narrow = bands.flatMap((band, index) => (isNarrow(band) ? [index] : []));
  stand(narrow, narrowest, { from: 0, to: bandOf(axis, axis).to * unit });
  for (const [key, indices] of groupBands(bands)) {
    const band = bands[key];
    if (!band || isNarrow(band)) continue;
    stand(indices, Math.min(roomiest, (band.to - band.from) / indices.length), band);
  }
  const taken = xs.filter((x) => x !== undefined);
  const gap = Math.max(narrowest, Math.min(roomiest, unit * 0.6));
  bands.forEach((band, index) => {
    if (band.isBand || isNarrow(band)) return;
    const x = freeNear((band.from + band.to) / 2, band.from, band.to, gap, taken);
    xs[index] = x;
    taken.push(x);
  });
  const rows = bracketRows(bands);
  return plotted.map((count, index) => ({
    count,
    x: xs[index] ?? 0,
    room: rooms[index] ?? gap,
    from: bands[index]?.from ?? 0,
    to: bands[index]?.to ?? 0,
    bracket: rows[index] ?? null,
  }));

  function stand(
    indices: readonly number[],
    slot: number,
    { from, to }: Pick<Band, 'from' | 'to'>,
  ) {
    const wishes = indices.map((index) => {
      const band = bands[index] ?? { from, to };
      return { centre: (band.from + band.to) / 2, width: slot };
    });
    const middles = placeApart(wishes, from, to);
    indices.forEach((index, nth) => {
      xs[index] = middles[nth] ?? 0;
      rooms[index] = slot;
    });
  }
}

interface Band {
  readonly from: number;
  readonly to: number;
  readonly isBand: boolean;
}

function groupBands(bands: readonly Band[]): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  bands.forEach((band, index) => {
    if (!band.isBand) return;
    const first = bands.findIndex((other) => other.isBand && other.from === band.from);
    groups.set(first, [...(groups.get(first) ?? []), index]);
  });
  return groups;
}

function freeNear(wish: number, from: number, to: number, gap: number, taken: readonly number[]) {
  const isFree = (x: number) => taken.every((other) => Math.abs(other - x) >= gap);
  for (let step = 0; step <= to - from; step += 2)
    for (const x of [wish + step, wish - step])
      if (x >= from + gap / 2 && x <= to - gap / 2 && isFree(x)) return x;
  return wish;
}

function bracketRows(bands: readonly Band[]): (number | null)[] {
  const rows: (number | null)[] = [];
  const ends: number[] = [];
  bands.forEach((band, index) => {
    if (band.isBand) {
      rows[index] = null;
      return;
    }
    const free = ends.findIndex((end) => end < band.from);
    const row = free < 0 ? ends.length : free;
    ends[row] = band.to;
    rows[index] = row;
  });
  return rows;
}
