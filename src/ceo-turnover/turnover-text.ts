import type { Moment } from '../charting/moments.tsx';
import type { Language } from '../language/language.ts';
import { translator } from '../language/translator.ts';
import { filterWords } from '../sources/image-words.ts';
import { sayGathered } from './edge-text.ts';
import { standingOf } from './handovers.ts';
import { turnoverMessages } from './messages.ts';
import { describeTenure, nameOf } from './tenure-text.ts';
import { claimsOfTenure, type Tenure } from './tenures.ts';
import { turnoverNotes } from './turnover-notes.ts';
import type { TurnoverSeries } from './turnover-series.ts';
import { turnoverTitle } from './turnover-title.ts';

/** The chart in words, made from the data. */
export function describeTurnover(series: TurnoverSeries, language: Language): string {
  const terms = series.drawn.map((tenure) => describeTenure(tenure, series, language));
  const { gathered } = series;
  const claims = gathered.flatMap(claimsOfTenure).length;
  if (gathered.length > 0) terms.push(sayGathered(gathered.length, claims, language));
  const notes = turnoverNotes(series, language);
  return [
    turnoverTitle(series, language),
    ...terms,
    ...notes,
    filterWords(series.sources, language),
  ]
    .filter((text) => text !== '')
    .map((text) => (/[.?!]$/.test(text) ? text : `${text}.`))
    .join(' ');
}

/** The handovers in few words, for a chart beside: “Lovelace → Hopper”. */
export function toMoments(series: TurnoverSeries, language: Language): Moment[] {
  const surname = (tenure: Tenure) => nameOf(tenure, language).split(' ').at(-1) ?? '';
  const say = translator(turnoverMessages, language);
  return series.handovers.map(({ number, days, from, to, claims }) => {
    const isNamed = from.person !== null && to.person !== null;
    const ends = isNamed
      ? [surname(from), surname(to)]
      : [nameOf(from, language), nameOf(to, language)];
    const text = ends.join(' → ');
    const isAgreed = standingOf(claims) === 'agreed';
    return {
      number,
      days,
      text: isAgreed ? say('momentAgreed', { text }) : text,
      claims: [...(from.end?.claims ?? []), ...claims],
    };
  });
}
