import type { Language } from '../language/language.ts';
import { measureText, wrapText } from '../typeface/measure-text.ts';
import { type Bar, type Density, densities, type PlacedTenure } from './lane.ts';
import { detailOf, nameOf } from './tenure-text.ts';
import type { TurnoverSeries } from './turnover-series.ts';

/** Sets the labels of a lane's terms over their bars, each off its neighbours; `width` is the plot's. */
export function placeLabels(
  bars: readonly Bar[],
  width: number,
  series: TurnoverSeries,
  language: Language,
  density: Density,
): PlacedTenure[] {
  const { name: nameSize, detail: detailSize } = densities[density];
  let taken = 0;
  return bars.map((bar, index) => {
    const name = nameOf(bar.tenure, language);
    const detail = detailSize > 0 ? detailOf(bar.tenure, series, language) : '';
    const isLast = index === bars.length - 1;
    const next = bars[index + 1]?.bar.from ?? width;
    const natural = Math.max(measureText(name, nameSize, 700), measureText(detail, detailSize));
    const fromLeft = Math.max(bar.bar.from, taken);
    // The last label of a lane may lean to the left, over the empty days before its bar.
    const leansLeft = isLast && fromLeft + natural > width;
    const room =
      (leansLeft ? width : Math.max(next, fromLeft + 60)) - (leansLeft ? taken : fromLeft);
    const details = detail ? wrapText(detail, Math.max(room - 8, 72), detailSize) : [];
    const taking = Math.max(
      measureText(name, nameSize, 700),
      ...details.map((line) => measureText(line, detailSize)),
    );
    taken = fromLeft + taking + 16;
    const anchor = leansLeft ? ('end' as const) : ('start' as const);
    return { ...bar, label: { x: leansLeft ? width : fromLeft, anchor, name, details } };
  });
}
