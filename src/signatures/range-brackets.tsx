import { useYAxisScale } from 'recharts';
import { SvgText } from '../charting/svg-text.tsx';
import type { Palette } from '../palette/palette.ts';
import { measureText } from '../typeface/measure-text.ts';
import type { Range } from './signature-series.ts';

interface RangeBracketsProps {
  /** The free room that they may take, px. */
  from: number;
  to: number;
  ranges: readonly { range: Range; text: string }[];
  palette: Palette;
}

const size = 13;
const gap = 28;

/** How wide the brackets with their texts are, px. */
export function bracketsWidth(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + measureText(text, size, 600) + 16 + gap, 0);
}

/** The range of what the sources say, one bracket per number: no band, since it is no error. */
export function RangeBrackets({ from, to, ranges, palette }: RangeBracketsProps) {
  const y = useYAxisScale();
  if (!y) return null;
  let x = Math.max(from, to - bracketsWidth(ranges.map(({ text }) => text)));
  return (
    <g>
      {ranges.map(({ range, text }) => {
        const here = x;
        x += measureText(text, size, 600) + 16 + gap;
        const high = Number(y(range.high.value));
        const low = Number(y(range.low.value));
        return (
          <g key={text}>
            <path
              d={`M${here + 6} ${high}H${here}V${low}H${here + 6}`}
              stroke={palette.ink}
              strokeWidth={1.5}
              fill="none"
            />
            <SvgText
              x={here + 14}
              y={(high + low) / 2 + 4.5}
              size={size}
              weight={600}
              fill={palette.ink}
            >
              {text}
            </SvgText>
          </g>
        );
      })}
    </g>
  );
}
