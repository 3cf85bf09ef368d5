import { markerPath } from '../palette/marker.ts';
import type { Palette } from '../palette/palette.ts';
import type { PlacedFrame } from './image-frame.tsx';
import { SvgText } from './svg-text.tsx';

interface ImageFrameLayerProps {
  placed: PlacedFrame;
  width: number;
  height: number;
  palette: Palette;
}

/** Draws a placed frame and the paper behind it all. */
export function ImageFrameLayer({ placed, width, height, palette }: ImageFrameLayerProps) {
  return (
    <g>
      {placed.background !== 'transparent' && (
        <rect
          width={width}
          height={height}
          fill={placed.background === 'white' ? '#ffffff' : palette.paper}
        />
      )}
      <path
        d={`M${placed.margin.left} ${placed.rule}H${width - placed.margin.right}`}
        stroke={palette.grid}
      />
      {placed.lines.map(({ x, y, size, weight, tone, text }) => (
        <SvgText key={`${x} ${y}`} x={x} y={y} size={size} weight={weight} fill={palette[tone]}>
          {text}
        </SvgText>
      ))}
      {placed.markers.map(({ x, y, source }) => (
        <path
          key={`${x} ${y}`}
          d={markerPath(source.shape, x, y, 0.8)}
          fill={palette.series[source.colour % palette.series.length]}
        />
      ))}
    </g>
  );
}
