import { describe, expect, test } from 'vitest';
import type { Claim } from '../api/contract.ts';
import { carryClaim } from '../images/image-record.ts';
import { claimNamed } from '../testing/claim-named.ts';
import { makeDate, makeEvent, makeStatement } from '../testing/claims.ts';
import { leadershipChanges, signatureCounts } from '../testing/dossier.ts';
import { about, exactly, moreThan } from '../testing/quantities.ts';
import { claimChecker } from './check-claims.ts';

const signed650 = claimNamed(signatureCounts, '002-signed-650');
const moreThan95 = claimNamed(signatureCounts, '003-signed-more-than-95');
const altmanEnds = claimNamed(leadershipChanges, '003-altman-ends');
const muratiStarts = claimNamed(leadershipChanges, '003-murati-starts');

/** What is said of one claim that an image drew, when the dossier has another in its place. */
const becomes = (drawn: Claim, now: Claim) => [carryClaim(drawn)].map(claimChecker([now], []));

describe(claimChecker, () => {
  test.each<[string, Claim, Claim, string, unknown, unknown]>([
    [
      '650 signatories become 651',
      signed650,
      { ...signed650, signatories: exactly(651) },
      'signatories',
      exactly(650),
      exactly(651),
    ],
    [
      'about 700 employees become exactly 700',
      signed650,
      { ...signed650, headcount: exactly(700) },
      'headcount',
      about(700),
      exactly(700),
    ],
    [
      'more than 95 % becomes more than 96 %',
      moreThan95,
      { ...moreThan95, share: moreThan(0.96) },
      'share',
      moreThan(0.95),
      moreThan(0.96),
    ],
    [
      'a share is no longer stated',
      moreThan95,
      { ...moreThan95, share: null },
      'share',
      moreThan(0.95),
      null,
    ],
    [
      'Friday 17 November becomes the 18th',
      altmanEnds,
      { ...altmanEnds, on: makeDate('2023-11-18') },
      'date',
      '2023-11-17',
      '2023-11-18',
    ],
    [
      'Mira Murati becomes Emmett Shear',
      muratiStarts,
      { ...muratiStarts, person: 'Emmett Shear' },
      'person',
      'Mira Murati',
      'Emmett Shear',
    ],
    [
      'an answer becomes another',
      makeStatement({ value: 'twitch' }),
      makeStatement({ value: 'cruise' }),
      'value',
      'twitch',
      'cruise',
    ],
    [
      'an event becomes one of another kind',
      makeEvent({ kind: 'offer' }),
      makeEvent({ kind: 'letter' }),
      'kind',
      'offer',
      'letter',
    ],
  ])('reports which figure changed and how: %s', (_, drawn, now, figure, was, is) => {
    expect(becomes(drawn, now)).toEqual([
      { id: drawn.id, claim: now, verdict: 'changed', changes: [{ figure, was, now: is }] },
    ]);
  });

  test('reports every figure that changed', () => {
    const now = { ...signed650, signatories: exactly(743), headcount: exactly(770) };
    const changes = [
      { figure: 'signatories', was: exactly(650), now: exactly(743) },
      { figure: 'headcount', was: about(700), now: exactly(770) },
    ];
    expect(becomes(signed650, now)).toMatchObject([{ changes }]);
  });
});
