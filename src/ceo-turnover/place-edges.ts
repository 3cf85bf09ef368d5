import { placeApart } from '../charting/place-apart.ts';
import { formatCount } from '../language/format-number.ts';
import type { Language } from '../language/language.ts';
import { measureText } from '../typeface/measure-text.ts';
import type { Bar, PlacedEdge, Stretch } from './lane.ts';
import type { OfficeEdge } from './office-edges.ts';
import { markersAtMost } from './tenures.ts';
import type { TurnoverSeries } from './turnover-series.ts';

export const markerStep = 15;
export const numberRoom = 24;
export const pillSize = 12;

/** Sets the claims of a lane's edges in rows below them, each off its neighbours; `width` is the plot's. */
export function placeEdges(
  bars: readonly Bar[],
  width: number,
  undated: Stretch,
  series: TurnoverSeries,
  language: Language,
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
    const bin = keyOfEdge(told);
    const words = bin ? formatCount(told.claims.length, language) : '';
    const marks = bin ? pillWidth(words) : told.claims.length * markerStep;
    const rowWidth = (number ? numberRoom : 0) + marks;
    return {
      bin,
      words,
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
  return rows.map(({ number, claims, bin, words, rowWidth }, index) => ({
    x: (middles[index] ?? 0) - rowWidth / 2,
    handover: number,
    claims,
    bin,
    words,
  }));
}

/** How wide the mark of several claims is, px. */
export function pillWidth(words: string): number {
  return measureText(words, pillSize, 600) + 14;
}

/** The key of an edge that one mark stands for; null where each claim has its own. */
export function keyOfEdge({ claims, change, days }: OfficeEdge): string | null {
  if (claims.length <= markersAtMost) return null;
  return `${claims[0]?.person ?? ''} ${change} ${days?.first ?? ''}`;
}
