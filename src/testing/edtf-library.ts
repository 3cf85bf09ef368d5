import edtf from 'edtf';
import { msPerDay } from '../dates/day-range.ts';

/** How the library reads an EDTF text of level 1; null where it refuses it. */
export function libraryRange(text: string) {
  try {
    const { min, max, type } = edtf(text, { level: 1 });
    const toDay = (ms: number | null, open: number) =>
      ms === null || !Number.isFinite(ms) ? open : Math.floor(ms / msPerDay);
    return { type, first: toDay(min, -Infinity), last: toDay(max, Infinity) };
  } catch {
    return null;
  }
}
