// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { citeClaim, claimAsJsonLd } from '../evidence/citation.ts';
import { listClaims } from '../sources/claim-tally.ts';
import {
  checkedDossier,
  hostileTexts,
  namesOfTexts,
  plant,
  unfit,
} from '../testing/hostile-answers.ts';
import { defaultView } from '../view/view.ts';
import { toEdition } from './edition.ts';

describe.each(namesOfTexts)('a dossier full of %s', (name) => {
  const dossier = checkedDossier(plant(hostileTexts[name]));
  const { context } = toEdition(dossier, defaultView, { language: 'en', theme: 'light' });
  const cited = listClaims(dossier.claims).flatMap((claim) =>
    context.sources
      .filter(({ source }) => source.id === claim.source)
      .map((from) => ({ claim, from, context })),
  );

  test('is cited as JSON-LD that no script element ends in, with the texts to the letter', () => {
    expect(cited.length).toBeGreaterThan(50);
    for (const one of cited) {
      const json = claimAsJsonLd(one, { exact: '</script>', prefix: '<!--', suffix: '' });
      expect(json).not.toContain('<');
      expect(json).not.toMatch(unfit);
      expect(JSON.parse(json)).toMatchObject({
        '@type': 'Claim',
        '@id': expect.stringMatching(/^https?:/),
        text: one.claim.summary.en,
        isBasedOn: { name: context.subject.title.en },
        target: { selector: [{ start: one.claim.passage.start }, { exact: '</script>' }] },
      });
    }
  });

  test('is cited in plain text of signs that can be read', () => {
    for (const one of cited) expect(citeClaim(one)).not.toMatch(unfit);
  });
});
