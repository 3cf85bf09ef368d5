import type { Palette } from '../palette/palette.ts';
import { standingOf } from './handovers.ts';
import type { PlacedTenure } from './lane.ts';
import { fadeStops } from './tenure-fade.ts';

interface TenureBarProps {
  placed: PlacedTenure;
  /** The plot's left edge and the bar's top, px. */
  left: number;
  top: number;
  height: number;
  /** Unique among the terms of a chart. */
  id: string;
  palette: Palette;
}

const tip = 8;
const hatchStep = 7;

/** A term as a bar: hatched for interim, an outline where only agreed, pointed where it runs on. */
export function TenureBar({ placed, left, top, height, id, palette }: TenureBarProps) {
  const { tenure, bar, start, end } = placed;
  const from = left + bar.from;
  const to = left + bar.to;
  const bottom = top + height;
  const middle = top + height / 2;
  const outline = `M${from} ${top}${start ? '' : `L${from - tip} ${middle}L${from} ${bottom}`}${
    start ? `V${bottom}` : ''
  }H${to}${end ? `V${top}` : `L${to + tip} ${middle}L${to} ${top}`}Z`;
  const isPending =
    tenure.start !== null && ['agreed', 'tentative'].includes(standingOf(tenure.start.claims));
  const fade = `url(#${id})`;
  return (
    <>
      <defs>
        <linearGradient id={id} gradientUnits="userSpaceOnUse" x1={from} x2={to} y1={0} y2={0}>
          {fadeStops(bar, start, end).map(({ x, opacity }) => (
            <stop
              key={x}
              offset={to === from ? 0 : (left + x - from) / (to - from)}
              stopColor={palette.office}
              stopOpacity={opacity}
            />
          ))}
        </linearGradient>
      </defs>
      {isPending ? (
        <path
          d={outline}
          fill={palette.paper}
          stroke={fade}
          strokeWidth={1.5}
          strokeDasharray="5 3"
        />
      ) : tenure.isInterim ? (
        <>
          <path d={outline} fill={fade} fillOpacity={0.22} />
          <path d={hatching(from, to, top, height)} stroke={fade} strokeWidth={1.5} />
        </>
      ) : (
        <path d={outline} fill={fade} />
      )}
    </>
  );
}

/** Slanted lines cut to the bar: a path, since patterns and masks fare badly outside browsers. */
function hatching(from: number, to: number, top: number, height: number): string {
  const lines: string[] = [];
  for (let x = from - height; x < to; x += hatchStep) {
    const x1 = Math.max(x, from);
    const x2 = Math.min(x + height, to);
    if (x2 > x1) lines.push(`M${x1} ${top + height - (x1 - x)}L${x2} ${top + height - (x2 - x)}`);
  }
  return lines.join('');
}
