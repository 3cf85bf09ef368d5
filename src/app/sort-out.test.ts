import { describe, expect, test } from 'vitest';
import { makeChange, makeCount, makeEvent, makeSource, makeStatement } from '../testing/claims.ts';
import {
  events,
  leadershipChanges,
  signatureCounts,
  sources,
  statements,
  subject,
} from '../testing/dossier.ts';
import { makeSubject } from '../testing/sample-dossier.ts';
import { sortOut } from './sort-out.ts';

const whole = {
  counts: [makeCount()],
  changes: [makeChange()],
  statements: [makeStatement()],
  events: [makeEvent()],
};
const sortSample = (parts: Partial<typeof whole>) =>
  sortOut(makeSubject(), [makeSource()], { ...whole, ...parts });

describe(sortOut, () => {
  test('leaves every claim of the built-in dossier where it is', () => {
    const claims = { counts: signatureCounts, changes: leadershipChanges, statements, events };
    const sorted = sortOut(subject, sources, claims);
    expect(sorted).toEqual({ claims, misfits: {} });
    expect(sorted.claims.counts).toBe(claims.counts);
  });

  test('leaves out the claims of a source that there is not, and only those', () => {
    const lost = makeEvent({ id: 'x-1', source: 'x' });
    const { claims, misfits } = sortSample({ events: [lost, makeEvent()] });
    expect(claims).toEqual(whole);
    const first = [{ at: null, id: 'x-1', fault: 'orphan', detail: 'x' }];
    expect(misfits).toEqual({ 'events.json': { total: 1, first } });
  });

  test('leaves out answers to a question that there is not', () => {
    const { claims, misfits } = sortSample({ statements: [makeStatement({ question: 'why' })] });
    expect(claims.statements).toEqual([]);
    const first = [{ at: null, id: 'a-statement', fault: 'unasked', detail: 'why' }];
    expect(misfits).toEqual({ 'statements.json': { total: 1, first } });
  });

  test('keeps the first of two claims in two files that have the same id', () => {
    const { claims, misfits } = sortSample({ events: [makeEvent({ id: 'a-count' })] });
    expect(claims).toEqual({ ...whole, events: [] });
    const first = [{ at: null, id: 'a-count', fault: 'repeated', detail: 'signature-counts.json' }];
    expect(misfits).toEqual({ 'events.json': { total: 1, first } });
  });

  test('counts what it leaves out, and tells the first of it', () => {
    const lost = Array.from({ length: 900 }, (_, at) => makeEvent({ id: `x-${at}`, source: 'x' }));
    const { misfits } = sortSample({ events: lost });
    expect(misfits['events.json']?.total).toBe(900);
    expect(misfits['events.json']?.first.map(({ id }) => id)).toEqual(['x-0', 'x-1', 'x-2']);
  });

  test('has nothing to say of answers that are not here', () => {
    const none = { counts: null, changes: null, statements: null, events: null };
    expect(sortOut(subject, sources, none)).toEqual({ claims: none, misfits: {} });
  });
});
