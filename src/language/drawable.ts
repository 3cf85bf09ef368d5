// What XML 1.0 forbids (https://www.w3.org/TR/xml/#charsets) would break every exported image, and what
// turns the reading direction reaches beyond its own text, into ours (https://trojansource.codes).
const undrawable = /[^\P{Cc}\t\n\r]|\p{Cs}|[\ufffe\uffff\u202a-\u202e\u2066-\u2069]/gu;

/** More marks on one letter than any language puts there, which would cover the lines beside it. */
const heap = /((?:\p{M}[\u200c-\u200f]*){8})(?:[\u200c-\u200f]*\p{M})+/gu;

/** A text with the mark of replacement for every character, and heap of accents, that may not be drawn. */
export function toDrawable(text: string): string {
  return text.replace(undrawable, '\ufffd').replace(heap, '$1\ufffd');
}

/** A text of at most that many UTF-16 units; one that was longer ends with the number of those left out. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  // Room for the number, so that what was cut is not cut again.
  const kept = most - 20;
  return `${text.slice(0, kept)} … [+${text.length - kept}]`;
}
