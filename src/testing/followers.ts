import { type TurnoverSeries, toTurnoverSeries } from '../ceo-turnover/turnover-series.ts';
import { sourcesInView } from '../sources/source-in-view.ts';
import { makeChange, makeDate, makeSource } from './claims.ts';

/** A series of persons who follow each other in the office within 17 to 22 November 2023. */
export function followers(names: readonly string[]): TurnoverSeries {
  const at = (step: number) => makeDate(`2023-11-${17 + Math.floor((5 * step) / names.length)}`);
  const claims = names.flatMap((person, index) => [
    makeChange({ id: `${person}-in`, person, on: at(index) }),
    makeChange({ id: `${person}-out`, person, change: 'ends', on: at(index + 1) }),
  ]);
  return toTurnoverSeries(claims, sourcesInView([makeSource()], null), false);
}

/** “Person 1”, “Person 2”, … */
export const personsUpTo = (count: number) =>
  Array.from({ length: count }, (_, index) => `Person ${index + 1}`);
