import { usePlotArea, useYAxisScale } from 'recharts';
import { HitArea } from '../charting/hit-area.tsx';
import type { Language } from '../language/language.ts';
import { markerPath } from '../palette/marker.ts';
import type { Palette } from '../palette/palette.ts';
import type { Measure } from '../view/view.ts';
import { CountFlag } from './count-flag.tsx';
import { bracketStep, type FlaggedCount } from './layout-signatures.ts';
import { describeCount } from './mark-text.ts';
import { ShareMark } from './share-mark.tsx';
import { Thermometer } from './thermometer.tsx';

interface CountMarksProps {
  counts: readonly FlaggedCount[];
  measure: Measure;
  language: Language;
  palette: Palette;
}

const widestBar = 26;

/**
 * One mark per claim, its label, and a bracket where its date allows several days. The labels lie
 * in groups of their own below all marks, so that each mark can be hit wherever it stands.
 */
export function CountMarks({ counts, measure, language, palette }: CountMarksProps) {
  const plot = usePlotArea();
  const scale = useYAxisScale();
  if (!plot || !scale) return null;
  const y = (value: number) => Number(scale(value));
  const base = plot.y + plot.height;
  const isShare = measure === 'share';
  const marks = counts.map((placed) => {
    const { claim, from, share, signatories, headcount } = placed.count;
    const highest = Math.max(signatories?.value ?? 0, headcount?.value ?? 0);
    const top = isShare && share ? y(share.value) - topOf(share.qualifier) : y(highest);
    return {
      placed,
      x: plot.x + placed.x,
      colour: palette.series[from.style.colour] ?? palette.ink,
      // A share without a count has a staff down to the axis in place of a bar.
      top: highest === 0 && !isShare ? base + 5 : top,
      title: `${describeCount(placed.count, language)} ${claim.summary[language]}`,
    };
  });
  return (
    <>
      {marks.map(({ placed, x, colour, top, title }) => (
        <g key={placed.count.claim.id} data-opens={placed.count.claim.id}>
          <title>{title}</title>
          <CountFlag
            placed={placed}
            x={x}
            plotTop={plot.y}
            markTop={top}
            colour={colour}
            palette={palette}
          />
          {!isShare && placed.bracket !== null && (
            <>
              <path
                d={bracketPath(plot.x + placed.from, plot.x + placed.to, bracketY(placed.bracket))}
                stroke={colour}
                strokeWidth={1.5}
                fill="none"
              />
              <path
                d={markerPath(placed.count.from.style.shape, x, bracketY(placed.bracket), 0.7)}
                fill={colour}
              />
            </>
          )}
        </g>
      ))}
      {marks.map(({ placed, x, colour, top, title }) => {
        const { claim, from, share, signatories, headcount } = placed.count;
        return (
          <g key={claim.id} data-claim={claim.id}>
            <title>{title}</title>
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
              <>
                <HitArea
                  x={x - hitWidth(placed) / 2}
                  y={Math.min(top, plot.y)}
                  width={hitWidth(placed)}
                  height={base - Math.min(top, plot.y)}
                />
                <Thermometer
                  x={x}
                  width={Math.min(widestBar, placed.room * 0.68)}
                  y={y}
                  signatories={signatories}
                  headcount={headcount}
                  colour={colour}
                  palette={palette}
                />
              </>
            )}
          </g>
        );
      })}
    </>
  );

  function bracketY(row: number): number {
    return base + 9 + row * bracketStep;
  }
}

/** As wide as a finger wants it, as far as the neighbours leave room. */
function hitWidth({ room }: FlaggedCount): number {
  return Math.min(24, room);
}

function topOf(qualifier: string): number {
  return qualifier === 'more-than' ? 28 : 8;
}

function bracketPath(from: number, to: number, y: number): string {
  return `M${from + 3} ${y - 4}v8M${from + 3} ${y}H${to - 3}M${to - 3} ${y - 4}v8`;
}
