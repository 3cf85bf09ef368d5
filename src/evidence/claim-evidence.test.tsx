// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { Claim } from '../api/contract.ts';
import { sourcesInView } from '../sources/source-in-view.ts';
import { makeCount, makeEvent, makeSource } from '../testing/claims.ts';
import { draw } from '../testing/draw.ts';
import { claimOfDossier, drawPanel, pageIn } from '../testing/evidence.tsx';
import { theOne } from '../testing/on-page.ts';
import { plainSpaces } from '../testing/plain-spaces.ts';
import { defaultView } from '../view/view.ts';
import { ClaimEvidence } from './claim-evidence.tsx';
import { lostTargetOf, relateClaims } from './related-claims.ts';

const wordsOf = (element: Element) => plainSpaces(element.textContent ?? '').replace(/ +/g, ' ');
const nothing = {
  en: 'No other claim of this kind is recorded on this.',
  fr: 'Aucune autre affirmation de ce genre n’est relevée là-dessus.',
};

/** The page and the first source of a dossier of the papers A and B. */
function partsOf(language: 'en' | 'fr') {
  const labelled = makeSource({ id: 'b', label: { en: 'Paper B', fr: 'Journal B' } });
  const sources = sourcesInView([makeSource(), labelled], null);
  const [from] = sources;
  if (!from) throw new Error('no source');
  return { from, context: { ...pageIn(defaultView, language).context, sources } };
}

/** The evidence of a claim among others. */
function drawEvidence(claim: Claim, others: readonly Claim[], language: 'en' | 'fr' = 'en') {
  const related = relateClaims(claim, [claim, ...others]);
  return draw(<ClaimEvidence claim={claim} related={related} {...partsOf(language)} />);
}

describe(ClaimEvidence, () => {
  test.each([
    ['en', 'Also read from these words'],
    ['fr', 'Aussi tiré de ces mots'],
  ] as const)(
    'lists what was read from the same words, and only that (%s)',
    (language, heading) => {
      const host = drawPanel({ claim: '001-altman-ends' }, language);
      const group = theOne(host, '[data-related="samePassage"]');
      expect(theOne(group, 'h3').textContent).toBe(heading);
      const { summary } = claimOfDossier('001-dismissal');
      const [entry, ...others] = [...group.querySelectorAll('li')].map(wordsOf);
      expect(others).toEqual([]);
      // Neither how it compares, for it does not, nor that it is of the same text, as all these are.
      expect(entry?.trim().endsWith(plainSpaces(summary[language]))).toBe(true);
    },
  );

  test.each(['en', 'fr'] as const)(
    'says where nothing is recorded beside a claim (%s)',
    (language) => {
      const host = drawEvidence(makeCount(), [], language);
      expect(wordsOf(host)).toContain(nothing[language]);
      expect(wordsOf(host)).not.toMatch(/recorded of|relevée chez/);
    },
  );

  test('where entries could not be read, nothing is called silent', () => {
    const claim = makeCount();
    const { context, from } = partsOf('en');
    const related = relateClaims(claim, [claim]);
    const lacking = { ...context, leftOut: 2 };
    const words = wordsOf(draw(<ClaimEvidence {...{ claim, from, related }} context={lacking} />));
    expect(words).toContain('2 entries of the dossier could not be read: they are neither shown');
    expect(words).not.toContain('recorded');
  });

  test.each([
    ['en', 'Said of a claim “gone”, which is not in what could be read of the dossier.'],
    ['fr', 'À propos d’une affirmation « gone », qui n’est pas dans ce qui a pu être lu'],
  ] as const)('a claim on one that is lost says so (%s)', (language, told) => {
    const claim = makeCount({ stance: 'denies', target: 'gone' });
    const lostTarget = lostTargetOf(claim, [claim]);
    const { context, from } = partsOf(language);
    const related = relateClaims(claim, [claim]);
    const host = draw(<ClaimEvidence {...{ claim, from, related, lostTarget, context }} />);
    expect(wordsOf(host)).toContain(told);
    const target = makeCount({ id: 'gone' });
    expect(lostTargetOf(claim, [claim, target])).toBe(null);
    expect(lostTargetOf(target, [target])).toBe(null);
  });

  test('of an event no such thing is said: a text may tell it under another title', () => {
    const words = wordsOf(drawEvidence(makeEvent(), []));
    expect(words).not.toContain('recorded');
  });

  test.each([
    ['en', 'No claim of this kind is recorded of: Paper B (b).'],
    ['fr', 'Aucune affirmation de ce genre n’est relevée chez : Journal B (b).'],
  ] as const)('names who is silent only where something is compared (%s)', (language, words) => {
    const passage = { start: 20, end: 30, sha256: '0'.repeat(64) };
    const other = makeCount({ id: 'other', passage });
    expect(wordsOf(drawEvidence(makeCount(), [other], language))).toContain(words);
    const aiming = makeCount({ id: 'repeat', passage, stance: 'repeats', target: 'a-count' });
    const repeated = wordsOf(drawEvidence(makeCount(), [aiming], language));
    expect(repeated).not.toMatch(/recorded of|relevée chez/);
    expect(repeated).not.toContain(nothing[language]);
  });
});
