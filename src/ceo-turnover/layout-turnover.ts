import { axisRoom, type Margin } from '../charting/chart-canvas.tsx';
import { bandOf, extentOf, spanOf, type TimeAxis } from '../charting/time-axis.ts';
import type { Language } from '../language/language.ts';
import { lineHeight } from '../typeface/measure-text.ts';
import { gatheredKey, sayGathered } from './edge-text.ts';
import {
  type Bar,
  type Density,
  densities,
  type Lane,
  type Stretch,
  type TurnoverLayout,
} from './lane.ts';
import type { OfficeEdge } from './office-edges.ts';
import { placeEdges } from './place-edges.ts';
import { placeLabels } from './place-labels.ts';
import { claimsOfTenure, type Tenure } from './tenures.ts';
import type { TurnoverSeries } from './turnover-series.ts';

export const dayLabels = 28;

/** Places the terms for a width: one lane per person, in the order of first office. */
export function layoutTurnover(
  series: TurnoverSeries,
  axis: TimeAxis,
  width: number,
  outer: Margin,
  language: Language,
  density: Density = 'roomy',
): TurnoverLayout {
  const left = outer.left + axisRoom;
  const plotWidth = width - left - outer.right;
  const unit = plotWidth / extentOf(axis);
  const stretchOf = (edge: OfficeEdge | null): Stretch => {
    const { from, to } = edge?.days ? spanOf(axis, edge.days) : bandOf(axis, null);
    return { from: from * unit, to: to * unit };
  };
  const days = (axis.last - axis.first + 1) * unit;
  const lanes = groupByPerson(series.drawn).map((tenures): Lane => {
    const bars = tenures.map((tenure) => toBar(tenure, series, stretchOf, days));
    return {
      tenures: placeLabels(bars, plotWidth, series, language, density),
      edges: placeEdges(bars, plotWidth, stretchOf(null), series, language),
    };
  });
  if (series.gathered.length > 0) lanes.push(gatheredLane(series, language));
  const sizes = densities[density];
  const details = lanes.flatMap((lane) => lane.tenures.map((t) => t.label.details.length));
  const labelRoom = lineHeight(sizes.name) + Math.max(0, ...details) * lineHeight(sizes.detail) + 2;
  return {
    lanes,
    density,
    margin: { ...outer, left, bottom: outer.bottom + dayLabels },
    labelRoom,
    laneHeight: labelRoom + sizes.bar + sizes.edges + sizes.gap,
  };
}

/** A lane of one mark, which stands for every term that has no bar. */
function gatheredLane({ gathered }: TurnoverSeries, language: Language): Lane {
  const claims = gathered.flatMap(claimsOfTenure);
  const words = sayGathered(gathered.length, claims.length, language);
  return { tenures: [], edges: [{ x: 0, handover: null, claims, bin: gatheredKey, words }] };
}

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
