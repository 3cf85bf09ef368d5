/** A text with letter case, accents and kinds of apostrophe aside, as one searches it. */
export function plainText(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();
}
