import { formatCount } from './format-number.ts';
import type { Language } from './language.ts';

const words: Record<Language, readonly string[]> = {
  en: ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
  fr: ['aucun', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf'],
};

/** A small whole number as running text writes it, in words below ten. */
export function spellNumber(value: number, language: Language): string {
  return words[language][value] ?? formatCount(value, language);
}

/** The text with its first letter as a capital, as a sentence begins. */
export function capitalize(text: string, language: Language): string {
  const [first = '', ...rest] = text;
  return first.toLocaleUpperCase(language) + rest.join('');
}
