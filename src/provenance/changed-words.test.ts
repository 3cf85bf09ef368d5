import { describe, expect, test } from 'vitest';
import type { Claim } from '../api/contract.ts';
import { carryClaim } from '../images/image-record.ts';
import { languages } from '../language/language.ts';
import { claimNamed } from '../testing/claim-named.ts';
import { makeDate, makeStatement } from '../testing/claims.ts';
import { leadershipChanges, signatureCounts } from '../testing/dossier.ts';
import { plainSpaces } from '../testing/plain-spaces.ts';
import { about, exactly, vague } from '../testing/quantities.ts';
import { claimChecker } from './check-claims.ts';
import { wordClaim } from './check-words.ts';

const signed650 = claimNamed(signatureCounts, '002-signed-650');
const signed723 = claimNamed(signatureCounts, '003-signed-723');
const moreThan95 = claimNamed(signatureCounts, '003-signed-more-than-95');
const altmanEnds = claimNamed(leadershipChanges, '003-altman-ends');
const muratiStarts = claimNamed(leadershipChanges, '003-murati-starts');

/** What is said of a claim in English and in French, when the dossier has another in its place. */
function words(drawn: Claim, now: Claim | null, withdrawn: readonly string[] = []): string[] {
  const [checked] = [carryClaim(drawn)].map(claimChecker(now ? [now] : [], withdrawn));
  if (!checked) throw new Error('one claim in, one out');
  return languages.map((language) => plainSpaces(wordClaim(checked, language)));
}

describe(wordClaim, () => {
  test.each<[string, string[], string, string]>([
    ['unchanged', words(signed650, signed650), 'unchanged', 'inchangée'],
    ['withdrawn', words(signed650, null, [signed650.id]), 'withdrawn', 'retirée'],
    ['not ours', words(signed650, null), 'not ours', 'pas des nôtres'],
  ])('names a claim and its verdict: %s', (_, said, english, french) => {
    expect(said).toEqual([`002-signed-650: ${english}`, `002-signed-650 : ${french}`]);
  });

  test.each<[Claim, Claim, string, string]>([
    [
      signed650,
      { ...signed650, signatories: exactly(651) },
      'signatories: 650 → 651',
      'signataires : 650 → 651',
    ],
    [
      signed650,
      { ...signed650, headcount: exactly(700) },
      'headcount: ≈ 700 → 700',
      'effectif : ≈ 700 → 700',
    ],
    [
      signed650,
      { ...signed650, headcount: null },
      'headcount: ≈ 700 → none',
      'effectif : ≈ 700 → aucun',
    ],
    [
      moreThan95,
      { ...moreThan95, share: about(0.925) },
      'share: > 95 % → ≈ 92.5 %',
      'part : > 95 % → ≈ 92,5 %',
    ],
    [
      signed723,
      { ...signed723, signatories: vague },
      'signatories: 723 → vague',
      'signataires : 723 → vague',
    ],
    [
      altmanEnds,
      { ...altmanEnds, on: makeDate('2023-11-18') },
      'date: 2023-11-17 → 2023-11-18',
      'date : 2023-11-17 → 2023-11-18',
    ],
    [
      muratiStarts,
      { ...muratiStarts, person: 'Emmett Shear' },
      'person: Mira Murati → Emmett Shear',
      'personne : Mira Murati → Emmett Shear',
    ],
    [
      muratiStarts,
      { ...muratiStarts, person: null },
      'person: Mira Murati → none',
      'personne : Mira Murati → aucun',
    ],
    [
      makeStatement({ value: 'twitch' }),
      makeStatement({ value: 'cruise' }),
      'answer: twitch → cruise',
      'réponse : twitch → cruise',
    ],
  ])('says which figure changed, and how: $2', (drawn, now, english, french) => {
    expect(words(drawn, now)).toEqual([
      `${drawn.id}: changed since (${english})`,
      `${drawn.id} : modifiée depuis (${french})`,
    ]);
  });

  test('sets several changes beside each other', () => {
    const now = { ...signed650, signatories: exactly(723), headcount: exactly(778) };
    expect(words(signed650, now)[0]).toBe(
      '002-signed-650: changed since (signatories: 650 → 723; headcount: ≈ 700 → 778)',
    );
  });

  test('says that it is words alone where no figure changed', () => {
    const now = { ...signed650, summary: { en: 'Told anew.', fr: 'Redit.' } };
    expect(words(signed650, now)).toEqual([
      '002-signed-650: changed since (its words, its voice or its passage, no figure)',
      '002-signed-650 : modifiée depuis (ses mots, sa voix ou son passage, aucun chiffre)',
    ]);
  });
});
