import { axisRoom, type Margin } from '../charting/chart-canvas.tsx';
import type { ChartProps } from '../charting/chart-props.ts';
import { type Moment, momentsFit, momentsRoom } from '../charting/moments.tsx';
import { placeFlags } from '../charting/place-flags.ts';
import { extentOf } from '../charting/time-axis.ts';
import { overlaps } from '../dates/day-range.ts';
import { binCounts, type CountBin, longerLevels } from './count-bins.ts';
import { type CountLabel, type Density, toCountLabel } from './count-label.ts';
import { type PlacedCount, placeCounts } from './place-counts.ts';
import type { SignatureSeries } from './signature-series.ts';

export interface FlaggedCount extends PlacedCount {
  readonly label: CountLabel;
  readonly side: 'right' | 'left';
  /** Whether its label lies across another's staff. */
  readonly crosses: boolean;
  /** The top of the label, px above the top of the plot. */
  readonly lift: number;
}

export interface SignatureLayout {
  readonly counts: readonly FlaggedCount[];
  /** Marks that stand for several claims, where there are too many to draw each. */
  readonly bins: readonly CountBin[] | null;
  readonly margin: Margin;
  /** From the bottom of the plot to the day labels' baseline, px. */
  readonly dayLabelOffset: number;
  /** The moments of the days shown, where their row has room; else none. */
  readonly moments: readonly Moment[];
}

export const staffGap = 8;
const rowGap = 10;
export const bracketStep = 11;

/** Of the height that an image leaves for chart and labels, the least share that is the chart's. */
const leastPlot = 0.35;

/** From a narrower day, px, no reader tells which one a mark stands on. */
const readableDay = 20;

/** So many claims have all that they say beside their mark. */
const labelledAtMost = 14;

/** What decides the layout; `outer` is what the frame of an image takes from each side. */
export interface SignatureLayoutInput
  extends Pick<ChartProps<SignatureSeries>, 'series' | 'axis' | 'width' | 'language'> {
  readonly moments: readonly Moment[];
  readonly outer: Margin;
  /** The image's height; the page gives a chart the height that its labels need. */
  readonly height?: number | undefined;
}

/**
 * Places marks and labels for a width and finds the margins that they need. In an image, labels that
 * would crowd out the plot say less, and are left out where even so there is no room. Pure: the same
 * input gives the same picture in any browser.
 */
export function layoutSignatures(whole: SignatureLayoutInput): SignatureLayout {
  const { height, outer, axis } = whole;
  const within = whole.moments.filter(({ days }) =>
    days ? overlaps(days, axis) : axis.hasUndated,
  );
  const input = { ...whole, moments: within };
  const bins = binCounts(input.series, axis);
  if (bins) return layoutBins(bins, input);
  const full = layoutLabels(input, 'full');
  if (height === undefined) {
    // Beyond that, full labels stand higher than the chart that they explain.
    const isCrowded =
      full.counts.length > labelledAtMost || full.counts.some(({ crosses }) => crosses);
    return isCrowded ? layoutLabels(input, 'figures') : full;
  }
  const room = height - outer.top - outer.bottom;
  const leavesPlot = ({ margin }: SignatureLayout, share: number) =>
    height - margin.top - margin.bottom >= room * share;
  if (leavesPlot(full, leastPlot)) return full;
  const shorter = (['dense', 'figures'] as const).map((density) => layoutLabels(input, density));
  return shorter.find((layout) => leavesPlot(layout, leastPlot / 2)) ?? layoutLabels(input, 'none');
}

function layoutLabels(input: SignatureLayoutInput, density: Density): SignatureLayout {
  const { series, axis, width, outer, language, moments } = input;
  const left = outer.left + axisRoom;
  const plotWidth = width - left - outer.right;
  const placed = placeCounts(series.plotted, axis, plotWidth);
  const widest = plotWidth < 500 ? 140 : 190;
  const isDayRead = plotWidth / extentOf(axis) >= readableDay;
  const labels = placed.map(({ count }) =>
    toCountLabel(count, series.measure, language, widest, density, isDayRead),
  );
  const flags = placeFlags(
    placed.map(({ x }, index) => ({ x, width: (labels[index]?.width ?? 0) + 2 * staffGap })),
    -axisRoom,
    plotWidth + staffGap,
  );
  const rowHeights: number[] = [];
  flags.forEach(({ row }, index) => {
    rowHeights[row] = Math.max(rowHeights[row] ?? 0, (labels[index]?.height ?? 0) + rowGap);
  });
  const liftOf = (row: number) => rowHeights.slice(0, row + 1).reduce((sum, h) => sum + h, 0);
  const counts = placed.flatMap((count, index) => {
    const label = labels[index];
    const flag = flags[index];
    return label && flag ? [{ ...count, ...flag, label, lift: liftOf(flag.row) }] : [];
  });
  const brackets = Math.max(0, ...placed.map(({ bracket }) => (bracket ?? -1) + 1));
  const dayLabelOffset = 20 + brackets * bracketStep;
  // Where there is room for figures alone, they come before what other charts tell.
  const hasMoments = density !== 'figures' && momentsFit(moments, plotWidth);
  return {
    counts,
    bins: null,
    margin: {
      top: outer.top + liftOf(rowHeights.length) + 4,
      right: outer.right,
      bottom: outer.bottom + dayLabelOffset + 8 + (hasMoments ? momentsRoom : 0),
      left,
    },
    dayLabelOffset,
    moments: hasMoments ? moments : [],
  };
}

/** The count of each bar stands over it, the brackets of longer stretches below the plot. */
function layoutBins(bins: readonly CountBin[], input: SignatureLayoutInput): SignatureLayout {
  const { width, outer } = input;
  const left = outer.left + axisRoom;
  const dayLabelOffset = 20 + longerLevels(bins) * bracketStep;
  const hasMoments = momentsFit(input.moments, width - left - outer.right);
  const bottom = outer.bottom + dayLabelOffset + 8 + (hasMoments ? momentsRoom : 0);
  return {
    counts: [],
    bins,
    margin: { top: outer.top + 20, right: outer.right, bottom, left },
    dayLabelOffset,
    moments: hasMoments ? input.moments : [],
  };
}
