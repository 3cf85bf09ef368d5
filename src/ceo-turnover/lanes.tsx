import { usePlotArea, useYAxisScale } from 'recharts';
import { HitArea } from '../charting/hit-area.tsx';
import { SvgText } from '../charting/svg-text.tsx';
import type { Language } from '../language/language.ts';
import type { Palette } from '../palette/palette.ts';
import { EdgeRow } from './edge-row.tsx';
import {
  barHeight,
  detailLeading,
  detailSize,
  type Lane,
  nameSize,
  type TurnoverLayout,
} from './layout-turnover.ts';
import { TenureBar } from './tenure-bar.tsx';
import { describeTenure } from './tenure-text.ts';
import { claimsOfTenure } from './tenures.ts';
import type { TurnoverSeries } from './turnover-series.ts';

interface LanesProps {
  layout: TurnoverLayout;
  series: TurnoverSeries;
  language: Language;
  palette: Palette;
}

/** Every lane with its labels, bars and rows of markers, spread over the height of the plot. */
export function Lanes({ layout, series, language, palette }: LanesProps) {
  const plot = usePlotArea();
  const y = useYAxisScale();
  if (!plot || !y) return null;
  const laneHeight = plot.height / Math.max(1, layout.lanes.length);
  const content = layout.labelRoom + barHeight + 26;
  return (
    <g>
      {layout.lanes.map((lane, index) => {
        const top = Number(y(index));
        const barTop = top + (laneHeight - content) / 2 + layout.labelRoom;
        return (
          // A person may return to the office, but never to another lane.
          <g key={lane.tenures[0]?.tenure.person ?? `#${index}`}>
            {index > 0 && <path d={`M${plot.x} ${top}h${plot.width}`} stroke={palette.grid} />}
            {terms(lane, index, barTop)}
            {lane.edges.map((edge) => (
              <EdgeRow
                key={edge.claims[0]?.id}
                edge={edge}
                sources={series.sources}
                left={plot.x}
                y={barTop + barHeight + 15}
                language={language}
                palette={palette}
              />
            ))}
          </g>
        );
      })}
    </g>
  );

  function terms(lane: Lane, laneIndex: number, barTop: number) {
    const left = plot?.x ?? 0;
    return lane.tenures.map((placed, nth) => {
      const { label, tenure } = placed;
      const first = claimsOfTenure(tenure)[0]?.id;
      const labelTop = barTop - layout.labelRoom;
      const shift = layout.labelRoom - (nameSize + 4 + label.details.length * detailLeading + 4);
      return (
        <g key={first} data-tenure={tenure.person ?? ''} data-opens={first}>
          <title>{describeTenure(tenure, series, language)}</title>
          <HitArea
            x={left + placed.bar.from}
            y={labelTop}
            width={placed.bar.to - placed.bar.from}
            height={layout.labelRoom + barHeight}
          />
          <SvgText
            x={left + label.x}
            y={labelTop + shift + nameSize}
            size={nameSize}
            weight={700}
            fill={palette.ink}
            anchor={label.anchor}
          >
            {label.name}
          </SvgText>
          {label.details.map((line, row) => (
            <SvgText
              key={line}
              x={left + label.x}
              y={labelTop + shift + nameSize + 2 + (row + 1) * detailLeading}
              size={detailSize}
              fill={palette.muted}
              anchor={label.anchor}
            >
              {line}
            </SvgText>
          ))}
          <TenureBar
            placed={placed}
            left={left}
            top={barTop}
            id={`tenure-${laneIndex}-${nth}`}
            palette={palette}
          />
        </g>
      );
    });
  }
}
