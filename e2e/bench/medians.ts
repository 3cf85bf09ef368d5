/** The middle of the values, or of the two in the middle; null where there are none. */
export function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
}

/** How many times the second the first is; null where either is not known or it is of nothing. */
export function ratio(value: number | null | undefined, of: number | null | undefined) {
  return value == null || !of ? null : value / of;
}
