import { HitArea } from '../charting/hit-area.tsx';
import { markerPath, type Shape } from '../palette/marker.ts';
import type { Palette } from '../palette/palette.ts';
import type { Figure } from './figures.ts';

interface ShareMarkProps {
  x: number;
  /** The days that the date allows, px; drawn as a line through the mark where they are several. */
  from: number;
  to: number;
  spans: boolean;
  y: (share: number) => number;
  share: Figure;
  shape: Shape;
  colour: string;
  palette: Palette;
}

const reach = 26;

/** A share as a marker: hollow for “about”, with an arrow for “more than” or “less than”. */
export function ShareMark(props: ShareMarkProps) {
  const { x, from, to, spans, y, share, shape, colour, palette } = props;
  const at = y(share.value);
  const hollow = share.qualifier === 'about';
  const tip =
    share.qualifier === 'more-than'
      ? at - reach
      : share.qualifier === 'less-than'
        ? at + reach
        : null;
  const back = tip === null ? 0 : Math.sign(at - tip) * 5;
  return (
    <>
      <HitArea
        x={spans ? from : x - 12}
        y={Math.min(at - 12, tip ?? at)}
        width={spans ? to - from : 24}
        height={24 + (tip === null ? 0 : reach - 12)}
      />
      {spans && (
        <path
          d={`M${from + 3} ${at - 5}v10M${from + 3} ${at}H${to - 3}M${to - 3} ${at - 5}v10`}
          stroke={colour}
          strokeWidth={1.5}
          fill="none"
        />
      )}
      {tip !== null && (
        <path
          d={`M${x} ${at}V${tip}M${x - 5} ${tip + back}L${x} ${tip}L${x + 5} ${tip + back}`}
          stroke={colour}
          strokeWidth={2}
          fill="none"
        />
      )}
      <path
        d={markerPath(shape, x, at, 1.3)}
        fill={hollow ? palette.paper : colour}
        stroke={hollow ? colour : palette.paper}
        strokeWidth={hollow ? 2 : 1}
        strokeDasharray={hollow ? '3 2' : undefined}
      />
    </>
  );
}
