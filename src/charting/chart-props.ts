import type { Language } from '../language/language.ts';
import type { Theme } from '../palette/palette.ts';
import type { ImageFrame } from './image-frame.tsx';
import type { TimeAxis } from './time-axis.ts';

/** What a chart is drawn from: the same input gives the same picture on screen and in an image. */
export interface ChartProps<Series> {
  readonly series: Series;
  readonly axis: TimeAxis;
  readonly width: number;
  readonly height: number;
  readonly language: Language;
  readonly theme: Theme;
  /** What is drawn, of whom and of when, which begins the chart's description. */
  readonly subtitle: string;
  /** Given for an image, which stands alone; on the page, the page says these things. */
  readonly frame?: ImageFrame;
}
