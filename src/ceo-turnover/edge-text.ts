import type { LeadershipChange } from '../api/contract.ts';
import { formatDayRange } from '../dates/format-day.ts';
import { formatCount } from '../language/format-number.ts';
import type { Language } from '../language/language.ts';
import { translator } from '../language/translator.ts';
import { describeChange } from './change-facts.ts';
import { turnoverMessages } from './messages.ts';
import { keyOfEdge } from './place-edges.ts';
import { nameOf } from './tenure-text.ts';
import { claimsOfTenure, edgesOf } from './tenures.ts';
import type { TurnoverSeries } from './turnover-series.ts';

/** The key of the mark of all terms that have no bar. */
export const gatheredKey = 'gathered';

/** What that mark says. */
export function sayGathered(terms: number, claims: number, language: Language): string {
  const values = { terms, claims, count: formatCount(claims, language) };
  return translator(turnoverMessages, language)('gathered', values);
}

/** A mark of the chart in words, with the claims that it stands for where those are several. */
export interface MarkInWords {
  readonly id: string;
  readonly words: string;
  readonly isBin: boolean;
  readonly claims: readonly LeadershipChange[];
}

/** Every mark of claims, lane by lane. */
export function marksInWords(series: TurnoverSeries, language: Language): MarkInWords[] {
  const say = translator(turnoverMessages, language);
  const marks = series.drawn.flatMap((tenure) =>
    edgesOf(tenure).flatMap((edge): MarkInWords[] => {
      const { claims, change, days } = edge;
      const bin = keyOfEdge(edge);
      if (!bin)
        return claims.map((claim) => {
          const words = describeChange(claim, series.sources, language);
          return { id: claim.id, words, isBin: false, claims: [claim] };
        });
      const words = say('edge', {
        person: nameOf(tenure, language),
        change: say(change),
        days: formatDayRange(days, language, 'period'),
        n: claims.length,
      });
      return [{ id: bin, words, isBin: true, claims }];
    }),
  );
  const claims = series.gathered.flatMap(claimsOfTenure);
  if (claims.length > 0) {
    const words = sayGathered(series.gathered.length, claims.length, language);
    marks.push({ id: gatheredKey, words, isBin: true, claims });
  }
  return marks;
}
