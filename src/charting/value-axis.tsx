import { usePlotArea, useYAxisScale } from 'recharts';
import type { Palette } from '../palette/palette.ts';
import { SvgText } from './svg-text.tsx';

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
  return (
    <g>
      {ticks.map((tick, index) => {
        const at = Number(y(tick));
        return (
          <g key={tick}>
            <path
              d={`M${plot.x} ${at}H${plot.x + plot.width}`}
              stroke={index === 0 ? palette.line : palette.grid}
            />
            <SvgText x={plot.x - 6} y={at + 4} size={12} fill={palette.muted} anchor="end">
              {format(tick)}
            </SvgText>
          </g>
        );
      })}
    </g>
  );
}
