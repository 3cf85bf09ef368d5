import type { LeadershipChange } from '../api/contract.ts';
import { axisRoom, type Margin } from '../charting/chart-canvas.tsx';
import { placeApart } from '../charting/place-apart.ts';
import { bandOf, extentOf, spanOf, type TimeAxis } from '../charting/time-axis.ts';
import type { Language } from '../language/language.ts';
import { measureText, wrapText } from '../typeface/measure-text.ts';
import type { OfficeEdge } from './office-edges.ts';
import { detailOf, nameOf } from './tenure-text.ts';
import type { Tenure } from './tenures.ts';
import type { TurnoverSeries } from './turnover-series.ts';

/** A stretch over which an edge may lie, px from the plot's left; it may reach beyond the plot. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export interface PlacedTenure {
  readonly tenure: Tenure;
  readonly bar: Stretch;
  /** Null where the term runs off the axis on that side. */
  readonly start: Stretch | null;
  readonly end: Stretch | null;
  readonly label: { x: number; anchor: 'start' | 'end'; name: string; details: readonly string[] };
}

/** The claims of one edge, in a row under the bar, behind the number of their handover. */
export interface PlacedEdge {
  /** The left end of the row. */
  readonly x: number;
  readonly handover: number | null;
  readonly claims: readonly LeadershipChange[];
}

export interface Lane {
  readonly tenures: readonly PlacedTenure[];
  readonly edges: readonly PlacedEdge[];
}

export interface TurnoverLayout {
  readonly lanes: readonly Lane[];
  readonly margin: Margin;
  /** Room that a lane's labels take above its bar, px. */
  readonly labelRoom: number;
  /** The least height of a lane, px. */
  readonly laneHeight: number;
}

export const nameSize = 15;
export const detailSize = 13;
export const detailLeading = 16;
export const barHeight = 20;
export const markerStep = 15;
export const numberRoom = 24;
const edgeRoom = 26;
const dayLabels = 28;

/** Places the terms for a width: one lane per person, in the order of first office. */
export function layoutTurnover(
  series: TurnoverSeries,
  axis: TimeAxis,
  width: number,
  outer: Margin,
  language: Language,
): TurnoverLayout {
  const left = outer.left + axisRoom;
  const plotWidth = width - left - outer.right;
  const unit = plotWidth / extentOf(axis);
  const stretchOf = (edge: OfficeEdge | null): Stretch => {
    const { from, to } = edge?.days ? spanOf(axis, edge.days) : bandOf(axis, null);
    return { from: from * unit, to: to * unit };
  };
  const days = (axis.last - axis.first + 1) * unit;
  const lanes = groupByPerson(series.tenures).map((tenures): Lane => {
    const bars = tenures.map((tenure) => toBar(tenure, series, stretchOf, days));
    return {
      tenures: placeLabels(bars, plotWidth, series, language),
      edges: placeEdges(bars, plotWidth, stretchOf(null), series),
    };
  });
  const details = Math.max(
    1,
    ...lanes.flatMap((lane) => lane.tenures.map((t) => t.label.details.length)),
  );
  const labelRoom = nameSize + 4 + details * detailLeading + 4;
  return {
    lanes,
    margin: { ...outer, left, bottom: outer.bottom + dayLabels },
    labelRoom,
    laneHeight: labelRoom + barHeight + edgeRoom + 10,
  };
}

type Bar = Omit<PlacedTenure, 'label'>;

/**
 * The stretch of a term's bar. An edge without a date bounds nothing: the bar runs on there, but for
 * a term of which no date is known at all. An end that nobody tells is where the next one came in.
 */
function toBar(
  tenure: Tenure,
  series: TurnoverSeries,
  stretchOf: (edge: OfficeEdge | null) => Stretch,
  days: number,
): Bar {
  const dated = (edge: OfficeEdge | null) => (edge?.days ? stretchOf(edge) : null);
  const next = series.handovers.find(({ from }) => from === tenure)?.to;
  const start = dated(tenure.start);
  const end = dated(tenure.end) ?? (tenure.end ? null : dated(next?.start ?? null));
  if (!start && !end && tenure.start)
    return { tenure, start: stretchOf(null), end, bar: stretchOf(null) };
  const from = Math.max(0, start?.from ?? 0);
  return { tenure, start, end, bar: { from, to: Math.min(days, end?.to ?? days) } };
}

function groupByPerson(tenures: readonly Tenure[]): Tenure[][] {
  const lanes = new Map<string, Tenure[]>();
  tenures.forEach((tenure, index) => {
    // Two terms without a name need not be one person's.
    const key = tenure.person ?? `#${index}`;
    lanes.set(key, [...(lanes.get(key) ?? []), tenure]);
  });
  return [...lanes.values()];
}

function placeLabels(
  bars: readonly Bar[],
  width: number,
  series: TurnoverSeries,
  language: Language,
): PlacedTenure[] {
  let taken = 0;
  return bars.map((bar, index) => {
    const name = nameOf(bar.tenure, language);
    const detail = detailOf(bar.tenure, series, language);
    const isLast = index === bars.length - 1;
    const next = bars[index + 1]?.bar.from ?? width;
    const natural = Math.max(measureText(name, nameSize, 700), measureText(detail, detailSize));
    const fromLeft = Math.max(bar.bar.from, taken);
    // The last label of a lane may lean to the left, over the empty days before its bar.
    const leansLeft = isLast && fromLeft + natural > width;
    const room =
      (leansLeft ? width : Math.max(next, fromLeft + 60)) - (leansLeft ? taken : fromLeft);
    const details = wrapText(detail, Math.max(room - 8, 72), detailSize);
    const taking = Math.max(
      measureText(name, nameSize, 700),
      ...details.map((line) => measureText(line, detailSize)),
    );
    taken = fromLeft + taking + 16;
    const anchor = leansLeft ? ('end' as const) : ('start' as const);
    return { ...bar, label: { x: leansLeft ? width : fromLeft, anchor, name, details } };
  });
}

function placeEdges(
  bars: readonly Bar[],
  width: number,
  undated: Stretch,
  series: TurnoverSeries,
): PlacedEdge[] {
  const edges = bars.flatMap(({ tenure, start, end }) => [
    ...(tenure.start ? [{ told: tenure.start, at: start ?? undated, tenure }] : []),
    ...(tenure.end ? [{ told: tenure.end, at: end ?? undated, tenure }] : []),
  ]);
  const rows = edges.map(({ told, at, tenure }) => {
    const handover = series.handovers.find(({ from, to }) =>
      told.change === 'starts' ? to === tenure : from === tenure,
    );
    const number = handover?.number ?? null;
    const rowWidth = (number ? numberRoom : 0) + told.claims.length * markerStep;
    return {
      number,
      claims: told.claims,
      rowWidth,
      middle: (Math.max(0, at.from) + Math.min(width, at.to)) / 2,
    };
  });
  const middles = placeApart(
    // The disc, not the row, stands at the edge's middle, so that a handover's discs line up.
    rows.map(({ middle, rowWidth }) => ({
      centre: middle - 9 + rowWidth / 2,
      width: rowWidth + 8,
    })),
    -8,
    width + 8,
  );
  return rows.map(({ number, claims, rowWidth }, index) => ({
    x: (middles[index] ?? 0) - rowWidth / 2,
    handover: number,
    claims,
  }));
}
