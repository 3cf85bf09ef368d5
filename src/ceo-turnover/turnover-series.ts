import type { LeadershipChange } from '../api/contract.ts';
import { liesDayBetween } from '../dates/day-range.ts';
import { claimsInView, type SourceInView } from '../sources/source-in-view.ts';
import { heard } from '../sources/voice.ts';
import { type Handover, toHandovers } from './handovers.ts';
import { isOfCeo, type Tenure, toTenures } from './tenures.ts';

/** The CEO's office as the sources in view tell it. */
export interface TurnoverSeries {
  readonly sources: readonly SourceInView[];
  readonly tenures: readonly Tenure[];
  readonly handovers: readonly Handover[];
  /** Claims of somebody unnamed, who may be one of those named. */
  readonly unnamed: readonly LeadershipChange[];
  /** Claims on the board, and denials: told, but not drawn. */
  readonly listed: readonly LeadershipChange[];
  /** Between which terms the sources in view leave open who led. */
  readonly gaps: readonly { after: Tenure; before: Tenure }[];
  /** How many handovers all the dossier's sources together tell. */
  readonly handoversInAll: number;
  /** The person whom they together leave in office; undefined where they tell of no term. */
  readonly lastInAll: string | null | undefined;
  /** How many each source tells when read alone, by id. */
  readonly toldBySource: ReadonlyMap<string, number>;
}

/** Derives the turnover from the claims of the sources in view. */
export function toTurnoverSeries(
  claims: readonly LeadershipChange[],
  sources: readonly SourceInView[],
  comments: boolean,
): TurnoverSeries {
  const voiced = heard(claims, comments);
  const inView = claimsInView(voiced, sources, comments);
  const { tenures, unnamed } = toTenures(inView);
  const all = toTenures(voiced).tenures;
  return {
    sources,
    tenures,
    handovers: toHandovers(tenures),
    unnamed,
    listed: inView.filter((claim) => !isOfCeo(claim) || claim.modality === 'denied'),
    gaps: findGaps(tenures),
    handoversInAll: toHandovers(all).length,
    lastInAll: all.at(-1)?.person,
    toldBySource: handoversBySource(voiced, sources),
  };
}

function handoversBySource(
  claims: readonly LeadershipChange[],
  sources: readonly SourceInView[],
): Map<string, number> {
  return new Map(
    sources.map(({ source }) => {
      const own = claims.filter((claim) => claim.source === source.id);
      return [source.id, toHandovers(toTenures(own).tenures).length];
    }),
  );
}

function findGaps(tenures: readonly Tenure[]) {
  return tenures.flatMap((before, index) => {
    const after = tenures[index - 1];
    if (!after?.end?.days || !before.start?.days) return [];
    return liesDayBetween(after.end.days, before.start.days) ? [{ after, before }] : [];
  });
}
