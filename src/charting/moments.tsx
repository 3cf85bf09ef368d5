import { usePlotArea, useXAxisScale } from 'recharts';
import type { Claim } from '../api/contract.ts';
import type { DayRange } from '../dates/day-range.ts';
import type { Palette } from '../palette/palette.ts';
import { measureText } from '../typeface/measure-text.ts';
import { placeApart } from './place-apart.ts';
import { SvgText } from './svg-text.tsx';
import { bandOf, extentOf, type TimeAxis } from './time-axis.ts';

/** Something of another chart of the page that helps to read this one: a number, a date, words. */
export interface Moment {
  readonly number: number;
  readonly days: DayRange | null;
  readonly text: string;
  /** What tells of it. */
  readonly claims: readonly Claim[];
}

const size = 12;
const discRoom = 24;
export const momentsRoom = 26;

/** Whether the moments find room beside each other under a plot `width` px wide. */
export function momentsFit(moments: readonly Moment[], width: number): boolean {
  const needed = moments.reduce((sum, { text }) => sum + widthOf(text), 0);
  return moments.length > 0 && needed <= width;
}

function widthOf(text: string): number {
  return discRoom + measureText(text, size) + 14;
}

interface MomentsProps {
  moments: readonly Moment[];
  axis: TimeAxis;
  /** The middle of the row below the plot, px. */
  offset: number;
  palette: Palette;
}

/** A row of moments under the days on which they fell. */
export function Moments({ moments, axis, offset, palette }: MomentsProps) {
  const plot = usePlotArea();
  const x = useXAxisScale();
  if (!plot || !x) return null;
  const y = plot.y + plot.height + offset;
  const unit = plot.width / extentOf(axis);
  const wishes = moments.map(({ days, text }) => {
    const { from, to } = bandOf(axis, days);
    return { centre: ((from + to) / 2) * unit, width: widthOf(text) };
  });
  const middles = placeApart(wishes, 0, plot.width);
  return (
    <g>
      {moments.map(({ number, text }, index) => {
        const left = plot.x + (middles[index] ?? 0) - (wishes[index]?.width ?? 0) / 2 + 7;
        return (
          <g key={number}>
            <NumberDisc x={left + 9} y={y} palette={palette}>
              {number}
            </NumberDisc>
            <SvgText x={left + discRoom} y={y + 4.5} size={size} fill={palette.muted}>
              {text}
            </SvgText>
          </g>
        );
      })}
    </g>
  );
}

/** A number on a disc, the same wherever a handover is meant. */
export function NumberDisc(props: { x: number; y: number; palette: Palette; children: number }) {
  const { x, y, palette, children } = props;
  return (
    <>
      <circle cx={x} cy={y} r={9} fill={palette.ink} />
      <SvgText x={x} y={y + 4.5} size={12} weight={700} fill={palette.paper} anchor="middle">
        {String(children)}
      </SvgText>
    </>
  );
}
