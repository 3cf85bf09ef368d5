import { ChartCanvas, nameOnPage, pageMargin } from '../charting/chart-canvas.tsx';
import type { ChartProps } from '../charting/chart-props.ts';
import { DayBands } from '../charting/day-bands.tsx';
import { ImageFrameLayer } from '../charting/image-frame-layer.tsx';
import { translator } from '../language/translator.ts';
import { palettes } from '../palette/palette.ts';
import { fitTurnover } from './fit-turnover.ts';
import { Lanes } from './lanes.tsx';
import { layoutTurnover } from './layout-turnover.ts';
import { turnoverMessages } from './messages.ts';
import type { TurnoverSeries } from './turnover-series.ts';
import { describeTurnover } from './turnover-text.ts';
import { turnoverTitle } from './turnover-title.ts';

/** Who led when: a lane per person, a bar per term, a marker per claim that tells an edge. */
export function TurnoverChart(props: ChartProps<TurnoverSeries>) {
  const { series, axis, width, height, language, theme, subtitle, frame } = props;
  const palette = palettes[theme];
  const image = frame && fitTurnover({ series, axis, width, height, language, frame });
  const layout = image?.layout ?? layoutTurnover(series, axis, width, pageMargin, language);
  return (
    <ChartCanvas
      width={width}
      height={height}
      margin={layout.margin}
      axis={axis}
      yDomain={[Math.max(1, layout.lanes.length), 0]}
      title={turnoverTitle(series, language)}
      description={describeTurnover(series, language, subtitle)}
      label={
        frame ? undefined : nameOnPage(translator(turnoverMessages, language)('chart'), language)
      }
    >
      {image && (
        <ImageFrameLayer placed={image.frame} width={width} height={height} palette={palette} />
      )}
      <DayBands
        {...{ axis, language, palette }}
        labelOffset={20}
        isClear={frame?.background === 'transparent'}
      />
      <Lanes layout={layout} series={series} language={language} palette={palette} />
    </ChartCanvas>
  );
}

/** How high the chart wants to be on the page at a width, px. */
export function turnoverHeight(
  props: Omit<ChartProps<TurnoverSeries>, 'height' | 'subtitle'>,
): number {
  const { series, axis, width, language } = props;
  const { lanes, laneHeight, margin } = layoutTurnover(series, axis, width, pageMargin, language);
  return margin.top + margin.bottom + Math.max(1, lanes.length) * laneHeight;
}
