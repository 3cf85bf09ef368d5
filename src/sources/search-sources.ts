import type { Language } from '../language/language.ts';
import { plainText } from '../language/plain-text.ts';
import type { SourceInView } from './source-in-view.ts';

/**
 * Those of the sources in which every word of the query stands, letter case and accents aside: in their
 * label, id, author or publisher. An empty query finds all.
 */
export function searchSources(
  sources: readonly SourceInView[],
  query: string,
  language: Language,
): readonly SourceInView[] {
  const words = plainText(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return sources;
  return sources.filter(({ source: { label, id, author, publisher } }) => {
    const text = plainText([label[language], id, author, publisher].join(' '));
    return words.every((word) => text.includes(word));
  });
}
