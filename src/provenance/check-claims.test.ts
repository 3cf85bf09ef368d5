import { describe, expect, test } from 'vitest';
import type { Claim } from '../api/contract.ts';
import { carryClaim } from '../images/image-record.ts';
import { claimNamed } from '../testing/claim-named.ts';
import { makeCount } from '../testing/claims.ts';
import { leadershipChanges, signatureCounts, statements } from '../testing/dossier.ts';
import { exactly } from '../testing/quantities.ts';
import { claimChecker } from './check-claims.ts';

const signed650 = claimNamed(signatureCounts, '002-signed-650');

/** What is said of one claim that an image drew, when the dossier has another in its place. */
function becomes(drawn: Claim, now: Claim | null, withdrawn: readonly string[] = []) {
  const [checked, ...others] = [carryClaim(drawn)].map(claimChecker(now ? [now] : [], withdrawn));
  if (!checked || others.length > 0) throw new Error('one claim in, one out');
  return checked;
}

describe(claimChecker, () => {
  test('finds every claim of the dossier unchanged that is as it was', () => {
    const claims = [...signatureCounts, ...leadershipChanges, ...statements];
    const checked = claims.map(carryClaim).map(claimChecker(claims, []));
    expect(checked.map(({ id }) => id)).toEqual(claims.map(({ id }) => id));
    expect(checked.filter(({ verdict }) => verdict !== 'unchanged')).toEqual([]);
    expect(checked.flatMap(({ changes }) => changes)).toEqual([]);
  });

  test('takes a claim whose fields stand in another order for the same', () => {
    const reversed = Object.fromEntries(Object.entries(signed650).reverse());
    expect(Object.keys(reversed)).not.toEqual(Object.keys(signed650));
    expect(becomes(signed650, { ...makeCount(), ...reversed }).verdict).toBe('unchanged');
  });

  test.each<[string, Partial<Claim>]>([
    ['summary', { summary: { en: 'Told anew.', fr: 'Redit.' } }],
    ['voice', { voice: { kind: 'memo', name: null } }],
    ['passage', { passage: { ...signed650.passage, start: 0 } }],
    ['source', { source: '001' }],
  ])('is changed without a figure where only its %s is another', (_, parts) => {
    const checked = becomes(signed650, { ...signed650, ...parts });
    expect(checked).toMatchObject({ verdict: 'changed', changes: [] });
  });

  test('is changed without a figure where only the note on its date is another', () => {
    const asOf = { ...signed650.asOf, note: { en: 'Known anew.', fr: 'Su autrement.' } };
    expect(becomes(signed650, { ...signed650, asOf })).toMatchObject({
      verdict: 'changed',
      changes: [],
    });
  });

  test('is withdrawn where the dossier says so, whether or not it still holds the claim', () => {
    expect(becomes(signed650, null, ['x', signed650.id]).verdict).toBe('withdrawn');
    expect(becomes(signed650, signed650, [signed650.id]).verdict).toBe('withdrawn');
    expect(becomes(signed650, signed650, ['x']).verdict).toBe('unchanged');
  });

  test('is not ours where the dossier does not know the id', () => {
    const foreign = { ...signed650, id: '002-signed-651' };
    expect(becomes(foreign, signed650)).toEqual({
      id: '002-signed-651',
      claim: null,
      verdict: 'not-ours',
      changes: [],
    });
  });

  test('does not trust a figure that was written over beside a hash that holds', () => {
    const carried = carryClaim(signed650);
    const forged = { ...carried, figures: { ...carried.figures, signatories: exactly(690) } };
    expect([forged].map(claimChecker([signed650], []))).toMatchObject([
      {
        verdict: 'changed',
        changes: [{ figure: 'signatories', was: exactly(690), now: exactly(650) }],
      },
    ]);
  });

  test('does not trust a hash that was written over beside figures that hold', () => {
    const forged = { ...carryClaim(signed650), sha256: '0'.repeat(64) };
    expect([forged].map(claimChecker([signed650], []))).toMatchObject([
      { verdict: 'changed', changes: [] },
    ]);
  });
});
