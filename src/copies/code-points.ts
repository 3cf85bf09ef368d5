/** A text by its Unicode code points, without a list of them: of millions, that takes long to make. */
export interface CodePoints {
  readonly text: string;
  readonly count: number;
  /** Where in the text's units every so manieth code point starts. */
  readonly marks: readonly number[];
}

/** How many code points there are from one mark to the next. */
const stride = 1024;

/** Counts the code points of a text. */
export function countCodePoints(text: string): CodePoints {
  const marks: number[] = [];
  let count = 0;
  for (let at = 0; at < text.length; at += widthAt(text, at)) {
    if (count % stride === 0) marks.push(at);
    count += 1;
  }
  return { text, count, marks };
}

/** The code points from `start` to `end` (exclusive), as the contract counts passages. */
export function cutCodePoints(of: CodePoints, start: number, end: number): string {
  return of.text.slice(unitOf(of, start), unitOf(of, end));
}

function unitOf({ text, marks }: CodePoints, codePoint: number): number {
  let at = marks[Math.floor(codePoint / stride)] ?? text.length;
  for (let left = codePoint % stride; left > 0 && at < text.length; left -= 1)
    at += widthAt(text, at);
  return at;
}

/** How many units the code point there takes: a pair of surrogates two. */
function widthAt(text: string, at: number): 1 | 2 {
  const isPair =
    (text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00;
  return isPair ? 2 : 1;
}
