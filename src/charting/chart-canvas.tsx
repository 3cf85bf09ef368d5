import type { ReactNode } from 'react';
import { ComposedChart, XAxis, YAxis } from 'recharts';
import type { Language } from '../language/language.ts';
import { translator } from '../language/translator.ts';
import { fontFamily } from '../typeface/measure-text.ts';
import { chartingMessages } from './messages.ts';
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

/** What a screen reader calls a chart on the page, whose heading says its title. */
export function nameOnPage(name: string, language: Language): string {
  return translator(chartingMessages, language)('chart', { name });
}

interface ChartCanvasProps {
  width: number;
  height: number;
  margin: Margin;
  axis: TimeAxis;
  /** From the bottom of the plot to its top. */
  yDomain: readonly [number, number];
  title: string;
  description: string;
  /** Given on the page: see `nameOnPage`. */
  label?: string | undefined;
  children: ReactNode;
}

/**
 * The plane that both charts are drawn on: Recharts gives sizes and scales, the children, which
 * find them by its hooks, give every mark and every text.
 */
export function ChartCanvas(props: ChartCanvasProps) {
  const { width, height, margin, axis, yDomain, title, description, label, children } = props;
  return (
    <ComposedChart
      width={width}
      height={height}
      margin={margin}
      accessibilityLayer={false}
      role="img"
      aria-label={label}
      title={title}
      desc={description}
    >
      {/* A data key is what makes Recharts hold a scale for an axis without data. */}
      <XAxis dataKey="x" domain={[0, extentOf(axis)]} {...bareAxis} />
      <YAxis dataKey="y" domain={[...yDomain]} {...bareAxis} />
      {/* Browsers read an image's texts out too, which on the page the list of its marks says. */}
      <g fontFamily={`'${fontFamily}', sans-serif`} aria-hidden={label ? true : undefined}>
        {children}
      </g>
    </ComposedChart>
  );
}
