import { describe, expect, test } from 'vitest';
import { makeChange, makeDate, makeEvent, makeSource, makeStatement } from '../testing/claims.ts';
import { refusalsOf } from '../testing/refusals.ts';
import { makeSubject } from '../testing/sample-dossier.ts';
import {
  eventSchema,
  leadershipChangeSchema,
  sourceSchema,
  statementSchema,
  subjectSchema,
} from './contract.ts';

describe('what every claim has', () => {
  const refusals = (parts: object) => refusalsOf(eventSchema, { ...makeEvent(), ...parts });
  const passage = (start: number, end: number, sha256 = '0'.repeat(64)) => ({
    passage: { start, end, sha256 },
  });

  test('accepts one of each kind', () => {
    expect(refusalsOf(eventSchema, makeEvent())).toEqual([]);
    expect(refusalsOf(leadershipChangeSchema, makeChange())).toEqual([]);
    expect(refusalsOf(statementSchema, makeStatement())).toEqual([]);
  });

  test.each([
    ['an empty id', { id: '' }, 'id'],
    ['a source whose id would part the list of an address', { source: 'a,b' }, 'source'],
    ['a source whose id would leave its folder', { source: '../a' }, 'source'],
    ['a voice of no known kind', { voice: { kind: 'rumour', name: null } }, 'voice.kind'],
    ['a voice that leaves its name open', { voice: { kind: 'memo' } }, 'voice.name'],
    ['a summary without French', { summary: { en: 'Yes' } }, 'summary.fr'],
    ['an empty passage', passage(10, 10), 'passage'],
    ['a passage that ends before it starts', passage(10, 9), 'passage'],
    ['a passage before the text', passage(-1, 9), 'passage.start'],
    ['half a code point', passage(0, 9.5), 'passage.end'],
    ['a hash that is none', passage(0, 9, 'abc'), 'passage.sha256'],
    ['a hash in capitals', passage(0, 9, 'A'.repeat(64)), 'passage.sha256'],
    ['an event of no kind', { kind: '' }, 'kind'],
    ['an actor that is not a name', { actors: [7] }, 'actors.0'],
  ])('refuses %s', (_, parts, path) => {
    expect(refusals(parts)).toEqual([path]);
  });
});

describe('a date', () => {
  const refusals = (date: object) =>
    refusalsOf(eventSchema, { ...makeEvent(), on: { ...makeDate('2023-11-20'), ...date } });

  test.each(['2023-11-20', '2023-11', '2023-11-20/2023-11-22', '2023-11-22~', '../2023-11-17'])(
    'may be %s',
    (edtf) => {
      expect(refusals({ edtf, basis: 'inferred' })).toEqual([]);
    },
  );

  test('may be unknown', () => {
    expect(refusals({ edtf: null, basis: 'unknown' })).toEqual([]);
  });

  test.each([
    ['a date whose basis is unknown', { basis: 'unknown' }, 'on'],
    ['no date with a basis', { edtf: null, basis: 'stated' }, 'on'],
    ['a basis that there is not', { basis: 'guessed' }, 'on.basis'],
    ['a date finer than a day', { edtf: '2023-11-20T09:00:00Z' }, 'on.edtf'],
    ['words', { edtf: 'last Friday' }, 'on.edtf'],
    ['a day that there was not', { edtf: '2023-11-31' }, 'on.edtf'],
    ['an empty text', { edtf: '' }, 'on.edtf'],
    ['no note', { note: undefined }, 'on.note'],
  ])('refuses %s', (_, date, path) => {
    expect(refusals(date)).toEqual([path]);
  });
});

describe('a leadership change', () => {
  test('may name nobody', () => {
    expect(refusalsOf(leadershipChangeSchema, makeChange({ person: null }))).toEqual([]);
  });

  test.each([
    [{ person: '' }, 'person'],
    [{ role: 'cto' }, 'role'],
    [{ change: 'returns' }, 'change'],
    [{ modality: 'rumoured' }, 'modality'],
  ])('refuses %j', (parts, path) => {
    expect(refusalsOf(leadershipChangeSchema, { ...makeChange(), ...parts })).toEqual([path]);
  });
});

describe('a source', () => {
  test.each([
    ['no language', { languages: [] }, 'languages'],
    ['an address that is none', { url: 'somewhere' }, 'url'],
    ['a title left open', { title: undefined }, 'title'],
    ['a caution in one language', { cautions: [{ en: 'Beware' }] }, 'cautions.0.fr'],
  ])('refuses %s', (_, parts, path) => {
    expect(refusalsOf(sourceSchema, { ...makeSource(), ...parts })).toEqual([path]);
  });
});

describe('a list within an item', () => {
  test('is refused as a whole where it is too long, not entry by entry', () => {
    const issues = (cautions: unknown) =>
      sourceSchema.safeParse({ ...makeSource(), cautions }).error?.issues;
    expect(issues(Array(1001).fill(0))).toMatchObject([
      { path: ['cautions'], message: 'more than 1000 entries' },
    ]);
    expect(issues([0])).toMatchObject([{ path: ['cautions', 0] }]);
  });
});

describe('the subject', () => {
  test('accepts a public address and questions', () => {
    expect(refusalsOf(subjectSchema, makeSubject({ home: 'https://example.org/' }))).toEqual([]);
  });

  test.each([
    ['a period that is no date', { period: 'rubbish' }, 'period'],
    ['a period without an end', { period: '2023-11-17/..' }, 'period'],
    ['a period without a beginning', { period: '../2023-11-22' }, 'period'],
    ['a time zone that there is not', { timeZone: 'San Francisco' }, 'timeZone'],
    ['a home that is no address', { home: 'here' }, 'home'],
    ['a question without words', { questions: [{ id: 'q' }] }, 'questions.0.text'],
    ['a day of compiling that is none', { compiled: 'today' }, 'compiled'],
  ])('refuses %s', (_, parts, path) => {
    expect(refusalsOf(subjectSchema, { ...makeSubject(), ...parts })).toEqual([path]);
  });
});
