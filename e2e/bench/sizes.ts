import type { DossierSize } from './make-dossier.ts';

/** The sizes of dossiers that the page is measured with. */
export const sizes: readonly DossierSize[] = [
  { claims: 100, sources: 5, seed: 1 },
  { claims: 1_000, sources: 20, seed: 1 },
  { claims: 10_000, sources: 100, seed: 1 },
  { claims: 100_000, sources: 500, seed: 1 },
];

/** How many sources a dossier of so many claims has: as many as the next of the sizes above it. */
export function sourcesFor(claims: number): number {
  return (sizes.find((size) => size.claims >= claims) ?? sizes.at(-1))?.sources ?? 1;
}
