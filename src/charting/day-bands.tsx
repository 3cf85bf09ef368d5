import { usePlotArea, useXAxisScale } from 'recharts';
import type { Day } from '../dates/day-range.ts';
import { formatDay } from '../dates/format-day.ts';
import type { Language } from '../language/language.ts';
import { translator } from '../language/translator.ts';
import type { Palette } from '../palette/palette.ts';
import { measureText } from '../typeface/measure-text.ts';
import { pageMargin } from './chart-canvas.tsx';
import { chartingMessages } from './messages.ts';
import { SvgText } from './svg-text.tsx';
import { bandOf, extentOf, labelledDays, type TimeAxis } from './time-axis.ts';

/** The narrowest band that is shaded, px. */
const narrowest = 3;
/** How many days' names are measured to find the widest: every weekday with every digit. */
const sample = 62;

interface DayBandsProps {
  axis: TimeAxis;
  language: Language;
  palette: Palette;
  /** How far the bands reach above the plot, over its labels, px. */
  rise?: number;
  /** How far below the plot the day labels' baseline lies, px. */
  labelOffset: number;
  /** Whether what lies behind the image is to be seen through the bands. */
  isClear?: boolean;
}

/** Shaded day bands behind the marks, and the days' names below them. */
export function DayBands({
  axis,
  language,
  palette,
  rise = 0,
  labelOffset,
  isClear,
}: DayBandsProps) {
  const plot = usePlotArea();
  const x = useXAxisScale();
  if (!plot || !x) return null;
  const at = (unit: number) => Number(x(unit));
  const dayWidth = plot.width / extentOf(axis);
  const baseline = plot.y + plot.height + labelOffset;
  const undated = translator(chartingMessages, language)('undated');
  // A weekday names a day among few; among many it takes the month, and among more the year.
  const length = axis.last - axis.first;
  const style = length < 14 ? 'weekday' : length < 300 ? 'short' : 'dated';
  const nameOf = (day: Day) => formatDay(day, language, style);
  const count = axis.last - axis.first + 1;
  const daysTo = (length: number) => Array.from({ length }, (_, index) => axis.first + index);
  // Bands that nobody can tell apart, over months and years, are left out.
  const banded = dayWidth >= narrowest ? daysTo(count) : [];
  const undatedBand = axis.hasUndated ? bandOf(axis, null) : null;
  const widest =
    8 + Math.max(...daysTo(Math.min(count, sample)).map((day) => measureText(nameOf(day), 12)));
  // The word may be wider than a narrow band: it stays inside, and the days' names off it.
  const undatedHalf = measureText(undated, 12) / 2;
  const rightEnd = plot.x + plot.width + pageMargin.right - 1;
  const undatedMiddle = undatedBand
    ? Math.min(at((undatedBand.from + undatedBand.to) / 2), rightEnd - undatedHalf)
    : Infinity;
  const namesEnd = Math.min(undatedMiddle - undatedHalf, rightEnd + 4);
  return (
    <g>
      <path
        d={banded
          .filter((_, index) => index % 2 === 0)
          .map(
            (day) =>
              `M${at(day - axis.first)} ${plot.y - rise}h${dayWidth}v${plot.height + rise}h${-dayWidth}Z`,
          )
          .join('')}
        {...(isClear ? { fill: palette.ink, fillOpacity: 0.05 } : { fill: palette.band })}
      />
      {labelledDays(axis, dayWidth, widest)
        .filter((day) => at(day - axis.first + 0.5) + widest / 2 <= namesEnd)
        .map((day) => (
          <SvgText
            key={day}
            x={at(day - axis.first + 0.5)}
            y={baseline}
            size={12}
            fill={palette.muted}
            anchor="middle"
          >
            {nameOf(day)}
          </SvgText>
        ))}
      {undatedBand && (
        <>
          <rect
            x={at(undatedBand.from)}
            y={plot.y - rise}
            width={at(undatedBand.to) - at(undatedBand.from)}
            height={plot.height + rise}
            fill="none"
            stroke={palette.line}
            strokeDasharray="3 3"
          />
          <SvgText x={undatedMiddle} y={baseline} size={12} fill={palette.muted} anchor="middle">
            {undated}
          </SvgText>
        </>
      )}
    </g>
  );
}
