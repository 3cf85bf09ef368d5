import { type FontWeight, measureText } from '../typeface/measure-text.ts';

/** A line of text in a chart, with the room that it takes, px. */
export interface DrawnText {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const weights: readonly FontWeight[] = [400, 600, 700];

/** Every text that is drawn, measured by the typeface’s own widths. */
export function drawnTexts(host: ParentNode): DrawnText[] {
  return [...host.querySelectorAll('svg text')].map((element) => {
    const number = (name: string) => Number(element.getAttribute(name));
    const text = element.textContent ?? '';
    const size = number('font-size');
    const weight = weights.find((known) => known === number('font-weight')) ?? 400;
    const width = measureText(text, size, weight);
    const before = { start: 0, middle: 0.5, end: 1 }[
      element.getAttribute('text-anchor') ?? 'start'
    ];
    const left = number('x') - width * (before ?? 0);
    const y = number('y');
    return { text, left, right: left + width, top: y - size * 0.75, bottom: y + size * 0.25 };
  });
}

/** The texts that reach over the edge of a picture. */
export function cutTexts(texts: readonly DrawnText[], width: number, height: number): string[] {
  return texts
    .filter((t) => t.left < 0 || t.right > width || t.top < 0 || t.bottom > height)
    .map(({ text }) => text);
}

/** The pairs of texts that are drawn over each other. */
export function overlappingTexts(texts: readonly DrawnText[]): string[] {
  return texts.flatMap((a, index) =>
    texts
      .slice(index + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `“${a.text}” / “${b.text}”`),
  );
}
