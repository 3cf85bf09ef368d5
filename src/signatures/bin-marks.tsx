import { usePlotArea, useYAxisScale } from 'recharts';
import { HitArea } from '../charting/hit-area.tsx';
import { SvgText } from '../charting/svg-text.tsx';
import { bandOf, extentOf, type TimeAxis } from '../charting/time-axis.ts';
import { isOneDay } from '../dates/day-range.ts';
import { formatCount } from '../language/format-number.ts';
import type { Language } from '../language/language.ts';
import type { Palette } from '../palette/palette.ts';
import { measureText } from '../typeface/measure-text.ts';
import type { Measure } from '../view/view.ts';
import { type CountBin, spanOfBin } from './count-bins.ts';
import type { Figure } from './figures.ts';
import { bracketStep } from './layout-signatures.ts';
import { describeBin } from './mark-text.ts';
import { ShareMark } from './share-mark.tsx';
import type { PlottedCount } from './signature-series.ts';

interface BinMarksProps {
  bins: readonly CountBin[];
  axis: TimeAxis;
  measure: Measure;
  language: Language;
  palette: Palette;
}

const size = 12;
/** As thin as a range of one number is drawn, px. */
const thinnest = 4;

/**
 * A mark per bin: a bar from its lowest to its highest figure, the darker the more claims it stands
 * for, or a bracket below the plot where the stretch is longer than a bar. A claim that has its bin
 * to itself is a mark of its own.
 */
export function BinMarks({ bins, axis, measure, language, palette }: BinMarksProps) {
  const plot = usePlotArea();
  const scale = useYAxisScale();
  if (!plot || !scale) return null;
  const base = plot.y + plot.height;
  const most = Math.max(...bins.map(({ counts }) => counts.length));
  return bins.map((bin) => {
    const [only, ...others] = bin.counts;
    const isOne = only !== undefined && others.length === 0;
    const span = spanOfBin(bin, axis, plot.width);
    const [left, right] = [plot.x + span.from, plot.x + span.to];
    const n = formatCount(bin.counts.length, language);
    const isNamed = !isOne && measureText(n, size, 600) <= right - left;
    const [colour, shape] = lookOf(bin, palette);
    const is = isOne
      ? { 'data-claim': only.claim.id }
      : { 'data-aggregate': bin.counts.length, 'data-bin': bin.key };
    return (
      <g key={bin.key} {...is}>
        <title>{describeBin(bin, measure, language)}</title>
        {only && isOne && bin.high ? alone(only, bin.high) : bin.level > 0 ? longer() : bar()}
      </g>
    );

    function bar() {
      const none = (plot?.y ?? 0) + 24;
      const high = bin.high ? Number(scale?.(bin.high.value)) : none;
      const low = bin.low ? Number(scale?.(bin.low.value)) : none;
      const height = Math.max(thinnest, low - high);
      const top = (high + low - height) / 2;
      const inset = Math.min(2, (right - left) * 0.15);
      const opacity = 0.35 + 0.6 * (Math.log(bin.counts.length) / Math.log(Math.max(2, most)));
      return (
        <>
          <HitArea x={left} y={plot?.y ?? 0} width={right - left} height={plot?.height ?? 0} />
          {!bin.high ? (
            // A share without a number stands at no height.
            <path
              d={`M${(left + right) / 2} ${base}V${top}`}
              stroke={colour}
              strokeWidth={1.5}
              strokeDasharray="2 3"
            />
          ) : (
            <path
              d={`M${left + inset} ${top}H${right - inset}v${height}H${left + inset}Z`}
              fill={colour}
              fillOpacity={Math.round(opacity * 100) / 100}
            />
          )}
          {isNamed && label((left + right) / 2, top - 5)}
        </>
      );
    }

    /** A claim with the days that its own date allows, not those of its bin. */
    function alone({ days }: PlottedCount, share: Figure) {
      const unit = (plot?.width ?? 0) / extentOf(axis);
      const band = bandOf(axis, days);
      const [from, to] = [(plot?.x ?? 0) + band.from * unit, (plot?.x ?? 0) + band.to * unit];
      return (
        <ShareMark
          x={(from + to) / 2}
          spans={days !== null && !isOneDay(days)}
          y={(value) => Number(scale?.(value))}
          {...{ from, to, share, shape, colour, palette }}
        />
      );
    }

    function longer() {
      const y = base + 9 + (bin.level - 1) * bracketStep;
      const middle = (left + right) / 2;
      const half = isNamed ? measureText(n, size, 600) / 2 + 3 : 0;
      const d = `M${left + 2} ${y - 3}v6M${left + 2} ${y}H${middle - half}M${middle + half} ${y}H${right - 2}M${right - 2} ${y - 3}v6`;
      return (
        <>
          <HitArea x={left} y={y - bracketStep / 2} width={right - left} height={bracketStep} />
          <path d={d} stroke={colour} strokeWidth={1.5} fill="none" />
          {isNamed && label(middle, y + 4)}
        </>
      );
    }

    function label(x: number, y: number) {
      return (
        <SvgText x={x} y={y} size={size} weight={600} fill={palette.ink} anchor="middle">
          {n}
        </SvgText>
      );
    }
  });
}

/** A source's own colour where the claims are all its own, else that of no source. */
function lookOf({ counts }: CountBin, palette: Palette) {
  const [first] = counts;
  const isOneSource = counts.every(({ from }) => from === first?.from);
  const { colour, shape } = first?.from.style ?? { colour: 0, shape: 'circle' as const };
  return [isOneSource ? (palette.series[colour] ?? palette.ink) : palette.office, shape] as const;
}
