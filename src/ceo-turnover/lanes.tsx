import { usePlotArea, useYAxisScale } from 'recharts';
import { HitArea } from '../charting/hit-area.tsx';
import { SvgText } from '../charting/svg-text.tsx';
import type { Language } from '../language/language.ts';
import type { Palette } from '../palette/palette.ts';
import { lineHeight } from '../typeface/measure-text.ts';
import { EdgeRow } from './edge-row.tsx';
import { densities, type Lane, type TurnoverLayout } from './lane.ts';
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
  const sizes = densities[layout.density];
  // In a tall image the bars take part of the height that is over.
  const spare = Math.max(0, laneHeight - layout.laneHeight);
  const barHeight = sizes.bar + Math.min(sizes.bar, spare / 4);
  const content = layout.labelRoom + barHeight + sizes.edges;
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
                y={barTop + barHeight + sizes.edges / 2 + 2}
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
      const leading = lineHeight(sizes.detail);
      const nameY = barTop - 7 - label.details.length * leading;
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
            y={nameY}
            size={sizes.name}
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
              y={nameY + 1 + (row + 1) * leading}
              size={sizes.detail}
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
            height={barHeight}
            id={`tenure-${laneIndex}-${nth}`}
            palette={palette}
          />
        </g>
      );
    });
  }
}
