import type { ReactNode } from 'react';
import { ComposedChart, XAxis, YAxis } from 'recharts';
import { fontFamily } from '../typeface/measure-text.ts';
import { extentOf, type TimeAxis } from './time-axis.ts';

export interface Margin {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** Room for the values left of the plot, px: the same in both charts, so that their days line up. */
export const axisRoom = 42;

/** What a chart on the page, which has no frame, keeps free round itself. */
export const pageMargin: Margin = { top: 4, right: 12, bottom: 0, left: 0 };

/** An axis that is a scale and nothing else: what this leaves unused the build leaves out. */
const bareAxis = {
  type: 'number',
  scale: 'linear',
  niceTicks: 'none',
  allowDataOverflow: true,
  hide: true,
} as const;

interface ChartCanvasProps {
  width: number;
  height: number;
  margin: Margin;
  axis: TimeAxis;
  /** From the bottom of the plot to its top. */
  yDomain: readonly [number, number];
  title: string;
  description: string;
  children: ReactNode;
}

/**
 * The plane that both charts are drawn on: Recharts gives sizes and scales, the children, which
 * find them by its hooks, give every mark and every text.
 */
export function ChartCanvas(props: ChartCanvasProps) {
  const { width, height, margin, axis, yDomain, title, description, children } = props;
  return (
    <ComposedChart
      width={width}
      height={height}
      margin={margin}
      accessibilityLayer={false}
      role="img"
      title={title}
      desc={description}
    >
      {/* A data key is what makes Recharts hold a scale for an axis without data. */}
      <XAxis dataKey="x" domain={[0, extentOf(axis)]} {...bareAxis} />
      <YAxis dataKey="y" domain={[...yDomain]} {...bareAxis} />
      <g fontFamily={`'${fontFamily}', sans-serif`}>{children}</g>
    </ComposedChart>
  );
}
