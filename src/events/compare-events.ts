import type { Happening } from '../api/contract.ts';
import { overlaps } from '../dates/day-range.ts';
import { parseDayRange } from '../dates/parse-day-range.ts';
import type { Relation } from '../sources/relation.ts';

/**
 * How two tellings of one event stand to each other: they differ where no day suits both. Null
 * where their titles are not the same, so that they may be of different events.
 */
export function compareEvents(a: Happening, b: Happening): Relation | null {
  if (a.title.en !== b.title.en || a.title.fr !== b.title.fr) return null;
  if (a.on.edtf === null || b.on.edtf === null) return a.id === b.id ? 'agree' : 'open';
  return overlaps(parseDayRange(a.on.edtf), parseDayRange(b.on.edtf)) ? 'agree' : 'differ';
}
