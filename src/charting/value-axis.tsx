import { usePlotArea, useYAxisScale } from 'recharts';
import type { Palette } from '../palette/palette.ts';
import { lineHeight } from '../typeface/measure-text.ts';
import { SvgText } from './svg-text.tsx';
import { thinOut } from './ticks.ts';

const size = 12;

interface ValueAxisProps {
  ticks: readonly number[];
  format: (value: number) => string;
  palette: Palette;
}

/** Grid lines across the plot with their values to the left. */
export function ValueAxis({ ticks, format, palette }: ValueAxisProps) {
  const plot = usePlotArea();
  const y = useYAxisScale();
  if (!plot || !y) return null;
  const gap = plot.height / Math.max(1, ticks.length - 1);
  return (
    <g>
      {thinOut(ticks, lineHeight(size) / gap).map((tick, index) => {
        const at = Number(y(tick));
        return (
          <g key={tick}>
            <path
              d={`M${plot.x} ${at}H${plot.x + plot.width}`}
              stroke={index === 0 ? palette.line : palette.grid}
            />
            <SvgText x={plot.x - 6} y={at + 4} size={size} fill={palette.muted} anchor="end">
              {format(tick)}
            </SvgText>
          </g>
        );
      })}
    </g>
  );
}
