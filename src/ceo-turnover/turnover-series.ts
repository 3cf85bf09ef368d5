import type { LeadershipChange } from '../api/contract.ts';
import { liesDayBetween } from '../dates/day-range.ts';
import { groupBy } from '../sources/group-by.ts';
import { claimsInView, type SourceInView } from '../sources/source-in-view.ts';
import { heard } from '../sources/voice.ts';
import { type Handover, toHandovers } from './handovers.ts';
import { claimsOfTenure, isOfCeo, type Tenure, toTenures } from './tenures.ts';

/** The CEO's office as the sources in view tell it. */
export interface TurnoverSeries {
  readonly sources: readonly SourceInView[];
  readonly tenures: readonly Tenure[];
  /** Those that have a bar each: where there are too many, those that most claims tell. */
  readonly drawn: readonly Tenure[];
  /** The others, which one mark stands for. */
  readonly gathered: readonly Tenure[];
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

/** So many terms have a bar each. */
const drawnAtMost = 40;

/** Derives the turnover from the claims of the sources in view. */
export function toTurnoverSeries(
  claims: readonly LeadershipChange[],
  sources: readonly SourceInView[],
  comments: boolean,
): TurnoverSeries {
  const voiced = heard(claims, comments);
  const inView = claimsInView(voiced, sources, comments);
  const { tenures, unnamed } = toTenures(inView);
  const whole = readWhole(claims, comments, voiced);
  const drawn = mostTold(tenures);
  return {
    sources,
    tenures,
    drawn,
    gathered: tenures.filter((tenure) => !drawn.includes(tenure)),
    handovers: toHandovers(tenures),
    unnamed,
    listed: inView.filter((claim) => !isOfCeo(claim) || claim.modality === 'denied'),
    gaps: findGaps(tenures),
    ...whole,
  };
}

function mostTold(tenures: readonly Tenure[]): readonly Tenure[] {
  if (tenures.length <= drawnAtMost) return tenures;
  const told = tenures.toSorted((a, b) => claimsOfTenure(b).length - claimsOfTenure(a).length);
  const most = new Set(told.slice(0, drawnAtMost));
  return tenures.filter((tenure) => most.has(tenure));
}

type Whole = Pick<TurnoverSeries, 'handoversInAll' | 'lastInAll' | 'toldBySource'>;

// What all the dossier's claims tell is no matter of the filter, so it is worked out once.
const known = new WeakMap<readonly LeadershipChange[], Map<boolean, Whole>>();

function readWhole(
  claims: readonly LeadershipChange[],
  comments: boolean,
  voiced: readonly LeadershipChange[],
): Whole {
  const read = known.get(claims) ?? new Map<boolean, Whole>();
  known.set(claims, read);
  const found = read.get(comments);
  if (found) return found;
  const all = toTenures(voiced).tenures;
  const whole = {
    handoversInAll: toHandovers(all).length,
    lastInAll: all.at(-1)?.person,
    toldBySource: new Map(
      [...groupBy(voiced, ({ source }) => source)].map(([source, own]) => [
        source,
        toHandovers(toTenures(own).tenures).length,
      ]),
    ),
  };
  read.set(comments, whole);
  return whole;
}

function findGaps(tenures: readonly Tenure[]) {
  return tenures.flatMap((before, index) => {
    const after = tenures[index - 1];
    if (!after?.end?.days || !before.start?.days) return [];
    return liesDayBetween(after.end.days, before.start.days) ? [{ after, before }] : [];
  });
}
