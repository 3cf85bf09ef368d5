import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LeadershipChange } from '../api/contract.ts';
import { makeChange, makeDate } from '../testing/claims.ts';
import { leadershipChanges } from '../testing/dossier.ts';
import { relateChanges } from './relate-changes.ts';

const told = [
  null,
  '2023-11-17',
  '2023-11-19',
  '2023-11-22',
  '2023-11-17/2023-11-19',
  '2023-11-18/2023-11-20',
  '2023-11-21/..',
];
const arbitraryChange = fc.record({
  source: fc.constantFrom('a', 'b', 'c'),
  on: fc.constantFrom(...told).map(makeDate),
  person: fc.constantFrom('Ada', 'Ada', 'Ben', null),
  role: fc.constantFrom<LeadershipChange['role'][]>('ceo', 'ceo', 'interim-ceo', 'board-chair'),
  change: fc.constantFrom<LeadershipChange['change'][]>('starts', 'ends'),
  modality: fc.constantFrom<LeadershipChange['modality'][]>(
    'asserted',
    'implied',
    'agreed',
    'tentative',
    'denied',
  ),
});
const arbitraryChanges = fc
  .array(arbitraryChange, { minLength: 2, maxLength: 8 })
  .map((list) => list.map((parts, index) => makeChange({ id: `c${index}`, ...parts })));
const shuffled = arbitraryChanges.chain((claims) =>
  fc.tuple(
    fc.constant(claims),
    fc.shuffledSubarray(claims, { minLength: claims.length, maxLength: claims.length }),
  ),
);
const thousands = { numRuns: 2000 };

/** Every relation among the claims, “c0 c1 differ”, from each side. */
function allRelations(claims: readonly LeadershipChange[]): string[] {
  return claims.flatMap((claim) =>
    relateChanges(claim, claims).map((other) => `${claim.id} ${other.claim.id} ${other.relation}`),
  );
}

const turned = (relation: string) => {
  const [a, b, how] = relation.split(' ');
  return `${b} ${a} ${how}`;
};

describe(relateChanges, () => {
  test('the order of the claims changes nothing but the order of the answer', () => {
    fc.assert(
      fc.property(shuffled, ([claims, others]) => {
        expect(allRelations(others).sort()).toEqual(allRelations(claims).sort());
      }),
      thousands,
    );
  });

  test('what one change is to another, the other is to it', () => {
    fc.assert(
      fc.property(arbitraryChanges, (claims) => {
        const relations = allRelations(claims);
        expect(relations.map(turned).sort()).toEqual(relations.sort());
      }),
      thousands,
    );
    const real = allRelations(leadershipChanges);
    expect(real.map(turned).sort()).toEqual(real.sort());
  });

  test('no claim is related to itself, nor a coming to a going, nor two persons named', () => {
    fc.assert(
      fc.property(arbitraryChanges, (claims) => {
        for (const claim of claims)
          for (const { claim: other } of relateChanges(claim, claims)) {
            expect(other.id).not.toBe(claim.id);
            expect(other.change).toBe(claim.change);
            expect(other.role === 'board-chair').toBe(claim.role === 'board-chair');
            if (claim.person && other.person) expect(other.person).toBe(claim.person);
          }
      }),
      thousands,
    );
  });
});
