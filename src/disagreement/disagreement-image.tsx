import type { ImageFrame } from '../charting/image-frame.tsx';
import { ImageFrameLayer } from '../charting/image-frame-layer.tsx';
import { SvgText } from '../charting/svg-text.tsx';
import type { Language } from '../language/language.ts';
import { translator } from '../language/translator.ts';
import { markerPath } from '../palette/marker.ts';
import { type Palette, palettes, type Theme } from '../palette/palette.ts';
import { fontFamily } from '../typeface/measure-text.ts';
import { signOf } from './answer-words.ts';
import type { DisagreementSeries } from './disagreement-series.ts';
import {
  type DisagreementLayout,
  layoutDisagreement,
  leading,
  signRoom,
} from './layout-disagreement.ts';
import { disagreementMessages } from './messages.ts';
import type { Verdict } from './question-row.ts';

interface DisagreementImageProps {
  series: DisagreementSeries;
  language: Language;
  theme: Theme;
  description: string;
  width: number;
  height: number;
  frame: ImageFrame;
}

/** The table of questions and sources as an image: src/decisions/0009 tells why it is drawn apart. */
export function DisagreementImage(props: DisagreementImageProps) {
  const { series, language, theme, description, width, height, frame } = props;
  const palette = palettes[theme];
  const layout = layoutDisagreement(series, frame, width, height, language);
  const none = translator(disagreementMessages, language)('noConflict');
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
    >
      <title>{frame.title}</title>
      <desc>{description}</desc>
      <g fontFamily={`'${fontFamily}', sans-serif`}>
        <ImageFrameLayer placed={layout.frame} width={width} height={height} palette={palette} />
        {series.visible.length === 0 && series.rows.length > 0 && (
          <SvgText x={layout.frame.margin.left} y={layout.headY} size={15} fill={palette.ink}>
            {none}
          </SvgText>
        )}
        <Heads layout={layout} palette={palette} />
        <Rows layout={layout} palette={palette} />
      </g>
    </svg>
  );
}

interface LayerProps {
  layout: DisagreementLayout;
  palette: Palette;
}

function Heads({ layout, palette }: LayerProps) {
  return layout.columns.map(({ cell, x, label }) => {
    const { source, style } = cell.from;
    return (
      <g key={source.id}>
        <path
          d={markerPath(style.shape, x + 6, layout.headY - 4.5, 0.8)}
          fill={palette.series[style.colour] ?? palette.ink}
        />
        <SvgText x={x + signRoom} y={layout.headY} size={12.5} weight={600} fill={palette.ink}>
          {label}
        </SvgText>
      </g>
    );
  });
}

function Rows({ layout, palette }: LayerProps) {
  const { left } = layout.frame.margin;
  const tones: Record<Verdict, string> = {
    differ: palette.differ,
    agree: palette.agree,
    silent: palette.muted,
    uncompared: palette.muted,
  };
  return layout.rows.map(({ row, y, question, answersY, cells }) => (
    <g key={row.question.id}>
      <path d={`M${left} ${y}H${layout.right}`} stroke={palette.grid} />
      {question.map((line, index) => (
        <SvgText
          key={line}
          x={left}
          y={y + 17 + index * leading}
          size={12.5}
          weight={600}
          fill={palette.ink}
        >
          {line}
        </SvgText>
      ))}
      {cells.map(({ cell, x, lines }) => (
        <g
          key={cell.from.source.id}
          data-question={row.question.id}
          data-source={cell.from.source.id}
          data-verdict={cell.verdict}
        >
          <SvgText x={x} y={y + answersY + 18} size={18} weight={700} fill={tones[cell.verdict]}>
            {signOf(cell, row)}
          </SvgText>
          {lines.map((line, index) => (
            <SvgText
              // biome-ignore lint/suspicious/noArrayIndexKey: two lines may be the same, and none moves.
              key={index}
              x={x + signRoom}
              y={y + answersY + 17 + line.y}
              size={12.5}
              fill={palette.ink}
            >
              {line.text}
            </SvgText>
          ))}
        </g>
      ))}
    </g>
  ));
}
