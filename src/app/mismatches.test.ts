import { describe, expect, test } from 'vitest';
import { makeCount, makeEvent, makeSource } from '../testing/claims.ts';
import { findMismatches } from './mismatches.ts';

describe(findMismatches, () => {
  const sources = [makeSource()];
  const counts = { release: 'r1', data: [makeCount()] };

  test('finds nothing among answers of one release whose sources are known', () => {
    expect(findMismatches('r1', sources, { 'signature-counts.json': counts })).toEqual([]);
  });

  test('names the file that is of another release', () => {
    expect(findMismatches('r2', sources, { 'signature-counts.json': counts })).toEqual([
      { key: 'mixed', file: 'signature-counts.json', detail: 'r1' },
    ]);
  });

  test('names the claims of a source that there is not', () => {
    const events = { release: 'r1', data: [makeEvent({ id: 'x-1', source: 'x' }), makeEvent()] };
    expect(findMismatches('r1', sources, { 'events.json': events })).toEqual([
      { key: 'orphans', file: 'events.json', detail: 'x-1' },
    ]);
  });

  test('says nothing of an answer that is not here', () => {
    expect(findMismatches('r1', sources, { 'events.json': undefined })).toEqual([]);
  });
});
