import type { SignatureCount } from '../api/contract.ts';
import { byDay, type DayRange, liesWithin } from '../dates/day-range.ts';
import { parseDayRange } from '../dates/parse-day-range.ts';
import type { SourceInView } from '../sources/source-in-view.ts';
import { isReaders } from '../sources/voice.ts';
import type { Measure, View } from '../view/view.ts';
import { type Figure, figureOf, shareOf } from './figures.ts';

/** A claim that is drawn: a count of people who signed, or a share of them. */
export interface PlottedCount {
  readonly claim: SignatureCount;
  readonly from: SourceInView;
  /** Null where nothing can be said of the date. */
  readonly days: DayRange | null;
  readonly signatories: Figure | null;
  readonly headcount: Figure | null;
  readonly share: Figure | null;
}

/** Why a claim is listed under the chart and not drawn. */
export type ListedBecause = 'not-signed' | 'no-number' | 'one-number' | 'not-asserted';

export interface ListedCount {
  readonly claim: SignatureCount;
  readonly from: SourceInView;
  readonly because: ListedBecause;
}

/** The lowest and the highest figure of what the sources say. */
export interface Range {
  readonly low: Figure;
  readonly high: Figure;
}

export interface SignatureSeries {
  readonly measure: Measure;
  readonly sources: readonly SourceInView[];
  readonly plotted: readonly PlottedCount[];
  readonly listed: readonly ListedCount[];
  /** The days that the chart is narrowed to; null is all. */
  readonly period: DayRange | null;
  /** How many claims in view allow a day outside them, or tell none. */
  readonly outside: number;
  /** Of the claims that assert how many signed; null where fewer than two give the figure. */
  readonly ranges: Readonly<Record<'signatories' | 'headcount' | 'share', Range | null>>;
}

/**
 * Sorts the claims in view into what is drawn and what is listed; none is lost. With a `period`,
 * those whose dates allow a day outside of it, or that have none, are only counted.
 */
export function toSignatureSeries(
  claims: readonly SignatureCount[],
  sources: readonly SourceInView[],
  { measure, comments, period }: Pick<View, 'measure' | 'comments' | 'period'>,
): SignatureSeries {
  const shown = new Map(sources.filter((s) => s.shown).map((from) => [from.source.id, from]));
  const { inDossierOrder, inTimeOrder } = readCounts(claims);
  let outside = 0;
  const sift = (count: CountReading): SourceInView | null => {
    const from = (comments || !count.isReaders) && shown.get(count.claim.source);
    if (!from) return null;
    if (!period || (count.days && liesWithin(count.days, period))) return from;
    outside += 1;
    return null;
  };
  const listed = inDossierOrder.flatMap((count): ListedCount[] => {
    const because = count.listedBecause[measure];
    const from = because && sift(count);
    return from ? [{ claim: count.claim, from, because }] : [];
  });
  const plotted = inTimeOrder.flatMap((count): PlottedCount[] => {
    const from = count.listedBecause[measure] ? null : sift(count);
    return from ? [{ ...count.drawn, from }] : [];
  });
  const counted = countsOf(plotted);
  return {
    measure,
    sources,
    plotted,
    listed,
    period,
    outside,
    ranges: {
      signatories: toRange(counted, ({ signatories }) => signatories),
      headcount: toRange(counted, ({ headcount }) => headcount),
      share: toRange(counted, ({ share }) => share),
    },
  };
}

/** What no view changes of a count. */
interface CountReading {
  readonly claim: SignatureCount;
  readonly isReaders: boolean;
  readonly days: DayRange | null;
  readonly drawn: Omit<PlottedCount, 'from'>;
  readonly listedBecause: Readonly<Record<Measure, ListedBecause | null>>;
}

interface CountReadings {
  readonly inDossierOrder: readonly CountReading[];
  /** By date, the undated last. */
  readonly inTimeOrder: readonly CountReading[];
}

// Reading and sorting a hundred thousand claims takes too long to do it at every click.
const read = new WeakMap<readonly SignatureCount[], CountReadings>();

function readCounts(claims: readonly SignatureCount[]): CountReadings {
  const known = read.get(claims);
  if (known) return known;
  const inDossierOrder = claims.map(readCount);
  const inTimeOrder = inDossierOrder.toSorted(({ days: a }, { days: b }) =>
    a && b ? byDay(a, b) : a ? -1 : b ? 1 : 0,
  );
  const readings = { inDossierOrder, inTimeOrder };
  read.set(claims, readings);
  return readings;
}

function readCount(claim: SignatureCount): CountReading {
  const days = claim.asOf.edtf === null ? null : parseDayRange(claim.asOf.edtf);
  const share = shareOf(claim);
  const because = whyListed(claim, share);
  return {
    claim,
    isReaders: isReaders(claim.voice),
    days,
    drawn: {
      claim,
      days,
      signatories: figureOf(claim.signatories),
      headcount: figureOf(claim.headcount),
      share,
    },
    listedBecause: { count: because, share: because ?? (share ? null : 'one-number') },
  };
}

/** Those of the drawn claims that give a number of people who signed, not a share alone. */
export function countsOf(plotted: readonly PlottedCount[]): PlottedCount[] {
  return plotted.filter(({ signatories }) => signatories !== null);
}

/** The lowest share that is drawn: what a share axis must reach down to. */
export function lowestShare({ plotted }: SignatureSeries): number {
  return plotted.reduce((lowest, { share }) => Math.min(lowest, share?.value ?? 1), 1);
}

function whyListed(claim: SignatureCount, share: Figure | null): ListedBecause | null {
  if (claim.stance !== 'asserts') return 'not-asserted';
  if (claim.of !== 'signed') return 'not-signed';
  // A headcount alone says nothing of who signed; drawn, it would read as nobody.
  return figureOf(claim.signatories) || share ? null : 'no-number';
}

/** The lowest and the highest of the figures that there are; null for fewer than two. */
export function toRange(
  counts: readonly PlottedCount[],
  read: (count: PlottedCount) => Figure | null,
): Range | null {
  let [low, high, n]: [Figure | null, Figure | null, number] = [null, null, 0];
  for (const count of counts) {
    const figure = read(count);
    if (!figure) continue;
    n += 1;
    if (!low || figure.value < low.value) low = figure;
    if (!high || figure.value >= high.value) high = figure;
  }
  return low && high && n > 1 ? { low, high } : null;
}
