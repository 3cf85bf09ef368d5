import { HitArea } from '../charting/hit-area.tsx';
import { NumberDisc } from '../charting/moments.tsx';
import { SvgText } from '../charting/svg-text.tsx';
import type { Language } from '../language/language.ts';
import { markerPath } from '../palette/marker.ts';
import type { Palette } from '../palette/palette.ts';
import type { SourceInView } from '../sources/source-in-view.ts';
import type { PlacedEdge } from './lane.ts';
import { markerStep, numberRoom, pillSize, pillWidth } from './place-edges.ts';

interface EdgeRowProps {
  edge: PlacedEdge;
  sources: readonly SourceInView[];
  /** The plot's left edge and the row's middle, px. */
  left: number;
  y: number;
  language: Language;
  palette: Palette;
}

/** Which claims tell an edge: a marker each, hollow where it is not told as done. */
export function EdgeRow({ edge, sources, left, y, language, palette }: EdgeRowProps) {
  const x = left + edge.x;
  const first = x + (edge.handover ? numberRoom : 0) + markerStep / 2;
  return (
    <g>
      {edge.handover && (
        <NumberDisc x={x + 9} y={y} palette={palette}>
          {edge.handover}
        </NumberDisc>
      )}
      {edge.bin !== null && pill(edge.bin)}
      {(edge.bin === null ? edge.claims : []).map((claim, index) => {
        const style = sources.find(({ source }) => source.id === claim.source)?.style;
        const colour = palette.series[style?.colour ?? 0] ?? palette.ink;
        const solid = claim.modality === 'asserted';
        return (
          <g key={claim.id} data-claim={claim.id}>
            <title>{claim.summary[language]}</title>
            <HitArea
              x={first + (index - 0.5) * markerStep}
              y={y - 12}
              width={markerStep}
              height={24}
            />
            <path
              d={markerPath(
                style?.shape ?? 'circle',
                first + index * markerStep,
                y,
                solid ? 0.95 : 0.8,
              )}
              fill={solid ? colour : palette.paper}
              stroke={colour}
              strokeWidth={solid ? 0 : 1.6}
            />
          </g>
        );
      })}
    </g>
  );

  function pill(bin: string) {
    const from = first - markerStep / 2;
    const width = pillWidth(edge.words);
    return (
      <g data-aggregate={edge.claims.length} data-bin={bin}>
        <title>{edge.words}</title>
        <rect
          x={from}
          y={y - 11}
          width={width}
          height={22}
          rx={4}
          fill={palette.paper}
          stroke={palette.office}
        />
        <SvgText
          x={from + width / 2}
          y={y + 4}
          size={pillSize}
          weight={600}
          fill={palette.ink}
          anchor="middle"
        >
          {edge.words}
        </SvgText>
      </g>
    );
  }
}
