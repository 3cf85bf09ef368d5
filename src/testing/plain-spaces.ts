/** The text with ordinary spaces in place of no-break ones, as a reader sees it. */
export function plainSpaces(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ');
}
