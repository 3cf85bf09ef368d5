import { createTranslator, type Messages } from 'use-intl/core';
import type { Language } from './language.ts';

/** The same messages in each language; English decides which keys there are. */
export type Catalog<M extends Messages> = { en: M; fr: { [Key in keyof M]: string } };

/** Ties a catalog to its keys, so that a message missing in one language is a type error. */
export function catalog<const M extends Record<string, string>>(messages: Catalog<M>): Catalog<M> {
  return messages;
}

type Values = Record<string, string | number>;
export type Translate<Key extends string> = (key: Key, values?: Values) => string;

// Reading a message takes longer than filling it in, and a translator keeps what it has read.
const made = new WeakMap<object, Partial<Record<Language, Translate<string>>>>();

/**
 * Looks up ICU messages (https://unicode-org.github.io/icu/userguide/format_parse/messages/)
 * of one catalog in one language. Throws on a message that cannot be formatted.
 */
export function translator<M extends Record<string, string>>(
  messages: Catalog<M>,
  language: Language,
): Translate<keyof M & string> {
  const known = made.get(messages);
  const translate = known?.[language] ?? makeTranslator(messages, language);
  made.set(messages, { ...known, [language]: translate });
  return translate;
}

function makeTranslator(
  messages: Catalog<Record<string, string>>,
  language: Language,
): Translate<string> {
  const translate = createTranslator<Record<string, string>>({
    locale: language,
    messages: messages[language],
    onError: (error) => {
      throw error;
    },
  });
  const set = language === 'fr' ? setFrenchSpaces : (text: string) => text;
  return (key: string, values) => set(translate(key, values));
}

// French sets a space before these signs that no line may break at.
function setFrenchSpaces(text: string): string {
  return text.replace(/ (?=[:;?!%»])/g, '\u00a0').replace(/« /g, '«\u00a0');
}
