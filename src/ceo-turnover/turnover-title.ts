import type { Language } from '../language/language.ts';
import { capitalize, spellNumber } from '../language/spell-number.ts';
import { translator } from '../language/translator.ts';
import { spanOf, standingOf } from './handovers.ts';
import { turnoverMessages } from './messages.ts';
import { formatDays, nameOf } from './tenure-text.ts';
import type { TurnoverSeries } from './turnover-series.ts';

/** The chart's title: the finding, computed from what is in view. */
export function turnoverTitle(series: TurnoverSeries, language: Language): string {
  const say = translator(turnoverMessages, language);
  const { handovers } = series;
  if (handovers.length === 0) return titleWithoutHandover(series, language);
  const count = handovers.length;
  const span = spanOf(handovers);
  return say('titleHandovers', {
    n: countWord(count, language),
    count,
    span: span ? say('span', { days: formatDays(span, language) }) : '',
    standing:
      standingOf(handovers.at(-1)?.claims ?? []) === 'agreed' ? say('lastAgreed', { count }) : '',
    told: tellersOf(series, language),
  });
}

function titleWithoutHandover({ tenures }: TurnoverSeries, language: Language): string {
  const say = translator(turnoverMessages, language);
  const [first] = tenures;
  const last = tenures.at(-1);
  if (!first || !last) return say('titleNone');
  const person = nameOf(first, language);
  if (tenures.length === 1) return say(first.end ? 'titleEnds' : 'titleStill', { person });
  return last.person === first.person
    ? say('titleReturn', { person })
    : say('titleGap', { first: person, last: nameOf(last, language) });
}

/** How many of the sources in view tell every handover; empty where there is but one source. */
function tellersOf(series: TurnoverSeries, language: Language): string {
  const say = translator(turnoverMessages, language);
  const count = series.handovers.length;
  const shown = series.sources.filter((source) => source.shown);
  const total = shown.length;
  const tellers = shown.filter(
    ({ source }) => (series.toldBySource.get(source.id) ?? 0) >= count,
  ).length;
  if (total < 2) return '';
  if (tellers === total) return say('toldByAll', { count });
  return tellers === 1
    ? say('toldByOne', { count, total: spellNumber(total, language) })
    : say('toldBy', { count, n: tellers, total });
}

// “Passation” is feminine, and one is the only number that French bends.
function countWord(count: number, language: Language): string {
  const word = language === 'fr' && count === 1 ? 'une' : spellNumber(count, language);
  return capitalize(word, language);
}
