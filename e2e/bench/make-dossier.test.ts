import { describe, expect, test } from 'vitest';
import { apiTexts, deriveApi } from '../../mock-api/derive-api.ts';
import { claimsOf, findDossierFaults } from '../../mock-api/dossier-faults.ts';
import { apiFiles } from '../../src/api/files.ts';
import { sortOut } from '../../src/app/sort-out.ts';
import { makeDossier } from './make-dossier.ts';
import { sizes } from './sizes.ts';

const size = { claims: 1_000, sources: 20, seed: 1 };

describe(makeDossier, () => {
  const dossier = makeDossier(size);
  const answers = deriveApi(dossier);

  test.each(Object.entries(apiFiles))('%s keeps its schema', (name, schema) => {
    const answer: unknown = JSON.parse(apiTexts(dossier).get(name) ?? '');
    expect(schema.parse(answer)).toEqual(answer);
  });

  test('every file is of one release', () => {
    const releases = new Set(Object.values(answers).map(({ release }) => release));
    expect([...releases]).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/)]);
  });

  test('ids, passages, targets and questions all point somewhere', () => {
    expect(findDossierFaults(dossier.subject, dossier.sources)).toEqual([]);
    const { misfits } = sortOut(answers['dossier.json'], answers['sources.json'].data, {
      counts: answers['signature-counts.json'].data,
      changes: answers['leadership-changes.json'].data,
      statements: answers['statements.json'].data,
      events: answers['events.json'].data,
    });
    expect(misfits).toEqual({});
  });

  test.each(sizes.slice(0, 3))(
    '$claims claims of $sources sources are asked for and made',
    (of) => {
      const { sources } = makeDossier(of);
      expect(sources).toHaveLength(of.sources);
      expect(sources.flatMap(claimsOf)).toHaveLength(of.claims);
      expect(sources.every((source) => claimsOf(source).length > 0)).toBe(true);
    },
  );

  test('the same seed gives the same bytes, another seed others', () => {
    expect(apiTexts(makeDossier(size))).toEqual(apiTexts(dossier));
    const other = apiTexts(makeDossier({ ...size, seed: 2 }));
    for (const name of ['sources.json', 'signature-counts.json', 'events.json'])
      expect(other.get(name)).not.toBe(apiTexts(dossier).get(name));
  });

  test('counts are most of it, in every shape that the schema knows', () => {
    const counts = answers['signature-counts.json'].data;
    expect(counts).toHaveLength(600);
    expect(answers['leadership-changes.json'].data).toHaveLength(150);
    expect(answers['statements.json'].data).toHaveLength(150);
    expect(answers['events.json'].data).toHaveLength(100);
    const kinds = (of: readonly unknown[]) => [...new Set(of)].sort();
    expect(kinds(counts.map(({ stance }) => stance))).toHaveLength(4);
    expect(kinds(counts.map(({ of }) => of))).toHaveLength(4);
    const qualifiers = counts.map(({ signatories }) => signatories?.qualifier ?? 'none');
    expect(kinds(qualifiers)).toEqual(['about', 'exact', 'more-than', 'none', 'vague']);
    const edtf = counts.map(({ asOf }) => asOf.edtf?.replace(/\d/g, '0') ?? 'null');
    expect(kinds(edtf).length).toBeGreaterThanOrEqual(11);
    expect(new Set(counts.map(({ asOf }) => asOf.edtf?.slice(0, 4))).size).toBeGreaterThanOrEqual(
      6,
    );
  });

  test('the office is handed over again and again, told by many and denied by some', () => {
    const starts = answers['leadership-changes.json'].data.filter(
      ({ role, change }) => /ceo/.test(role) && change === 'starts',
    );
    expect(new Set(starts.map(({ person }) => person)).size).toBeGreaterThan(5);
    expect(starts.some(({ modality }) => modality === 'denied')).toBe(true);
    expect(new Set(starts.map(({ source }) => source)).size).toBeGreaterThan(10);
  });
});
