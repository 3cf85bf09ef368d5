import { describe, expect, test } from 'vitest';
import { makeChange, makeCount, makeEvent } from '../testing/claims.ts';
import { tallyBySource } from './claim-tally.ts';

const claims = {
  counts: [
    makeCount({ source: 'a' }),
    makeCount({ source: 'a', voice: { kind: 'reader-comment', name: 'Zoe' } }),
    makeCount({ source: 'b' }),
  ],
  changes: [makeChange({ source: 'a' }), makeChange({ source: 'a' })],
  statements: [],
  events: [makeEvent({ source: 'b', voice: { kind: 'chatbot', name: null } })],
};

describe(tallyBySource, () => {
  test.each([
    ['a', false, { counts: 1, changes: 2, statements: 0, events: 0 }],
    ['a', true, { counts: 2, changes: 2, statements: 0, events: 0 }],
    ['b', false, { counts: 1, changes: 0, statements: 0, events: 0 }],
    ['b', true, { counts: 1, changes: 0, statements: 0, events: 1 }],
    ['c', true, { counts: 0, changes: 0, statements: 0, events: 0 }],
  ])('of %s, readers’ comments on: %s', (source, comments, expected) => {
    expect(tallyBySource(claims, comments)(source)).toEqual(expected);
  });

  test('a kind that could not be had is not known, which is not none', () => {
    expect(tallyBySource({ ...claims, changes: null }, false)('a')).toEqual({
      counts: 1,
      changes: null,
      statements: 0,
      events: 0,
    });
  });
});
