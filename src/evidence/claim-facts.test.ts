import { describe, expect, test } from 'vitest';
import { languages } from '../language/language.ts';
import { makeChange, makeCount, makeDate, makeEvent, makeStatement } from '../testing/claims.ts';
import { subject } from '../testing/dossier.ts';
import { claimOfDossier, claims } from '../testing/evidence.tsx';
import { plainSpaces } from '../testing/plain-spaces.ts';
import { dateOf, explainRelation, factsOf } from './claim-facts.ts';

const factsIn = (id: string, language: 'en' | 'fr') =>
  factsOf(claimOfDossier(id), subject, language).map(({ detail }) => plainSpaces(detail));
const explained = (a: string, b: string, language: 'en' | 'fr' = 'en') =>
  plainSpaces(explainRelation(claimOfDossier(a), claimOfDossier(b), language));

describe(dateOf, () => {
  test('is the day of a count, a change or an event; a statement has none', () => {
    const date = makeDate('2023-11-20');
    expect(dateOf(makeCount())).toEqual(date);
    expect(dateOf(makeChange())).toEqual(date);
    expect(dateOf(makeEvent())).toEqual(date);
    expect(dateOf(makeStatement())).toBeNull();
  });
});

describe(factsOf, () => {
  test.each([
    ['001-signed-743', ['signed', '743', '770', '96.5 %, computed']],
    ['003-signed-more-than-95', ['signed', 'more than 95 %']],
    ['001-signed-hundreds', ['signed', 'a vague number']],
    ['002-shear-starts', ['Emmett Shear', 'interim CEO', 'comes in', 'told as done']],
    ['003-shear-before', ['Which company had Shear led before?', 'Twitch', 'told as fact']],
    ['000-dismissal', ['The board dismisses Sam Altman', 'OpenAI and Sam Altman']],
  ])('of %s say what it says, figure by figure', (id, details) => {
    expect(factsIn(id, 'en')).toEqual(details);
  });

  test('of “about 700” say what that was taken to permit', () => {
    expect(factsIn('002-signed-650', 'en')).toContain('≈ 700 (taken to permit 650 to 750)');
    expect(factsIn('002-signed-650', 'fr')).toContain('≈ 700 (soit, à notre lecture, 650 à 750)');
  });

  test('of a share have a decimal comma in French', () => {
    expect(factsIn('003-signed-723', 'fr')).toEqual([
      'ont signé',
      '723',
      '778',
      '92,9 %, calculée',
    ]);
  });

  test.each(languages)('are said of every claim of the dossier, none empty (%s)', (language) => {
    for (const claim of claims) {
      const facts = factsOf(claim, subject, language);
      expect(facts.length).toBeGreaterThan(0);
      expect(facts.filter(({ term, detail }) => !term.trim() || !detail.trim())).toEqual([]);
      expect(new Set(facts.map(({ term }) => term)).size).toBe(facts.length);
    }
  });
});

describe(explainRelation, () => {
  test('names the conflict of the headcounts, and what may have grown', () => {
    const words = explained('001-signed-743', '003-signed-723');
    expect(words).toContain('Number: 723 to 743, 20 apart; it may be growth.');
    expect(words).toContain('Headcount: 770 to 778, 8 apart; both cannot be exact at one time.');
    expect(explained('003-signed-723', '001-signed-743')).toBe(words);
  });

  test('says so in French', () => {
    const words = explained('001-signed-743', '003-signed-723', 'fr');
    expect(words).toContain('723 à 743, soit 20 d’écart');
    expect(words).toContain('770 à 778, soit 8 d’écart ; les deux ne peuvent être exacts');
  });

  test('holds 770 against about 700, with what that permits', () => {
    expect(explained('001-signed-743', '002-signed-650')).toContain(
      '≈ 700 (taken to permit 650 to 750) against 770',
    );
  });

  test.each([
    ['000-altman-ends', '001-altman-ends', '13–19 Nov (worked out), told as done.'],
    ['000-shear-before', '003-shear-before', 'Twitch.'],
    ['000-invest-2019', '001-invest-2019', 'The same event, put at 2019 (stated).'],
    ['002-signed-650', '002-comment-scooby-650', ''],
  ])('of %s beside %s', (claim, other, words) => {
    expect(explained(claim, other)).toBe(words);
  });

  test('says in French too that it is one event', () => {
    expect(explained('000-invest-2019', '001-invest-2019', 'fr')).toBe(
      'Le même événement, daté : 2019 (énoncé).',
    );
  });
});
