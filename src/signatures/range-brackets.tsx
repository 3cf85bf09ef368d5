import { useYAxisScale } from 'recharts';
import { SvgText } from '../charting/svg-text.tsx';
import type { Palette } from '../palette/palette.ts';
import { measureText } from '../typeface/measure-text.ts';
import type { FlaggedCount } from './layout-signatures.ts';
import type { WordedRange } from './signature-ranges.ts';

interface RangeBracketsProps {
  /** The free room that they may take, px. */
  from: number;
  to: number;
  ranges: readonly WordedRange[];
  counts: readonly FlaggedCount[];
  /** The plot's left edge, px. */
  left: number;
  palette: Palette;
}

const size = 13;
const gap = 28;

/** How wide the brackets with their texts are, px. */
export function bracketsWidth(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + measureText(text, size, 600) + 16 + gap, 0);
}

/** The range of what the sources say, one bracket per number: no band, since it is no error. */
export function RangeBrackets(props: RangeBracketsProps) {
  const { from, to, ranges, counts, left, palette } = props;
  const y = useYAxisScale();
  if (!y) return null;
  let x = Math.max(from, to - bracketsWidth(ranges.map(({ text }) => text)));
  const placed = ranges.map((one) => {
    const here = x;
    const end = here + measureText(one.text, size, 600) + 16;
    x = end + gap;
    const [high, low] = [Number(y(one.range.high.value)), Number(y(one.range.low.value))];
    return { ...one, here, end, high, low, middle: (high + low) / 2 };
  });
  /** A dotted line to the right that leaves out the words that it would strike through. */
  const lineAt = (at: number, start: number, until: number) => {
    const struck = placed.filter(
      ({ end, middle }) => end > start && Math.abs(at - middle) < size * 0.7,
    );
    const stops = struck.flatMap(({ here, end }) => [here + 10, end]);
    const ends = [start, ...stops, until];
    return ends
      .flatMap((one, index) => {
        const next = ends[index + 1];
        return index % 2 === 0 && next !== undefined && next > one ? `M${one} ${at}H${next}` : [];
      })
      .join('');
  };
  return (
    <g>
      {placed.map(({ range, text, figure, here, high, low, middle }) => {
        return (
          <g key={text}>
            {[range.low, range.high].map((end) => {
              const mark = counts.find(({ count }) => count[figure] === end);
              const at = Number(y(end.value));
              return (
                mark && (
                  <path
                    key={end.value}
                    d={lineAt(at, here + 8, left + mark.x - 16)}
                    stroke={palette.line}
                    strokeDasharray="1 4"
                  />
                )
              );
            })}
            <path
              d={`M${here + 6} ${high}H${here}V${low}H${here + 6}`}
              stroke={palette.ink}
              strokeWidth={1.5}
              fill="none"
            />
            <SvgText x={here + 14} y={middle + 4.5} size={size} weight={600} fill={palette.ink}>
              {text}
            </SvgText>
          </g>
        );
      })}
    </g>
  );
}
