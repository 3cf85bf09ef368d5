import type { Language } from './language.ts';

// Intl writes U+202F in French, which few typefaces draw; U+00A0 is as wide and always there.
const drawable = (text: string) => text.replace(/\u202f/g, '\u00a0');

const formats = new Map<string, Intl.NumberFormat>();

// Making a format takes a hundred times as long as using one.
function formatOf(language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${language} ${JSON.stringify(options)}`;
  const format = formats.get(key) ?? new Intl.NumberFormat(language, options);
  formats.set(key, format);
  return format;
}

/** A whole number with the language's grouping: 1,234 or 1 234. */
export function formatCount(value: number, language: Language): string {
  return drawable(formatOf(language, { maximumFractionDigits: 0 }).format(value));
}

/** A whole number for an axis, where room is short: 2,000, but 1.5M from a hundred thousand on. */
export function formatTick(value: number, language: Language): string {
  if (value < 100_000) return formatCount(value, language);
  return drawable(
    formatOf(language, { notation: 'compact', maximumFractionDigits: 1 }).format(value),
  );
}

/** A ratio as a percentage with a no-break space before the sign: 0.9286 is 92.9 %. */
export function formatShare(ratio: number, language: Language): string {
  const number = formatOf(language, { maximumFractionDigits: 1 }).format(ratio * 100);
  return drawable(`${number}\u00a0%`);
}

/** The items joined as the language joins a list: “a, b and c”, “a, b et c”. */
export function formatList(items: readonly string[], language: Language): string {
  const locale = language === 'en' ? 'en-GB' : language;
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(items);
}

/** Clauses set beside each other, with the space before the semicolon that French has. */
export function joinClauses(clauses: readonly string[], language: Language): string {
  return clauses.join(language === 'fr' ? '\u00a0; ' : '; ');
}
