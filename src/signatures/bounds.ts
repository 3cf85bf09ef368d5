import type { Figure } from './figures.ts';

/** The numbers that a figure permits, from the least to the most, both included unless said. */
export interface Bounds {
  readonly least: number;
  readonly most: number;
  /** True where the least itself is not permitted, as under “more than”. */
  readonly isLeastOut: boolean;
  /** True where the most itself is not permitted, as under “less than”. */
  readonly isMostOut: boolean;
}

/** How the numbers that two figures permit lie to each other: which of them lie within which. */
export type Overlap = 'same' | 'first-within' | 'second-within' | 'partial' | 'none';

/**
 * The numbers that a figure permits (src/decisions/0008): “about” half a unit of its last digit
 * that is not zero to either side (about 700 is 650 to 750), “more than” all above, “less than” all
 * below. A share is a ratio, rounded by the digits of its percentage; it goes no further than
 * 100 %, unless the figure itself does.
 */
export function boundsOf({ value, qualifier }: Figure, unit: 'count' | 'share'): Bounds {
  const top = unit === 'share' ? Math.max(1, value) : Infinity;
  const within = { isLeastOut: false, isMostOut: false };
  if (qualifier === 'exact') return { least: value, most: value, ...within };
  // “More than 100 %” leaves nothing else to mean than 100 %.
  if (qualifier === 'more-than')
    return { ...within, least: value, most: top, isLeastOut: value < top };
  if (qualifier === 'less-than') return { ...within, least: 0, most: value, isMostOut: true };
  const half = unit === 'count' ? unitOf(value, Infinity) / 2 : unitOf(value * 100, 1) / 200;
  // Else 0.2 − 0.05 is a trace more than the 0.15 that it permits.
  const end = (number: number) => Number(number.toPrecision(12));
  return {
    least: Math.max(0, end(value - half)),
    most: Math.min(top, end(value + half)),
    ...within,
  };
}

/** What the quotient of two figures permits: at its least the least part of the largest whole. */
export function boundsOfRatio(part: Figure, whole: Figure): Bounds {
  const parts = boundsOf(part, 'count');
  const wholes = boundsOf(whole, 'count');
  // More may sign than there are only where the text's own numbers say so.
  const top = Math.max(1, part.value / whole.value);
  const [least, most] = [parts.least / wholes.most, parts.most / wholes.least];
  return {
    least,
    most: Math.min(top, most),
    isLeastOut: (parts.isLeastOut || wholes.isMostOut) && least < top,
    isMostOut: wholes.isLeastOut && most <= top,
  };
}

/** Whether the two have numbers in common, and whether all that one permits the other does too. */
export function overlapOf(a: Bounds, b: Bounds): Overlap {
  if (isBelow(a, b) || isBelow(b, a)) return 'none';
  const aInB = isWithin(a, b);
  const bInA = isWithin(b, a);
  if (aInB && bInA) return 'same';
  return aInB ? 'first-within' : bInA ? 'second-within' : 'partial';
}

/** True where all that `a` permits is less than all that `b` does. */
export function isBelow(a: Bounds, b: Bounds): boolean {
  return a.most < b.least || (a.most === b.least && (a.isMostOut || b.isLeastOut));
}

function isWithin(inner: Bounds, outer: Bounds): boolean {
  const isAbove =
    inner.least > outer.least ||
    (inner.least === outer.least && (inner.isLeastOut || !outer.isLeastOut));
  const isUnder =
    inner.most < outer.most || (inner.most === outer.most && (inner.isMostOut || !outer.isMostOut));
  return isAbove && isUnder;
}

/** The unit of a number's last digit that is not zero; of zeros at its end, no more than these count. */
function unitOf(value: number, zerosAtMost: number): number {
  const [whole = '0', decimals = ''] = String(Number(value.toPrecision(12))).split('.');
  if (decimals) return 10 ** -decimals.length;
  const zeros = whole.length - whole.replace(/0+$/, '').length;
  return 10 ** Math.min(zeros, zerosAtMost);
}
