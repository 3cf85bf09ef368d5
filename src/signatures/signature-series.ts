import type { SignatureCount } from '../api/contract.ts';
import { byDay, type DayRange } from '../dates/day-range.ts';
import { parseDayRange } from '../dates/parse-day-range.ts';
import { claimsInView, type SourceInView } from '../sources/source-in-view.ts';
import type { Measure } from '../view/view.ts';
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
  /** Of the claims that assert how many signed; null where fewer than two give the figure. */
  readonly ranges: Readonly<Record<'signatories' | 'headcount' | 'share', Range | null>>;
}

/** Sorts the claims in view into what is drawn and what is listed; none is lost. */
export function toSignatureSeries(
  claims: readonly SignatureCount[],
  sources: readonly SourceInView[],
  measure: Measure,
  comments: boolean,
): SignatureSeries {
  const plotted: PlottedCount[] = [];
  const listed: ListedCount[] = [];
  for (const claim of claimsInView(claims, sources, comments)) {
    const from = sources.find(({ source }) => source.id === claim.source);
    if (!from) continue;
    const because = whyListed(claim, measure);
    if (because) listed.push({ claim, from, because });
    else
      plotted.push({
        claim,
        from,
        days: claim.asOf.edtf === null ? null : parseDayRange(claim.asOf.edtf),
        signatories: figureOf(claim.signatories),
        headcount: figureOf(claim.headcount),
        share: shareOf(claim),
      });
  }
  plotted.sort((a, b) => (a.days && b.days ? byDay(a.days, b.days) : a.days ? -1 : b.days ? 1 : 0));
  const counted = countsOf(plotted);
  return {
    measure,
    sources,
    plotted,
    listed,
    ranges: {
      signatories: toRange(counted.map((count) => count.signatories)),
      headcount: toRange(counted.map((count) => count.headcount)),
      share: toRange(counted.map((count) => count.share)),
    },
  };
}

/** Those of the drawn claims that give a number of people who signed, not a share alone. */
export function countsOf(plotted: readonly PlottedCount[]): PlottedCount[] {
  return plotted.filter(({ signatories }) => signatories !== null);
}

/** The lowest share that is drawn: what a share axis must reach down to. */
export function lowestShare({ plotted }: SignatureSeries): number {
  return Math.min(1, ...plotted.map(({ share }) => share?.value ?? 1));
}

function whyListed(claim: SignatureCount, measure: Measure): ListedBecause | null {
  if (claim.stance !== 'asserts') return 'not-asserted';
  if (claim.of !== 'signed') return 'not-signed';
  // A headcount alone says nothing of who signed; drawn, it would read as nobody.
  if (!figureOf(claim.signatories) && !figureOf(claim.share)) return 'no-number';
  return measure === 'share' && !shareOf(claim) ? 'one-number' : null;
}

function toRange(figures: readonly (Figure | null)[]): Range | null {
  const known = figures.filter((figure) => figure !== null).sort((a, b) => a.value - b.value);
  const [low] = known;
  const high = known.at(-1);
  return low && high && known.length > 1 ? { low, high } : null;
}
