import type { Locator } from '@playwright/test';

/** Where the parts of a chart are in the page, px. */
export interface Geometry {
  /** The left edges of the shaded days, which are every other one, and how wide a day is. */
  readonly bands: readonly number[];
  readonly dayWidth: number;
  /** The middles of the days' names. */
  readonly names: readonly number[];
  /** What stands at the grid lines, from zero upwards, and how high they lie. */
  readonly ticks: readonly { readonly value: number; readonly y: number }[];
  /** The bars of each claim, the headcount's before the signatories'. */
  readonly bars: readonly {
    readonly claim: string;
    readonly middle: number;
    readonly tops: readonly number[];
    readonly bottoms: readonly number[];
  }[];
}

/** Reads off a live chart where its parts are, as the browser has laid them out. */
export function geometryOf(svg: Locator): Promise<Geometry> {
  return svg.evaluate((root) => {
    const { left, top } = root.getBoundingClientRect();
    const paths = [...root.querySelectorAll('path')].map((path) => path.getAttribute('d') ?? '');
    const days = paths.find((d) => /^M[^HVL]+h[\d.]+v[\d.]+h-[\d.]+Z/.test(d)) ?? '';
    const numbers = [...days.matchAll(/M([\d.-]+) [\d.-]+h([\d.]+)/g)];
    const names = [...root.querySelectorAll('text[text-anchor="middle"]')]
      .filter((text) => /^\S+\s\d+$/.test(text.textContent ?? ''))
      .map((text) => text.getBoundingClientRect())
      .map((box) => (box.left + box.right) / 2);
    const ticks = [...root.querySelectorAll('g > path + text[text-anchor="end"]')].map((text) => ({
      value: Number((text.textContent ?? '').replace(/\D/g, '')),
      y:
        top +
        Number(
          /^M[\d.-]+ ([\d.-]+)H/.exec(text.previousElementSibling?.getAttribute('d') ?? '')?.[1],
        ),
    }));
    const bars = [...root.querySelectorAll('[data-claim]')].map((mark) => {
      const boxes = [...mark.querySelectorAll('rect:not([pointer-events])')].map((bar) =>
        bar.getBoundingClientRect(),
      );
      const [first] = boxes;
      return {
        claim: mark.getAttribute('data-claim') ?? '',
        middle: first ? (first.left + first.right) / 2 : Number.NaN,
        tops: boxes.map((box) => box.top),
        bottoms: boxes.map((box) => box.bottom),
      };
    });
    return {
      bands: numbers.map(([, x]) => left + Number(x)),
      dayWidth: Number(numbers[0]?.[2]),
      names,
      ticks,
      bars: bars.filter(({ tops }) => tops.length > 0),
    };
  });
}
