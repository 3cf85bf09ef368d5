/** A label on a staff: the staff stands at `x`, the text beside it is `width` px wide. */
export interface Flag {
  readonly x: number;
  readonly width: number;
}

export interface PlacedFlag {
  /** Counted upwards: row 0 is nearest to the marks. */
  readonly row: number;
  /** On which side of its staff the text stands. */
  readonly side: 'right' | 'left';
  /** Whether its text crosses a staff, since that one's text crosses its own. */
  readonly crosses: boolean;
}

/**
 * Gives each flag the lowest row in which its text meets neither another text nor another staff.
 * All texts stand on one side of their staffs where there is room for that, since texts of one
 * side never cross each other's staffs.
 */
export function placeFlags(flags: readonly Flag[], from: number, to: number): PlacedFlag[] {
  const sides = chooseSides(flags, from, to);
  const spanOf = (index: number) => {
    const { x = 0, width = 0 } = flags[index] ?? {};
    return sides[index] === 'left' ? { a: x - width, b: x } : { a: x, b: x + width };
  };
  const covers = (text: number, staff: number) => {
    const { a, b } = spanOf(text);
    const x = flags[staff]?.x ?? 0;
    return text !== staff && a <= x && x <= b;
  };
  // Seen from the side that their texts are on, nearer staffs are settled first.
  const waiting = flags
    .map((_, index) => index)
    .sort((i, j) => {
      if (sides[i] !== sides[j]) return sides[i] === 'left' ? -1 : 1;
      const difference = (flags[i]?.x ?? 0) - (flags[j]?.x ?? 0);
      return sides[i] === 'left' ? difference : -difference;
    });
  const rows: number[] = [];
  const settled: number[] = [];
  while (waiting.length > 0) {
    // A text stands above every staff that it covers, unless each covers the other's.
    const free = waiting.findIndex((text) => !waiting.some((staff) => covers(text, staff)));
    const [index = 0] = waiting.splice(Math.max(0, free), 1);
    const { a, b } = spanOf(index);
    let row = 0;
    for (const other of settled)
      if (covers(index, other)) row = Math.max(row, (rows[other] ?? 0) + 1);
    const meets = (candidate: number) =>
      settled.some((other) => {
        const span = spanOf(other);
        return rows[other] === candidate && a < span.b && span.a < b;
      });
    while (meets(row)) row += 1;
    rows[index] = row;
    settled.push(index);
  }
  return flags.map((_, index) => {
    const row = rows[index] ?? 0;
    const crosses = flags.some((_, other) => covers(index, other) && (rows[other] ?? 0) > row);
    return { row, side: sides[index] ?? 'right', crosses };
  });
}

function chooseSides(flags: readonly Flag[], from: number, to: number): PlacedFlag['side'][] {
  const fitsRight = flags.map(({ x, width }) => x + width <= to);
  if (fitsRight.every(Boolean)) return flags.map(() => 'right');
  if (flags.every(({ x, width }) => x - width >= from)) return flags.map(() => 'left');
  return fitsRight.map((fits) => (fits ? 'right' : 'left'));
}
