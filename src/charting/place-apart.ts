/** Something `width` px wide that wants its middle at `centre`. */
export interface Wish {
  readonly centre: number;
  readonly width: number;
}

/**
 * Middles for things in one row, in the order of their wishes, such that none overlap and each
 * lies as near to its wish as the others let it; runs that touch move as one, round their mean.
 * Where there is not room for all between `from` and `to`, they overrun `to`.
 */
export function placeApart(wishes: readonly Wish[], from: number, to: number): number[] {
  const order = wishes.map((_, index) => index).sort((a, b) => centreOf(a) - centreOf(b) || a - b);
  const runs: { start: number; width: number; items: number[] }[] = [];
  for (const item of order) {
    let run = settle([item]);
    for (let last = runs.at(-1); last && last.start + last.width > run.start; last = runs.at(-1)) {
      runs.pop();
      run = settle([...last.items, ...run.items]);
    }
    runs.push(run);
  }
  const middles: number[] = new Array(wishes.length).fill(0);
  for (const { start, items } of runs) {
    let x = start;
    for (const item of items) {
      middles[item] = x + widthOf(item) / 2;
      x += widthOf(item);
    }
  }
  return middles;

  function centreOf(item: number): number {
    return wishes[item]?.centre ?? 0;
  }
  function widthOf(item: number): number {
    return wishes[item]?.width ?? 0;
  }
  function settle(items: number[]) {
    let width = 0;
    let sum = 0;
    for (const item of items) {
      sum += centreOf(item) - width - widthOf(item) / 2;
      width += widthOf(item);
    }
    const start = Math.max(from, Math.min(sum / items.length, to - width));
    return { start, width, items };
  }
}
