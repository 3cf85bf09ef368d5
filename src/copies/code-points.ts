/** A text by its Unicode code points, without a list of them: of millions, that takes long to make. */
export interface CodePoints {
  readonly text: string;
  readonly count: number;
  /** Which of the code points take two units of the text, in their order. */
  readonly pairs: readonly number[];
}

/** Counts the code points of a text. */
export function countCodePoints(text: string): CodePoints {
  const pairs: number[] = [];
  for (let at = 0; at < text.length - 1; at += 1)
    if (
      (text.charCodeAt(at) & 0xfc00) === 0xd800 &&
      (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00
    ) {
      pairs.push(at - pairs.length);
      at += 1;
    }
  return { text, count: text.length - pairs.length, pairs };
}

/** The code points from `start` to `end` (exclusive), as the contract counts passages. */
export function cutCodePoints(of: CodePoints, start: number, end: number): string {
  return of.text.slice(unitOf(of, start), unitOf(of, end));
}

/** Where in the text's units a code point starts: as many further as pairs stand before it. */
function unitOf({ pairs }: CodePoints, codePoint: number): number {
  let [low, high] = [0, pairs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pairs[middle] ?? 0) < codePoint) low = middle + 1;
    else high = middle;
  }
  return codePoint + low;
}
