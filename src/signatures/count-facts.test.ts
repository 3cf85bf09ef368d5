import { describe, expect, test } from 'vitest';
import type { SignatureCount } from '../api/contract.ts';
import { makeCount } from '../testing/claims.ts';
import { plainSpaces } from '../testing/plain-spaces.ts';
import { about, exactly, moreThan, vague } from '../testing/quantities.ts';
import { countFacts } from './count-facts.ts';

const none = { signatories: null, headcount: null, share: null };
const told = (parts: Partial<SignatureCount>, language: 'en' | 'fr' = 'en') =>
  countFacts(makeCount({ ...none, ...parts }), language).map(
    ({ term, detail }) => `${term}: ${plainSpaces(detail)}`,
  );

describe(countFacts, () => {
  test('each number of 650 of about 700 stands apart, and the share says that it is computed', () => {
    expect(told({ signatories: exactly(650), headcount: about(700) })).toEqual([
      'People who: signed',
      'Number: 650',
      'Headcount: ≈ 700 (taken to permit 650 to 750)',
      'Share: ≈ 92.9 % (taken to permit 86.7 % to 100 %), computed',
    ]);
  });

  test('in French, 743 of 770', () => {
    expect(told({ signatories: exactly(743), headcount: exactly(770) }, 'fr')).toEqual([
      'Personnes qui: ont signé',
      'Nombre: 743',
      'Effectif: 770',
      'Part: 96,5 %, calculée',
    ]);
  });

  test('a share that the text states is not called computed, even beside two numbers', () => {
    const numbers = { signatories: exactly(743), headcount: exactly(770) };
    expect(told({ ...numbers, share: moreThan(0.95) })).toContain('Share: more than 95 %');
  });

  test('more than 95 % who threatened to leave gives no number of people', () => {
    expect(told({ of: 'threatens-to-leave', share: moreThan(0.95) })).toEqual([
      'People who: threatened to leave',
      'Share: more than 95 %',
    ]);
  });

  test('hundreds are a vague number, and no share', () => {
    expect(told({ signatories: vague, headcount: exactly(770) })).toEqual([
      'People who: signed',
      'Number: a vague number',
      'Headcount: 770',
    ]);
  });

  test.each(['repeats', 'doubts', 'denies'] as const)('whoever %s is told to', (stance) => {
    const parts = { of: 'leaves', signatories: exactly(650), stance } as const;
    expect(told(parts).at(-1)).toBe(`Stance: ${stance}`);
  });

  test('a stance that all have is not told', () => {
    expect(told({ signatories: exactly(650) })).toEqual(['People who: signed', 'Number: 650']);
  });
});
