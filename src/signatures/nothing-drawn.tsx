import { usePlotArea } from 'recharts';
import { SvgText } from '../charting/svg-text.tsx';
import type { Language } from '../language/language.ts';
import { translator } from '../language/translator.ts';
import type { Palette } from '../palette/palette.ts';
import { wrapText } from '../typeface/measure-text.ts';
import { binMessages } from './bin-messages.ts';
import { signatureMessages } from './messages.ts';

interface NothingDrawnProps {
  /** False where a share without a count stands in the plot: then there is only no scale. */
  isEmpty: boolean;
  /** Whether only the days that the chart is narrowed to are empty. */
  isNarrowed: boolean;
  language: Language;
  palette: Palette;
}

const size = 15;

/** What stands in the plot in place of bars: the ground line, and words where there is no mark. */
export function NothingDrawn({ isEmpty, isNarrowed, language, palette }: NothingDrawnProps) {
  const plot = usePlotArea();
  if (!plot) return null;
  const words = isNarrowed
    ? translator(binMessages, language)('nothingWithin')
    : translator(signatureMessages, language)('nothingDrawn');
  const lines = isEmpty ? wrapText(words, Math.min(plot.width - 32, 480), size) : [];
  const top = plot.y + plot.height / 2 - ((lines.length - 1) * 22) / 2;
  return (
    <g>
      <path d={`M${plot.x} ${plot.y + plot.height}h${plot.width}`} stroke={palette.line} />
      {lines.map((line, index) => (
        <SvgText
          key={line}
          x={plot.x + plot.width / 2}
          y={top + index * 22}
          size={size}
          fill={palette.ink}
          anchor="middle"
        >
          {line}
        </SvgText>
      ))}
    </g>
  );
}
