/**
 * A text of a file that anybody may have written, fit to stand in a line: short, and without
 * anything that moves a terminal's cursor or turns the reading direction.
 */
export function showText(text: string): string {
  const shown = text.slice(0, 120).replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '\ufffd');
  return text.length > 120 ? `${shown} …` : shown;
}
