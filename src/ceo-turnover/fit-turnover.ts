import type { ChartProps } from '../charting/chart-props.ts';
import { type ImageFrame, type PlacedFrame, placeFrame } from '../charting/image-frame.tsx';
import { translator } from '../language/translator.ts';
import type { Lane, TurnoverLayout } from './lane.ts';
import { dayLabels, layoutTurnover } from './layout-turnover.ts';
import { turnoverMessages } from './messages.ts';
import type { TurnoverSeries } from './turnover-series.ts';

/** What an image of the turnover is laid out from. */
type Fitted = Omit<ChartProps<TurnoverSeries>, 'theme' | 'subtitle' | 'frame'> & {
  readonly frame: ImageFrame;
};

/**
 * Lays out an image: dense where the lanes need it; where even so not all of them find room, those
 * that came to the office first, and a note says of how many.
 */
export function fitTurnover(input: Fitted): { frame: PlacedFrame; layout: TurnoverLayout } {
  const { series, axis, width, height, language, frame } = input;
  const lay = (words: ImageFrame) => {
    const at = (placed: PlacedFrame, density: 'roomy' | 'dense') =>
      layoutTurnover(series, axis, width, placed.margin, language, density);
    const needOf = ({ lanes, laneHeight }: TurnoverLayout) => lanes.length * laneHeight;
    const loose = placeFrame(words, width, height);
    // Where not even that much would hold all lanes, the notes are worth more than a lane or two.
    const least = Math.min(needOf(at(loose, 'dense')) + dayLabels, height / 2);
    const placed = placeFrame(words, width, height, least);
    const room = height - placed.margin.top - placed.margin.bottom - dayLabels;
    const roomy = at(placed, 'roomy');
    const layout = needOf(roomy) <= room ? roomy : at(placed, 'dense');
    const fitting = Math.max(1, Math.floor(room / layout.laneHeight));
    return { frame: placed, layout: { ...layout, lanes: keepLanes(layout.lanes, fitting) } };
  };
  const whole = lay(frame);
  const total = layoutTurnover(series, axis, width, whole.frame.margin, language).lanes.length;
  if (whole.layout.lanes.length === total) return whole;
  const gathered = series.gathered.length > 0 ? 1 : 0;
  const say = translator(turnoverMessages, language);
  const noted = (n: number) =>
    lay({
      ...frame,
      partial: say('unfitting', { n: n - gathered, total: total - gathered }),
    });
  // The note itself takes room, which may cost a lane.
  return noted(noted(whole.layout.lanes.length).layout.lanes.length);
}

/** The first lanes of persons, and the one that stands for all other terms in any case. */
function keepLanes(lanes: readonly Lane[], fitting: number): readonly Lane[] {
  if (lanes.length <= fitting) return lanes;
  const gathered = lanes.filter(({ tenures }) => tenures.length === 0);
  return [...lanes.slice(0, Math.max(1, fitting - gathered.length)), ...gathered];
}
