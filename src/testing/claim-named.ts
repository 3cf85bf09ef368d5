import type { Claim } from '../api/contract.ts';

/** The claim of that id; throws where there is none, so that a test cannot pass on nothing. */
export function claimNamed<C extends Claim>(claims: readonly C[], id: string): C {
  const found = claims.find((claim) => claim.id === id);
  if (!found) throw new Error(`no claim “${id}”`);
  return found;
}
