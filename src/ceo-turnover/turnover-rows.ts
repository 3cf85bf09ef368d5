import type { LeadershipChange } from '../api/contract.ts';
import type { Row } from '../images/picture.ts';
import type { Language } from '../language/language.ts';
import { claimCells, claimColumns } from '../sources/claim-cells.tsx';
import type { SourcedClaim } from '../sources/claim-table.tsx';
import { groupBy } from '../sources/group-by.ts';
import type { SourceInView } from '../sources/source-in-view.ts';
import { claimsOfTenure, markedClaims } from './tenures.ts';
import type { TurnoverSeries } from './turnover-series.ts';

/** The given claims, each with its source, in dossier order. */
export function withSources(
  claims: readonly LeadershipChange[],
  sources: readonly SourceInView[],
): SourcedClaim<LeadershipChange>[] {
  const bySource = groupBy(claims, ({ source }) => source);
  return sources.flatMap((from) =>
    (bySource.get(from.source.id) ?? []).map((claim) => ({ claim, from })),
  );
}

/** Every claim in view: what the table and the CSV show. */
export function changesInView(series: TurnoverSeries): SourcedClaim<LeadershipChange>[] {
  const drawn = series.tenures.flatMap(claimsOfTenure);
  return withSources([...drawn, ...series.unnamed, ...series.listed], series.sources);
}

/** The columns of the CSV, also where it has no row. */
export const turnoverColumns = [
  ...claimColumns,
  'person',
  'role',
  'change',
  'modality',
  'shown',
] as const;

/** The claims in view as CSV rows. */
export function turnoverRows(series: TurnoverSeries, language: Language): Row[] {
  const told = new Set(series.tenures.flatMap(claimsOfTenure));
  const drawn = new Set(series.drawn.flatMap(markedClaims));
  return changesInView(series).map(({ claim, from }) => ({
    ...claimCells(claim, claim.on, from, language),
    person: claim.person,
    role: claim.role,
    change: claim.change,
    modality: claim.modality,
    shown: drawn.has(claim) ? 'drawn' : told.has(claim) ? 'aggregated' : 'listed',
  }));
}
