import { describe, expect, test } from 'vitest';
import { apiFiles } from '../src/api/files.ts';
import { makeChange, makeCount, makeEvent, makeSource } from '../src/testing/claims.ts';
import {
  makeAnnotated,
  makeDossier,
  makeSubject,
  sampleCount,
} from '../src/testing/sample-dossier.ts';
import { apiTexts, deriveApi, releaseOf } from './derive-api.ts';
import type { Dossier } from './read-dossier.ts';

const second = makeAnnotated({
  source: makeSource({ id: 'b' }),
  signatureCounts: [makeCount({ id: 'b-count', source: 'b' })],
  leadershipChanges: [],
  events: [makeEvent({ id: 'b-event', source: 'b' })],
  statements: [],
});
const dossier = makeDossier({ sources: [makeAnnotated(), second] });

/** The sample with another first source. */
function makeWith(parts: Parameters<typeof makeAnnotated>[0]): Dossier {
  return makeDossier({ sources: [makeAnnotated(parts), second] });
}

describe(releaseOf, () => {
  test('is a SHA-256, the same each time for the same dossier', () => {
    expect(releaseOf(dossier)).toMatch(/^[0-9a-f]{64}$/);
    expect(releaseOf(structuredClone(dossier))).toBe(releaseOf(dossier));
  });

  test.each<[string, Dossier]>([
    ['the title in French', { ...dossier, subject: makeSubject({ title: { en: 'A', fr: 'b' } }) }],
    ['the claims taken back', { ...dossier, subject: makeSubject({ withdrawn: ['old'] }) }],
    ['the questions', { ...dossier, subject: makeSubject({ questions: [] }) }],
    ['the order of the sources', { ...dossier, sources: dossier.sources.toReversed() }],
    ['the number of sources', { ...dossier, sources: [second] }],
    ['a caution', makeWith({ source: makeSource({ cautions: [{ en: '', fr: '' }] }) })],
    ['one figure', makeWith({ signatureCounts: [{ ...sampleCount, headcount: null }] })],
    [
      'the end of one passage',
      makeWith({
        signatureCounts: [
          { ...sampleCount, passage: { ...sampleCount.passage, end: sampleCount.passage.end + 1 } },
        ],
      }),
    ],
    ['a person', makeWith({ leadershipChanges: [makeChange({ person: 'Grace B. Hopper' })] })],
    ['an actor of an event', makeWith({ events: [makeEvent({ actors: ['Ada'] })] })],
    ['an answer', makeWith({ statements: [] })],
  ])('is another once %s changes', (_, changed) => {
    expect(releaseOf(changed)).not.toBe(releaseOf(dossier));
  });
});

describe(deriveApi, () => {
  const answers = deriveApi(dossier);

  test('puts every file into the same envelope', () => {
    for (const answer of Object.values(answers))
      expect(answer).toMatchObject({ schema: 1, release: releaseOf(dossier) });
  });

  test.each(Object.entries(apiFiles))('keeps the schema of %s', (name, schema) => {
    const answer = Object.entries(answers).find(([file]) => file === name)?.[1];
    expect(schema.safeParse(answer)).toEqual({ success: true, data: answer });
  });

  test('gathers the claims of all sources, kind by kind, in dossier order', () => {
    const ids = (data: readonly { readonly id: string }[]) => data.map(({ id }) => id);
    expect(ids(answers['sources.json'].data)).toEqual(['a', 'b']);
    expect(ids(answers['signature-counts.json'].data)).toEqual(['a-count', 'b-count']);
    expect(ids(answers['leadership-changes.json'].data)).toEqual(['a-change']);
    expect(ids(answers['events.json'].data)).toEqual(['b-event']);
    expect(ids(answers['statements.json'].data)).toEqual(['a-statement']);
  });

  test('gives the subject as it stands in the dossier', () => {
    expect(answers['dossier.json']).toMatchObject(dossier.subject);
  });

  test('leaves the dossier as it was', () => {
    const before = structuredClone(dossier);
    deriveApi(dossier);
    expect(dossier).toEqual(before);
  });
});

describe(apiTexts, () => {
  test('writes the six files and their description, each as JSON of the release', () => {
    const texts = apiTexts(dossier);
    expect([...texts.keys()].sort()).toEqual([
      'dossier.json',
      'events.json',
      'leadership-changes.json',
      'openapi.json',
      'signature-counts.json',
      'sources.json',
      'statements.json',
    ]);
    for (const text of texts.values())
      expect(JSON.parse(text)).toMatchObject({ schema: 1, release: releaseOf(dossier) });
  });

  test('writes the same bytes for the same dossier', () => {
    expect(apiTexts(structuredClone(dossier))).toEqual(apiTexts(dossier));
  });
});
