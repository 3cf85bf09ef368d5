import advanceWidths from './advance-widths.json';

/** The typeface of the page and of every image. */
export const fontFamily = 'Hanken Grotesk';

/** The weights that are shipped. */
export type FontWeight = 400 | 600 | 700;

const tables: Record<FontWeight, Readonly<Record<string, number>>> = {
  400: advanceWidths['400'],
  600: advanceWidths['600'],
  700: advanceWidths['700'],
};

// What a glyph that the typeface lacks may take: most fallback letters are narrower than this.
const unknownAdvance = 700;

/**
 * The width in px of a line of text, summed from the typeface's advance widths (in 1/1000 em), so
 * that Node and every browser place labels alike. Kerning, which mostly narrows, is left out.
 */
export function measureText(text: string, fontSize: number, weight: FontWeight = 400): number {
  const table = tables[weight];
  let thousandths = 0;
  for (const glyph of text) thousandths += table[glyph] ?? unknownAdvance;
  return (thousandths * fontSize) / 1000;
}

/** Characters that draw nothing, such as zero-width spaces and marks of direction. */
export const invisible = /\p{Default_Ignorable_Code_Point}/gu;

/** The characters of a text that the typeface has no glyph for, each once. */
export function missingGlyphs(text: string): string[] {
  const signs = new Set(text.replace(invisible, ''));
  return [...signs].filter((sign) => tables[400][sign] === undefined);
}

/** Breaks a text at spaces into lines no wider than `width` px; a longer word is broken anywhere. */
export function wrapText(
  text: string,
  width: number,
  fontSize: number,
  weight: FontWeight = 400,
): string[] {
  const lines: string[] = [];
  for (const word of text
    .split(' ')
    .flatMap((whole) => breakWord(whole, width, fontSize, weight))) {
    const longer = lines.length > 0 ? `${lines[lines.length - 1]} ${word}` : word;
    if (lines.length > 0 && measureText(longer, fontSize, weight) <= width)
      lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** Breaks a text as `wrapText` does, but leaves no single word or two on the last line. */
export function wrapNotes(text: string, width: number, fontSize: number): string[] {
  const lines = wrapText(text, width, fontSize);
  const isShort = measureText(lines.at(-1) ?? '', fontSize) < width / 5;
  return isShort ? balanceText(text, width, fontSize) : lines;
}

/** Breaks a text into as few lines as `wrapText`, of nearly the same length: for titles. */
export function balanceText(
  text: string,
  width: number,
  fontSize: number,
  weight: FontWeight = 400,
): string[] {
  const lines = wrapText(text, width, fontSize, weight);
  let [narrow, wide] = [width / 2, width];
  while (lines.length > 1 && wide - narrow > 4) {
    const middle = (narrow + wide) / 2;
    if (wrapText(text, middle, fontSize, weight).length > lines.length) narrow = middle;
    else wide = middle;
  }
  return lines.length > 1 ? wrapText(text, wide, fontSize, weight) : lines;
}

/** The least distance of two baselines, px, at which the typeface's lines do not touch. */
export function lineHeight(fontSize: number): number {
  return Math.ceil(fontSize * 1.303);
}

function breakWord(word: string, width: number, fontSize: number, weight: FontWeight): string[] {
  if (measureText(word, fontSize, weight) <= width) return [word];
  const pieces: string[] = [''];
  for (const glyph of word) {
    const longer = `${pieces.at(-1)}${glyph}`;
    if (pieces.at(-1) === '' || measureText(longer, fontSize, weight) <= width)
      pieces[pieces.length - 1] = longer;
    else pieces.push(glyph);
  }
  return pieces;
}
