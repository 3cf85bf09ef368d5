import { ChartCanvas, pageMargin } from '../charting/chart-canvas.tsx';
import type { ChartProps } from '../charting/chart-props.ts';
import { DayBands } from '../charting/day-bands.tsx';
import { ImageFrameLayer, placeFrame } from '../charting/image-frame.tsx';
import { shareTicks, ticksFromZero } from '../charting/ticks.ts';
import { ValueAxis } from '../charting/value-axis.tsx';
import { formatCount, formatShare } from '../language/format-number.ts';
import { palettes } from '../palette/palette.ts';
import { CountMarks } from './count-marks.tsx';
import { type FlaggedCount, layoutSignatures } from './layout-signatures.ts';
import { bracketsWidth, RangeBrackets } from './range-brackets.tsx';
import { lowestShare, type SignatureSeries } from './signature-series.ts';
import { boundedRangesOf, describeSignatures, titleOf } from './signature-text.ts';

/** Who counted how many signatures, when, and of how many: one mark per claim. */
export function SignatureChart(props: ChartProps<SignatureSeries>) {
  const { series, axis, width, height, language, theme, frame } = props;
  const palette = palettes[theme];
  const placedFrame = frame && placeFrame(frame, width, height);
  const outer = placedFrame?.margin ?? pageMargin;
  const layout = layoutSignatures(series, axis, width, outer, language);
  const isShare = series.measure === 'share';
  const ticks = isShare ? shareTicks(lowestShare(series)) : ticksFromZero(highestCount(series));
  const format = isShare ? formatShare : formatCount;
  const plotWidth = width - layout.margin.left - layout.margin.right;
  const ranges = boundedRangesOf(series, language);
  const room = widestGap(layout.counts, plotWidth);
  const texts = ranges.map(({ text }) => text);
  return (
    <ChartCanvas
      width={width}
      height={height}
      margin={layout.margin}
      axis={axis}
      yDomain={[ticks[0] ?? 0, ticks.at(-1) ?? 1]}
      title={titleOf(series, language)}
      description={describeSignatures(series, language)}
    >
      {placedFrame && (
        <ImageFrameLayer placed={placedFrame} width={width} height={height} palette={palette} />
      )}
      <DayBands
        axis={axis}
        language={language}
        palette={palette}
        labelOffset={layout.dayLabelOffset}
      />
      <ValueAxis ticks={ticks} format={(value) => format(value, language)} palette={palette} />
      {texts.length > 0 && room.to - room.from >= bracketsWidth(texts) && (
        <RangeBrackets
          from={layout.margin.left + room.from}
          to={layout.margin.left + room.to}
          ranges={ranges}
          palette={palette}
        />
      )}
      <CountMarks
        counts={layout.counts}
        measure={series.measure}
        language={language}
        palette={palette}
      />
    </ChartCanvas>
  );
}

function highestCount({ plotted }: SignatureSeries): number {
  return Math.max(
    1,
    ...plotted.map((c) => Math.max(c.signatories?.value ?? 0, c.headcount?.value ?? 0)),
  );
}

/** The widest stretch of the plot without a mark, px from its left edge. */
function widestGap(counts: readonly FlaggedCount[], width: number): { from: number; to: number } {
  const edges = [0, ...counts.map(({ x }) => x).sort((a, b) => a - b), width];
  const gaps = edges.slice(1).map((to, index) => ({ from: (edges[index] ?? 0) + 16, to: to - 20 }));
  return gaps.reduce((a, b) => (b.to - b.from > a.to - a.from ? b : a), { from: 0, to: 0 });
}
