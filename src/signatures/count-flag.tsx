import { SvgText } from '../charting/svg-text.tsx';
import { markerPath } from '../palette/marker.ts';
import type { Palette } from '../palette/palette.ts';
import { lineHeight, measureText } from '../typeface/measure-text.ts';
import { markerRoom } from './count-label.ts';
import { type FlaggedCount, staffGap } from './layout-signatures.ts';

interface CountFlagProps {
  placed: FlaggedCount;
  /** The middle of the mark, the top of the plot, and where the mark ends, px. */
  x: number;
  plotTop: number;
  markTop: number;
  colour: string;
  palette: Palette;
}

/** A mark's label, on a staff that leads down to the mark. */
export function CountFlag({ placed, x, plotTop, markTop, colour, palette }: CountFlagProps) {
  const { label, side, lift, count } = placed;
  if (label.lines.length === 0) return null;
  const top = plotTop - lift;
  let y = top;
  return (
    <g>
      <path
        d={`M${x} ${top + 2}V${markTop - 5}`}
        stroke={colour}
        strokeWidth={1.5}
        strokeDasharray={count.signatories || count.headcount ? undefined : '2 3'}
      />
      {label.lines.map(({ text, size, weight, tone, hasMarker }) => {
        y += lineHeight(size);
        const room = hasMarker ? markerRoom : 0;
        const left =
          side === 'right' ? x + staffGap : x - staffGap - room - measureText(text, size, weight);
        const baseline = y - (lineHeight(size) - size);
        return (
          <g key={`${baseline}`}>
            {hasMarker && (
              <path
                d={markerPath(count.from.style.shape, left + 6, baseline - 4.5, 0.85)}
                fill={colour}
              />
            )}
            <SvgText x={left + room} y={baseline} size={size} weight={weight} fill={palette[tone]}>
              {text}
            </SvgText>
          </g>
        );
      })}
    </g>
  );
}
