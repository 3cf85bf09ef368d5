import { describe, expect, test } from 'vitest';
import type { Language } from '../language/language.ts';
import { toSignatureSeries } from '../signatures/signature-series.ts';
import { makeCount } from '../testing/claims.ts';
import { signatureCounts } from '../testing/dossier.ts';
import { plainSpaces } from '../testing/plain-spaces.ts';
import { seriesOfClaims } from '../testing/signatures.ts';
import { selections, turnoverOf } from '../testing/turnover.ts';
import { defaultView } from '../view/view.ts';
import { toFinding } from './finding.ts';

function findingOf(ids: readonly string[] | null, language: Language, comments = false): string {
  const turnover = turnoverOf(ids);
  const signatures = toSignatureSeries(signatureCounts, turnover.sources, {
    ...defaultView,
    comments,
  });
  return plainSpaces(toFinding(signatures, turnover, language));
}

describe(toFinding, () => {
  test.each<[string, string[] | null, Language, string]>([
    [
      'all sources',
      null,
      'en',
      'Three counts by three sources put those who signed at ≈ 92.9 % to 96.5 % of the staff; the CEO’s office changed hands three times in 4 to 5 days, the last time only agreed in one text and done in another.',
    ],
    [
      'all sources',
      null,
      'fr',
      'Selon trois décomptes de trois sources, ≈ 92,9 % à 96,5 % du personnel a signé ; le poste de PDG a changé de mains trois fois en 4 à 5 jours, la dernière passation seulement convenue dans un texte et faite dans un autre.',
    ],
    [
      '001',
      ['001'],
      'en',
      'One source says that 743 of 770 employees signed, 96.5 % of the staff; Sam Altman lost the office of CEO; who followed is not told.',
    ],
    [
      '002',
      ['002'],
      'fr',
      'Selon une source, 650 sur ≈ 700 salariés ont signé, soit ≈ 92,9 % du personnel ; le poste de PDG a changé de mains deux fois en 2 à 3 jours.',
    ],
    [
      '003',
      ['003'],
      'en',
      'One source says that 723 of 778 employees signed, 92.9 % of the staff; the CEO’s office changed hands twice in 2 days.',
    ],
    [
      '001 and 003',
      ['001', '003'],
      'en',
      'Two counts by two sources put those who signed at 92.9 % to 96.5 % of the staff; the CEO’s office changed hands twice in 2 days.',
    ],
    [
      '000',
      ['000'],
      'en',
      'No source shown counts the signatures; the CEO’s office changed hands three times in 4 to 5 days, the last time only agreed, not yet done.',
    ],
    [
      '004',
      ['004'],
      'fr',
      'Aucune source affichée ne compte les signatures ; Sam Altman : départ, puis retour ; qui dirigeait entre-temps n’est pas dit.',
    ],
  ])('%s (%#)', (_, ids, language, expected) => {
    expect(findingOf(ids, language)).toBe(expected);
  });

  test('of several counts those without a share are not said to give one', () => {
    const series = seriesOfClaims([
      makeCount({ id: 'a', source: 'a' }),
      makeCount({ id: 'b', source: 'b', signatories: { value: 60, qualifier: 'exact' } }),
      makeCount({ id: 'c', source: 'c', headcount: null }),
    ]);
    expect(plainSpaces(toFinding(series, null, 'en'))).toBe(
      'Two counts by two sources put those who signed at 50 % to 60 % of the staff.',
    );
  });

  test('says nothing of a kind that could not be had', () => {
    const turnover = turnoverOf(['003']);
    const signatures = toSignatureSeries(signatureCounts, turnover.sources, defaultView);
    expect(plainSpaces(toFinding(signatures, null, 'en'))).toBe(
      'One source says that 723 of 778 employees signed, 92.9 % of the staff.',
    );
    expect(plainSpaces(toFinding(null, turnover, 'en'))).toBe(
      'The CEO’s office changed hands twice in 2 days.',
    );
    expect(plainSpaces(toFinding(null, turnover, 'fr'))).toBe(
      'Le poste de PDG a changé de mains deux fois en 2 jours.',
    );
    expect(toFinding(null, null, 'en')).toBe('');
  });

  test('what readers repeat, doubt or deny does not change it', () => {
    for (const ids of selections)
      expect(findingOf(ids, 'en', true)).toBe(findingOf(ids, 'en', false));
  });

  test('is one sentence in either language, whatever the filter', () => {
    for (const ids of selections)
      for (const language of ['en', 'fr'] as const)
        expect(findingOf(ids, language)).toMatch(/^\p{Lu}.*[^. ;,]\.$/u);
  });

  test('two shares that read the same are not a range: 002 and 003 put it at ≈ 92.9 %', () => {
    expect(findingOf(['002', '003'], 'en')).toMatch(/at ≈ 92\.9 % of the staff/);
    expect(findingOf(['002', '003'], 'fr')).toMatch(/, ≈ 92,9 % du personnel a signé/);
  });
});
