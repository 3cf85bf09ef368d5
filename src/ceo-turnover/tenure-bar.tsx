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
/** How wide a stripe is along the bar, px. */
const stripe = 2;

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
          <path d={hatching(from, to, top, height)} fill={fade} />
        </>
      ) : (
        <path d={outline} fill={fade} />
      )}
    </>
  );
}

/**
 * Slanted stripes cut to the bar: one filled path, since patterns and masks fare badly outside
 * browsers, and PDF programs let no stroke fade.
 */
function hatching(from: number, to: number, top: number, height: number): string {
  const stripes: string[] = [];
  for (let x = from - height; x < to - stripe; x += hatchStep) {
    const x1 = Math.max(x, from);
    const x2 = Math.min(x + height, to - stripe);
    const [y1, y2] = [top + height - (x1 - x), top + height - (x2 - x)];
    if (x2 > x1) stripes.push(`M${x1} ${y1}h${stripe}L${x2 + stripe} ${y2}h${-stripe}Z`);
  }
  return stripes.join('');
}
