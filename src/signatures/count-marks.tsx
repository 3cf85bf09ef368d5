import { usePlotArea, useYAxisScale } from 'recharts';
import type { Language } from '../language/language.ts';
import { markerPath } from '../palette/marker.ts';
import type { Palette } from '../palette/palette.ts';
import type { Measure } from '../view/view.ts';
import { CountFlag } from './count-flag.tsx';
import { bracketStep, type FlaggedCount } from './layout-signatures.ts';
import { ShareMark } from './share-mark.tsx';
import { describeCount } from './signature-text.ts';
import { Thermometer } from './thermometer.tsx';

interface CountMarksProps {
  counts: readonly FlaggedCount[];
  measure: Measure;
  language: Language;
  palette: Palette;
}

const widestBar = 26;

/** One mark per claim with its label, and a bracket where its date allows several days. */
export function CountMarks({ counts, measure, language, palette }: CountMarksProps) {
  const plot = usePlotArea();
  const scale = useYAxisScale();
  if (!plot || !scale) return null;
  const y = (value: number) => Number(scale(value));
  const base = plot.y + plot.height;
  return (
    <g>
      {counts.map((placed) => {
        const { claim, from, share, signatories, headcount } = placed.count;
        const colour = palette.series[from.style.colour] ?? palette.ink;
        const x = plot.x + placed.x;
        const highest = Math.max(signatories?.value ?? 0, headcount?.value ?? 0);
        const isShare = measure === 'share';
        const markTop = isShare && share ? y(share.value) - topOf(share.qualifier) : y(highest);
        const shareOnly = !isShare && highest === 0;
        return (
          <g key={claim.id} data-claim={claim.id}>
            <title>{`${describeCount(placed.count, language)} ${claim.summary[language]}`}</title>
            <CountFlag
              placed={placed}
              x={x}
              plotTop={plot.y}
              markTop={shareOnly ? base + 5 : markTop}
              colour={colour}
              palette={palette}
            />
            {isShare && share ? (
              <ShareMark
                x={x}
                from={plot.x + placed.from}
                to={plot.x + placed.to}
                spans={placed.bracket !== null}
                y={y}
                share={share}
                shape={from.style.shape}
                colour={colour}
                palette={palette}
              />
            ) : (
              <Thermometer
                x={x}
                width={Math.min(widestBar, placed.room * 0.68)}
                y={y}
                signatories={signatories}
                headcount={headcount}
                colour={colour}
                palette={palette}
              />
            )}
            {!isShare && placed.bracket !== null && (
              <>
                <path
                  d={bracketPath(
                    plot.x + placed.from,
                    plot.x + placed.to,
                    bracketY(placed.bracket),
                  )}
                  stroke={colour}
                  strokeWidth={1.5}
                  fill="none"
                />
                <path
                  d={markerPath(from.style.shape, x, bracketY(placed.bracket), 0.7)}
                  fill={colour}
                />
              </>
            )}
          </g>
        );
      })}
    </g>
  );

  function bracketY(row: number): number {
    return base + 9 + row * bracketStep;
  }
}

function topOf(qualifier: string): number {
  return qualifier === 'more-than' ? 28 : 8;
}

function bracketPath(from: number, to: number, y: number): string {
  return `M${from + 3} ${y - 4}v8M${from + 3} ${y}H${to - 3}M${to - 3} ${y - 4}v8`;
}
