import { isOneDay } from '../dates/day-range.ts';
import { formatDayRange } from '../dates/format-day.ts';
import type { Language } from '../language/language.ts';
import { translator } from '../language/translator.ts';
import { formatVoice } from '../sources/voice.ts';
import { type FontWeight, lineHeight, measureText, wrapText } from '../typeface/measure-text.ts';
import type { Measure } from '../view/view.ts';
import { formatCounts, formatFigure } from './figures.ts';
import { signatureMessages } from './messages.ts';
import type { PlottedCount } from './signature-series.ts';

interface LabelLine {
  readonly text: string;
  readonly size: number;
  readonly weight: FontWeight;
  readonly tone: 'ink' | 'muted';
  /** The line that the source's marker stands before. */
  readonly hasMarker: boolean;
}

/** What stands beside a mark, measured: its lines, and how much room they take, px. */
export interface CountLabel {
  readonly lines: readonly LabelLine[];
  readonly width: number;
  readonly height: number;
}

/** How much a label says: all; figures and name on two lines; the figures alone; or nothing. */
export type Density = 'full' | 'dense' | 'figures' | 'none';

/** Room that the marker takes before its line. */
export const markerRoom = 16;

/**
 * The label of a claim: its figures first, then who says so and, where it spans days or the axis is
 * too long to read a day from it, when. A dense one leaves out the voice and what the bracket shows,
 * and sets the rest on two lines.
 */
export function toCountLabel(
  { claim, from, days, share, signatories }: PlottedCount,
  measure: Measure,
  language: Language,
  widest: number,
  density: Density,
  isDayRead = true,
): CountLabel {
  if (density === 'none') return { lines: [], width: 0, height: 0 };
  const isDense = density === 'dense';
  const say = translator(signatureMessages, language);
  const counts = formatCounts(claim, language);
  const ratio = share ? formatFigure(share, language, 'share') : null;
  // Without either number, the headline is the share itself.
  const isShareFirst = !signatories && !claim.headcount;
  const second = ratio && !isShareFirst ? ratio : signatories ? null : say('noCountGiven');
  const [headline, below] =
    measure === 'share' && ratio
      ? [ratio, signatories ? counts : say('noCountGiven')]
      : [counts, second];
  const voice = formatVoice({ ...claim.voice, name: null }, language);
  const lines: LabelLine[] = [];
  const put = (
    text: string,
    size: number,
    weight: FontWeight,
    tone: LabelLine['tone'],
    marked = false,
  ) =>
    wrapText(text, widest - (marked ? markerRoom : 0), size, weight).forEach((line, index) => {
      lines.push({ text: line, size, weight, tone, hasMarker: marked && index === 0 });
    });
  if (density === 'figures') {
    // The marker then stands for the name.
    put(headline, 13, 700, 'ink', true);
    return measured(lines);
  }
  put(headline, isDense ? 14 : 16, 700, 'ink');
  if (below && !isDense) put(below, 13, 400, 'ink');
  const name = from.source.label[language];
  put(
    isDense ? [name, below].filter(Boolean).join(', ') : `${name}, ${voice}`,
    12,
    400,
    'muted',
    true,
  );
  if (!days) put(say('undated'), 12, 400, 'muted');
  else if (!isOneDay(days) && !isDense)
    put(say('dayNotTold', { days: formatDayRange(days, language) }), 12, 400, 'muted');
  else if (!isDayRead && !isDense) put(formatDayRange(days, language), 12, 400, 'muted');
  return measured(lines);
}

function measured(lines: readonly LabelLine[]): CountLabel {
  return {
    lines,
    width: Math.max(
      ...lines.map(
        ({ text, size, weight, hasMarker }) =>
          measureText(text, size, weight) + (hasMarker ? markerRoom : 0),
      ),
    ),
    height: lines.reduce((sum, { size }) => sum + lineHeight(size), 0),
  };
}
