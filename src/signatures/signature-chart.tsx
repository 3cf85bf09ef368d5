import { ChartCanvas, nameOnPage, pageMargin } from '../charting/chart-canvas.tsx';
import type { ChartProps } from '../charting/chart-props.ts';
import { DayBands } from '../charting/day-bands.tsx';
import { placeFrame } from '../charting/image-frame.tsx';
import { ImageFrameLayer } from '../charting/image-frame-layer.tsx';
import { type Moment, Moments } from '../charting/moments.tsx';
import { shareTicks, ticksFromZero } from '../charting/ticks.ts';
import { ValueAxis } from '../charting/value-axis.tsx';
import { formatShare, formatTick } from '../language/format-number.ts';
import { translator } from '../language/translator.ts';
import { palettes } from '../palette/palette.ts';
import { BinMarks } from './bin-marks.tsx';
import { CountMarks } from './count-marks.tsx';
import { type FlaggedCount, layoutSignatures } from './layout-signatures.ts';
import { signatureMessages } from './messages.ts';
import { NothingDrawn } from './nothing-drawn.tsx';
import { bracketsWidth, RangeBrackets } from './range-brackets.tsx';
import { boundedRangesOf } from './signature-ranges.ts';
import { countsOf, lowestShare, type SignatureSeries } from './signature-series.ts';
import { describeSignatures, titleOf } from './signature-text.ts';

/** What marks and labels need of an image, px; with less, its notes give way. */
const leastRoom = 240;

/** How high the plot is on the page, px. */
const plotHeight = { wide: 250, narrow: 220, empty: 120 };

interface SignatureChartProps extends ChartProps<SignatureSeries> {
  /** The handovers of the office, which tell when in the story the counts fall. */
  readonly moments: readonly Moment[];
}

/** Places the frame of an image, and the chart within it; on the page, the chart alone. */
export function placeSignatures(props: Omit<SignatureChartProps, 'theme' | 'subtitle'>) {
  const { width, height, frame } = props;
  const placedFrame = frame && placeFrame(frame, width, height, leastRoom);
  const outer = placedFrame?.margin ?? pageMargin;
  const layout = layoutSignatures({ ...props, outer, height: frame && height });
  return { placedFrame, outer, layout };
}

/** Who counted how many signatures, when, and of how many: one mark per claim. */
export function SignatureChart(props: SignatureChartProps) {
  const { series, axis, width, height, language, theme, subtitle, frame } = props;
  const palette = palettes[theme];
  const { placedFrame, outer, layout } = placeSignatures(props);
  const isShare = series.measure === 'share';
  const { bins } = layout;
  const ticks = isShare ? shareTicks(lowestShare(series)) : ticksFromZero(highestCount(series));
  const hasScale = isShare ? series.plotted.length > 0 : countsOf(series.plotted).length > 0;
  const format = isShare ? formatShare : formatTick;
  const plotWidth = width - layout.margin.left - layout.margin.right;
  // A bar of several claims is a range of its own.
  const ranges = bins ? [] : boundedRangesOf(series, language);
  const room = widestGap(layout.counts, isShare, plotWidth);
  const texts = ranges.map(({ text }) => text);
  return (
    <ChartCanvas
      width={width}
      height={height}
      margin={layout.margin}
      axis={axis}
      yDomain={[ticks[0] ?? 0, Math.max(ticks.at(-1) ?? 1, isShare ? highestShare(series) : 0)]}
      title={titleOf(series, language)}
      description={describeSignatures(series, language, subtitle, bins)}
      label={
        frame ? undefined : nameOnPage(translator(signatureMessages, language)('chart'), language)
      }
    >
      {placedFrame && (
        <ImageFrameLayer placed={placedFrame} width={width} height={height} palette={palette} />
      )}
      <DayBands
        axis={axis}
        language={language}
        palette={palette}
        rise={layout.margin.top - outer.top}
        labelOffset={layout.dayLabelOffset}
        isClear={frame?.background === 'transparent'}
      />
      {hasScale ? (
        <ValueAxis ticks={ticks} format={(value) => format(value, language)} palette={palette} />
      ) : (
        <NothingDrawn
          {...{ language, palette }}
          isEmpty={series.plotted.length === 0}
          isNarrowed={series.period !== null}
        />
      )}
      {texts.length > 0 && room.to - room.from >= bracketsWidth(texts) && (
        <RangeBrackets
          from={layout.margin.left + room.from}
          to={layout.margin.left + room.to}
          ranges={ranges}
          counts={layout.counts}
          left={layout.margin.left}
          palette={palette}
        />
      )}
      {layout.moments.length > 0 && (
        <Moments
          moments={layout.moments}
          axis={axis}
          offset={layout.dayLabelOffset + 18}
          palette={palette}
        />
      )}
      {bins && <BinMarks {...{ bins, axis, language, palette }} measure={series.measure} />}
      <CountMarks
        counts={layout.counts}
        measure={series.measure}
        language={language}
        palette={palette}
      />
    </ChartCanvas>
  );
}

/** How high the chart wants to be on the page at a width, px. */
export function signatureHeight(
  props: Omit<SignatureChartProps, 'height' | 'theme' | 'subtitle' | 'frame'>,
): number {
  const { series, width } = props;
  const { margin } = layoutSignatures({ ...props, outer: pageMargin });
  const size = series.plotted.length === 0 ? 'empty' : width < 600 ? 'narrow' : 'wide';
  return margin.top + plotHeight[size] + margin.bottom;
}

/** A text's own numbers may give more than the whole; the axis then reaches beyond 100 %. */
function highestShare({ plotted }: SignatureSeries): number {
  return plotted.reduce((highest, { share }) => Math.max(highest, share?.value ?? 0), 0);
}

function highestCount({ plotted }: SignatureSeries): number {
  return plotted.reduce(
    (highest, { signatories, headcount }) =>
      Math.max(highest, signatories?.value ?? 0, headcount?.value ?? 0),
    1,
  );
}

/** The widest stretch of the plot without a mark, px from its left edge. */
function widestGap(counts: readonly FlaggedCount[], isShare: boolean, width: number) {
  const spans = counts.map(({ x, from, to, bracket }) =>
    // A share's dates are drawn through its mark, a count's below the plot.
    isShare && bracket !== null ? { from, to } : { from: x - 20, to: x + 16 },
  );
  let widest = { from: 0, to: 0 };
  let free = 0;
  for (const span of [...spans, { from: width, to: width }].sort((a, b) => a.from - b.from)) {
    if (span.from - free > widest.to - widest.from) widest = { from: free, to: span.from };
    free = Math.max(free, span.to);
  }
  return widest;
}
