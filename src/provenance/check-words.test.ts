import { describe, expect, test } from 'vitest';
import type { Claim } from '../api/contract.ts';
import { languages } from '../language/language.ts';
import { claimNamed } from '../testing/claim-named.ts';
import { makeCount } from '../testing/claims.ts';
import { signatureCounts } from '../testing/dossier.ts';
import { pngOfRecord, recordOf } from '../testing/image-records.ts';
import { plainSpaces } from '../testing/plain-spaces.ts';
import { about } from '../testing/quantities.ts';
import { checkImage } from './check-image.ts';
import { remarkCheck, summarizeCheck, wordUnreadable } from './check-words.ts';

const signed650 = claimNamed(signatureCounts, '002-signed-650');
const moreThan95 = claimNamed(signatureCounts, '003-signed-more-than-95');
const strangers = ['x', 'y'].map((id) => makeCount({ id }));
const reference = {
  release: 'f'.repeat(64),
  titles: ['A letter', 'Une lettre'],
  withdrawn: ['old'],
  claims: [signed650, { ...moreThan95, share: about(0.9) }],
};

function checked(drawn: readonly Claim[], parts: Parameters<typeof recordOf>[1] = {}) {
  const image = checkImage(pngOfRecord(recordOf(drawn, parts)), reference);
  if (typeof image === 'string') throw new Error(`the image is ${image}`);
  return image;
}

describe(summarizeCheck, () => {
  test.each<[string, Claim[], string, string]>([
    [
      'every verdict',
      [signed650, moreThan95, makeCount({ id: 'old' }), ...strangers],
      'a.png carries 5 claims of the dossier “A letter”: 2 not ours, 1 withdrawn, 1 changed since and 1 unchanged.',
      'a.png porte 5 affirmations du dossier « A letter » : 2 qui ne sont pas des nôtres, 1 retirée, 1 modifiée depuis et 1 inchangée.',
    ],
    [
      'one claim',
      [signed650],
      'a.png carries one claim of the dossier “A letter”: 1 unchanged.',
      'a.png porte une affirmation du dossier « A letter » : 1 inchangée.',
    ],
    [
      'none',
      [],
      'a.png carries no claim of the dossier “A letter”.',
      'a.png porte zéro affirmation du dossier « A letter ».',
    ],
    [
      'a stranger',
      strangers,
      'a.png was made from another dossier (“A letter”): none of its 2 claims is ours.',
      'a.png vient d’un autre dossier (« A letter ») : aucune de ses 2 affirmations n’est des nôtres.',
    ],
  ])('counts the claims by verdict: %s', (_, drawn, english, french) => {
    const image = checked(drawn);
    expect(languages.map((one) => plainSpaces(summarizeCheck(image, 'a.png', one)))).toEqual([
      english,
      french,
    ]);
  });
});

describe(remarkCheck, () => {
  test('says that the release is today’s, and what the check cannot tell', () => {
    const intact = { ...checked([signed650]), isIntact: true };
    const remarks = languages.map((one) => remarkCheck(intact, reference, one));
    expect(remarks.map(({ length }) => length)).toEqual([2, 2]);
    expect(remarks[0]).toEqual([
      expect.stringContaining('today’s release'),
      expect.stringMatching(/does not prove who made/),
    ]);
    expect(remarks[1]).toEqual([
      expect.stringContaining('version actuelle'),
      expect.stringMatching(/ne prouve pas qui/),
    ]);
  });

  test('names both releases, in short, where the image is of another', () => {
    const [first] = remarkCheck(checked([], { release: 'abcdef0123456789' }), reference, 'en');
    expect(first).toContain('release abcdef012345; today’s is ffffffffffff.');
  });
});

describe(wordUnreadable, () => {
  test.each([
    ['empty', /is empty/, /est vide/],
    ['huge', /larger than 48 MB/, /dépasse 48 Mo/],
    ['unknownFormat', /neither a PNG nor an SVG/, /ni un PNG ni un SVG/],
    ['pdf', /is a PDF.*open the PNG or SVG/, /est un PDF.*ouvrez le PNG ou le SVG/],
    ['damaged', /damaged or cut off/, /abîmé ou tronqué/],
    ['foreign', /nothing of Countersign/, /rien de Countersign/],
  ] as const)('names the file and what is wrong with it: %s', (why, english, french) => {
    for (const [language, expected] of [['en', english] as const, ['fr', french] as const]) {
      const said = plainSpaces(wordUnreadable(why, 'a <b>.png', language));
      expect(said).toMatch(expected);
      expect(said).toMatch(/^a <b>\.png /);
    }
  });
});
