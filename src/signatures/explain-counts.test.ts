import { describe, expect, test } from 'vitest';
import type { Quantity } from '../api/contract.ts';
import { claimNamed } from '../testing/claim-named.ts';
import { makeCount, makeDate } from '../testing/claims.ts';
import { signatureCounts } from '../testing/dossier.ts';
import { plainSpaces } from '../testing/plain-spaces.ts';
import { about, exactly, moreThan } from '../testing/quantities.ts';
import { explainCounts } from './explain-counts.ts';

const told = (a: string, b: string, language: 'en' | 'fr') =>
  plainSpaces(
    explainCounts(claimNamed(signatureCounts, a), claimNamed(signatureCounts, b), language),
  );
const signed = (signatories: Quantity, edtf = '2023-11-20') =>
  makeCount({ id: edtf, signatories, headcount: null, asOf: makeDate(edtf) });
const more95 = '003-signed-more-than-95';

describe(explainCounts, () => {
  test.each([
    [
      '003-signed-723',
      '001-signed-743',
      'Number: 723 to 743, 20 apart; it may be growth. ' +
        'Headcount: 770 to 778, 8 apart; both cannot be exact at one time.',
      'Nombre : 723 à 743, soit 20 d’écart ; ce peut être une hausse. ' +
        'Effectif : 770 à 778, soit 8 d’écart ; les deux ne peuvent être exacts au même moment.',
    ],
    [
      '002-signed-650',
      '003-signed-723',
      'Number: 650 to 723, 73 apart; it may be growth. ' +
        'Headcount: ≈ 700 (taken to permit 650 to 750) against 778.',
      'Nombre : 650 à 723, soit 73 d’écart ; ce peut être une hausse. ' +
        'Effectif : ≈ 700 (soit, à notre lecture, 650 à 750) contre 778.',
    ],
    [
      '001-signed-743',
      more95,
      'Share: more than 95 % is borne out by 96.5 %.',
      'Part : plus de 95 % est confirmé par 96,5 %.',
    ],
    [
      '003-signed-723',
      more95,
      'Share: 92.9 % against more than 95 %; it may be growth.',
      'Part : 92,9 % contre plus de 95 % ; ce peut être une hausse.',
    ],
    [
      '002-signed-650',
      more95,
      'Share: ≈ 92.9 % (taken to permit 86.7 % to 100 %) and more than 95 %, which may both be true.',
      'Part : ≈ 92,9 % (soit, à notre lecture, 86,7 % à 100 %) et plus de 95 %, qui peuvent être vrais tous deux.',
    ],
  ])('%s and %s', (a, b, english, french) => {
    expect(told(a, b, 'en')).toBe(english);
    expect(told(b, a, 'en')).toBe(english);
    expect(told(a, b, 'fr')).toBe(french);
    expect(told(b, a, 'fr')).toBe(french);
  });

  test.each([
    ['en', 'Number: 743 in both.', 'Number: 650 to 743, at different times.'],
    ['fr', 'Nombre : 743 dans les deux.', 'Nombre : 650 à 743, à des moments différents.'],
  ] as const)('the same number, and a number grown later (%s)', (language, same, grown) => {
    const then = signed(exactly(743), '2023-11-21');
    expect(plainSpaces(explainCounts(signed(exactly(743)), then, language))).toBe(same);
    expect(plainSpaces(explainCounts(signed(exactly(650)), then, language))).toBe(grown);
  });

  test('fewer later is no growth', () => {
    const words = explainCounts(signed(exactly(743)), signed(exactly(650), '2023-11-21'), 'en');
    expect(words).toBe('Number: 650 to 743, 93 apart.');
  });

  test.each([
    [
      about(650),
      exactly(723),
      'Number: ≈ 650 (taken to permit 645 to 655) against 723; it may be growth.',
    ],
    [moreThan(700), exactly(650), 'Number: 650 against more than 700; it may be growth.'],
  ])('numbers that are not exact are not said to be so far apart', (first, second, english) => {
    const [a, b] = [signed(first), signed(second)];
    expect(plainSpaces(explainCounts(a, b, 'en'))).toBe(english);
  });

  test('nothing is said of claims on another matter, nor without a number that both give', () => {
    expect(told('000-threaten-more-than-95', more95, 'en')).toBe('');
    expect(told('001-signed-hundreds', '001-signed-743', 'en')).toBe('');
  });
});
