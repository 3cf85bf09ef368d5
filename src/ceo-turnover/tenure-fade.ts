import type { Stretch } from './lane.ts';

/** How opaque a bar is at a place: 1 where the term surely runs, falling over its edges' days. */
export interface Stop {
  readonly x: number;
  readonly opacity: number;
}

/**
 * The gradient of a bar whose edges are known only to days. Where the days of both edges overlap
 * the bar never gets fully opaque, since the term may have been anywhere among them.
 */
export function fadeStops(bar: Stretch, start: Stretch | null, end: Stretch | null): Stop[] {
  const rise = (x: number) => (start ? clamp((x - start.from) / (start.to - start.from)) : 1);
  const fall = (x: number) => (end ? clamp((end.to - x) / (end.to - end.from)) : 1);
  const places = [bar.from, bar.to, start?.to, end?.from, crossing(start, end)];
  return [...new Set(places.filter((x) => x !== undefined))]
    .filter((x) => x >= bar.from && x <= bar.to)
    .sort((a, b) => a - b)
    .map((x) => ({ x, opacity: Math.min(rise(x), fall(x)) }));
}

function crossing(start: Stretch | null, end: Stretch | null): number | undefined {
  if (!start || !end) return undefined;
  const up = 1 / (start.to - start.from);
  const down = 1 / (end.to - end.from);
  return (end.to * down + start.from * up) / (up + down);
}

function clamp(value: number): number {
  return Number.isFinite(value) ? Math.min(1, Math.max(0, value)) : 1;
}
