import { describe, expect, test } from 'vitest';
import { makeChange, makeCount, makeEvent, makeStatement } from '../testing/claims.ts';
import { events, leadershipChanges, signatureCounts, statements } from '../testing/dossier.ts';
import { isHappening, isLeadershipChange, isSignatureCount, isStatement } from './claim-kind.ts';

const kinds = [
  [isSignatureCount, makeCount(), signatureCounts],
  [isLeadershipChange, makeChange(), leadershipChanges],
  [isHappening, makeEvent(), events],
  [isStatement, makeStatement(), statements],
] as const;

describe.each(kinds)('%o', (isOfKind, made, told) => {
  test('holds for its own kind alone', () => {
    for (const [, claim] of kinds) expect(isOfKind(claim)).toBe(claim === made);
  });

  test('parts the claims of the dossier', () => {
    const all = [...signatureCounts, ...leadershipChanges, ...events, ...statements];
    expect(told.length).toBeGreaterThan(0);
    expect(all.filter(isOfKind)).toEqual(told);
  });
});
