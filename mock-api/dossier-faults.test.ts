import { describe, expect, test } from 'vitest';
import {
  makeChange,
  makeCount,
  makeEvent,
  makeSource,
  makeStatement,
} from '../src/testing/claims.ts';
import { makeAnnotated, makeSubject } from '../src/testing/sample-dossier.ts';
import { claimsOf, findDossierFaults } from './dossier-faults.ts';
import type { AnnotatedSource } from './dossier-schema.ts';

/** A source without claims but those given; its text has 1000 code points. */
function makeOnly(parts: Partial<AnnotatedSource>): AnnotatedSource {
  const none = { signatureCounts: [], leadershipChanges: [], events: [], statements: [] };
  return { source: makeSource(), ...none, ...parts };
}

describe(claimsOf, () => {
  test('holds claims of all four kinds', () => {
    const annotated = makeAnnotated({ events: [makeEvent()] });
    expect(claimsOf(annotated).map(({ id }) => id)).toEqual([
      'a-count',
      'a-change',
      'a-event',
      'a-statement',
    ]);
  });
});

describe(findDossierFaults, () => {
  test('finds nothing in a sound dossier', () => {
    expect(findDossierFaults(makeSubject(), [makeAnnotated()])).toEqual([]);
  });

  test('lets a claim answer one of another source, whichever comes first', () => {
    const reply = makeCount({ id: 'b-count', source: 'b', stance: 'denies', target: 'a-count' });
    const answered = makeOnly({ signatureCounts: [makeCount()] });
    const answering = makeOnly({ source: makeSource({ id: 'b' }), signatureCounts: [reply] });
    expect(findDossierFaults(makeSubject(), [answered, answering])).toEqual([]);
    expect(findDossierFaults(makeSubject(), [answering, answered])).toEqual([]);
  });

  test('finds an id used for two kinds of claim in two sources', () => {
    const second = makeOnly({
      source: makeSource({ id: 'b' }),
      events: [makeEvent({ id: 'a-count', source: 'b' })],
    });
    expect(findDossierFaults(makeSubject(), [makeAnnotated(), second])).toEqual([
      'b.json: a-count: the id is used twice (also in a.json); give one of the two another',
    ]);
  });

  test.each<[string, Partial<AnnotatedSource>, string]>([
    [
      'a claim that says to be of another source',
      { leadershipChanges: [makeChange({ source: 'b' })] },
      'a.json: a-change: source: must be “a”',
    ],
    [
      'a passage that ends past the text',
      { events: [makeEvent({ passage: { start: 990, end: 1001, sha256: '0'.repeat(64) } })] },
      'a.json: a-event: passage.end: lies past the text',
    ],
    [
      'a claim that the dossier takes back',
      { signatureCounts: [makeCount({ id: 'gone' })] },
      'a.json: gone: is still annotated though dossier.json withdraws it',
    ],
    [
      'a target that is no claim',
      { signatureCounts: [makeCount({ stance: 'doubts', target: 'nobody' })] },
      'a.json: a-count: target: there is no claim “nobody”',
    ],
    [
      'a question that the dossier does not ask',
      { statements: [makeStatement({ question: 'why' })] },
      'a.json: a-statement: question: dossier.json has no question “why”',
    ],
  ])('finds %s', (_, parts, fault) => {
    const faults = findDossierFaults(makeSubject({ withdrawn: ['gone'] }), [makeOnly(parts)]);
    expect(faults).toEqual([expect.stringContaining(fault)]);
  });

  test.each([
    'signed',
    'headcount',
    'share',
    'ceo-out',
    'ceo-in',
    'ceo-back',
    'ceo-out-2',
    'ceo-back-12',
    'interim-1',
    'interim-10',
  ])('finds a question named as the computed one “%s”', (id) => {
    const questions = [{ id, text: { en: 'Did they?', fr: 'L’ont-ils fait ?' } }];
    expect(findDossierFaults(makeSubject({ questions }), [makeOnly({})])).toEqual([
      `dossier.json: questions: “${id}” is the name of a computed question; take another`,
    ]);
  });

  test.each(['interims', 'interim', 'signed-by-whom', 'ceo', 'ceo-out-when', 'share-price'])(
    'accepts a question named “%s”, which is near a computed one',
    (id) => {
      const questions = [{ id, text: { en: 'Did they?', fr: 'L’ont-ils fait ?' } }];
      expect(findDossierFaults(makeSubject({ questions }), [makeOnly({})])).toEqual([]);
    },
  );

  test('accepts a passage that ends with its text', () => {
    const passage = { start: 990, end: 1000, sha256: '0'.repeat(64) };
    const annotated = makeOnly({ events: [makeEvent({ passage })] });
    expect(findDossierFaults(makeSubject(), [annotated])).toEqual([]);
  });
});
