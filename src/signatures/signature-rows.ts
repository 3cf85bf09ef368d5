import type { SignatureCount } from '../api/contract.ts';
import type { Row } from '../images/picture.ts';
import type { Language } from '../language/language.ts';
import { claimCells, claimColumns } from '../sources/claim-cells.tsx';
import type { SourcedClaim } from '../sources/claim-table.tsx';
import { aloneIn, type CountBin } from './count-bins.ts';
import { figureOf, shareOf } from './figures.ts';
import type { SignatureSeries } from './signature-series.ts';

/** Every claim in view, in dossier order: what the table and the CSV show. */
export function countsInView({
  plotted,
  listed,
  sources,
}: SignatureSeries): SourcedClaim<SignatureCount>[] {
  const order = new Map(sources.map(({ source }, index) => [source.id, index]));
  return [...plotted, ...listed].sort(
    (a, b) => (order.get(a.claim.source) ?? 0) - (order.get(b.claim.source) ?? 0),
  );
}

/** The columns of the CSV, also where it has no row. */
export const signatureColumns = [
  ...claimColumns,
  'of',
  'signatories',
  'signatories_qualifier',
  'headcount',
  'headcount_qualifier',
  'share',
  'share_qualifier',
  'share_origin',
  'stance',
  'target',
  'shown',
] as const;

/** The claims in view as CSV rows. */
export function signatureRows(
  series: SignatureSeries,
  language: Language,
  bins: readonly CountBin[] | null = null,
): Row[] {
  const plotted = new Set<SourcedClaim<SignatureCount>>(series.plotted);
  const drawn = new Set<SourcedClaim<SignatureCount>>(bins ? aloneIn(bins) : series.plotted);
  return countsInView(series).map((item) => {
    const { claim, from } = item;
    const stated = figureOf(claim.share);
    const share = shareOf(claim);
    return {
      ...claimCells(claim, claim.asOf, from, language),
      of: claim.of,
      signatories: claim.signatories?.value ?? null,
      signatories_qualifier: claim.signatories?.qualifier ?? null,
      headcount: claim.headcount?.value ?? null,
      headcount_qualifier: claim.headcount?.qualifier ?? null,
      share: share && Math.round(share.value * 10_000) / 10_000,
      share_qualifier: share?.qualifier ?? null,
      share_origin: share && (stated ? 'stated' : 'computed'),
      stance: claim.stance,
      target: claim.target,
      shown: drawn.has(item) ? 'drawn' : plotted.has(item) ? 'aggregated' : 'listed',
    };
  });
}
