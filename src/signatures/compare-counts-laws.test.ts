import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Quantity, SignatureCount } from '../api/contract.ts';
import { arbitraryCount, arbitrarySigned } from '../testing/arbitrary-counts.ts';
import { makeDate } from '../testing/claims.ts';
import { exactly, vague } from '../testing/quantities.ts';
import { compareCounts } from './compare-counts.ts';

const thousands = { numRuns: 4000 };
const wideningOf = fc.constantFrom('signatories' as const, 'headcount' as const, 'share' as const);

/** The quantity made to permit more; null where nothing is wider. */
function widen({ value, qualifier }: Quantity, lower: number): Quantity | null {
  if (value === null) return null;
  if (qualifier === 'exact') return { value, qualifier: 'about' };
  if (qualifier === 'about') return vague;
  return { value: value * lower, qualifier };
}

function widened(claim: SignatureCount, name: 'signatories' | 'headcount' | 'share', to: number) {
  const quantity = claim[name];
  const wide = quantity && widen(quantity, to);
  if (!wide) return null;
  const isWhole = name !== 'share' && wide.value !== null;
  const put = isWhole ? { ...wide, value: Math.max(1, Math.floor(wide.value ?? 1)) } : wide;
  return { ...claim, [name]: put };
}

describe(compareCounts, () => {
  test('what one claim is to another, the other is to it, number by number', () => {
    fc.assert(
      fc.property(arbitraryCount, arbitraryCount, (a, b) => {
        const [there, back] = [compareCounts(a, b), compareCounts(b, a)];
        expect(back?.relation).toBe(there?.relation);
        expect(back?.figures).toEqual(
          there?.figures.map((compared) => ({
            ...compared,
            values: [compared.values[1], compared.values[0]],
            bounds: [compared.bounds[1], compared.bounds[0]],
          })),
        );
      }),
      thousands,
    );
  });

  test('a claim agrees with itself, and each of its numbers does', () => {
    fc.assert(
      fc.property(arbitrarySigned, (claim) => {
        const compared = compareCounts(claim, claim);
        expect(compared?.relation).toBe('agree');
        for (const { relation } of compared?.figures ?? []) expect(relation).toBe('agree');
      }),
      thousands,
    );
  });

  test('what is counted is never crossed, and only counts of their own are compared', () => {
    fc.assert(
      fc.property(arbitraryCount, arbitraryCount, (a, b) => {
        const isSameMatter = a.of === b.of && a.stance === 'asserts' && b.stance === 'asserts';
        expect(compareCounts(a, b) !== null).toBe(isSameMatter);
      }),
      thousands,
    );
  });

  test('a number made wider never makes a conflict', () => {
    const lower = fc.double({ min: 0.5, max: 0.999, noNaN: true });
    let widenings = 0;
    fc.assert(
      fc.property(arbitrarySigned, arbitrarySigned, wideningOf, lower, (a, b, name, to) => {
        const wide = widened(a, name, to);
        fc.pre(wide !== null && compareCounts(a, b)?.relation !== 'differ');
        widenings += 1;
        expect(wide && compareCounts(wide, b)?.relation).not.toBe('differ');
      }),
      thousands,
    );
    expect(widenings).toBe(thousands.numRuns);
  });

  test('exact counts differ in time only where the later one is lower', () => {
    const people = fc.integer({ min: 600, max: 778 }).map(exactly);
    fc.assert(
      fc.property(arbitrarySigned, arbitrarySigned, people, people, (one, other, first, then) => {
        const none = { headcount: null, share: null };
        const a = { ...one, ...none, signatories: first, asOf: makeDate('2023-11-20') };
        const b = { ...other, ...none, signatories: then, asOf: makeDate('2023-11-21/2023-11-22') };
        const [before, after] = [first.value ?? 0, then.value ?? 0];
        const expected = before === after ? 'agree' : before < after ? 'open' : 'differ';
        expect(compareCounts(a, b)?.relation).toBe(expected);
      }),
      thousands,
    );
  });
});
