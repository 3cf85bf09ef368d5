import { formatDayRange } from '../dates/format-day.ts';
import { formatCount } from '../language/format-number.ts';
import type { Language } from '../language/language.ts';
import { translator } from '../language/translator.ts';
import { nameSource } from '../sources/source-in-view.ts';
import { formatVoice } from '../sources/voice.ts';
import type { Measure } from '../view/view.ts';
import { binMessages } from './bin-messages.ts';
import { type CountBin, figureIn } from './count-bins.ts';
import { formatCounts, formatFigure } from './figures.ts';
import { signatureMessages } from './messages.ts';
import type { PlottedCount } from './signature-series.ts';

/** A bin as a sentence: how many claims it stands for, of when, and between which figures. */
export function describeBin(bin: CountBin, measure: Measure, language: Language): string {
  const [only, ...others] = bin.counts;
  if (only && others.length === 0) return describeCount(only, language);
  const say = translator(binMessages, language);
  const { low, high, counts } = bin;
  const word = (figure: typeof low) => figure && formatFigure(figure, language, measure);
  const [from, to] = [word(low), word(high)];
  return say('bin', {
    n: formatCount(counts.length, language),
    without: low ? counts.filter((count) => !figureIn(count, measure)).length : 0,
    m: new Set(counts.map(({ claim }) => claim.source)).size,
    days: formatDayRange(bin.days, language, 'period'),
    range:
      from && to
        ? from === to
          ? from
          : say('binRange', { low: from, high: to })
        : say('binWithout'),
  });
}

/** One drawn claim as a sentence. */
export function describeCount({ claim, from, days, share }: PlottedCount, language: Language) {
  const say = translator(signatureMessages, language);
  const counts = formatCounts(claim, language);
  const ratio = share && formatFigure(share, language, 'share');
  const sentence = say('describe', {
    label: nameSource(from.source, language),
    voice: formatVoice(claim.voice, language),
    counts,
    share: ratio && ratio !== counts ? say('describeShare', { share: ratio }) : '',
    date: formatDayRange(days, language),
  });
  // French shortens “nov.” with a full stop, which then ends the sentence too.
  return sentence.replace(/\.\.$/, '.');
}
