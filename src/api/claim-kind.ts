import type { Claim, Happening, LeadershipChange, SignatureCount, Statement } from './contract.ts';

export function isSignatureCount(claim: Claim): claim is SignatureCount {
  return 'signatories' in claim;
}

export function isLeadershipChange(claim: Claim): claim is LeadershipChange {
  return 'role' in claim;
}

export function isHappening(claim: Claim): claim is Happening {
  return 'actors' in claim;
}

export function isStatement(claim: Claim): claim is Statement {
  return 'question' in claim;
}
