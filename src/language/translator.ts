import format, { type FormatOptions } from 'icu-minify/format';
import type { Language } from './language.ts';
import { readMessage } from './read-message.ts';

/** The same messages in each language; English decides which keys there are. */
export type Catalog<M extends Record<string, string>> = { en: M; fr: { [Key in keyof M]: string } };

/** Ties a catalog to its keys, so that a message missing in one language is a type error. */
export function catalog<const M extends Record<string, string>>(messages: Catalog<M>): Catalog<M> {
  return messages;
}

type Values = Record<string, string | number>;
export type Translate<Key extends string> = (key: Key, values?: Values) => string;

// What is compared by identity stays the same, and Intl is asked once.
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
  const set = language === 'fr' ? setFrenchSpaces : (text: string) => text;
  return (key, values = {}) => {
    const message = messages[language][key];
    if (message === undefined) throw new Error(`There is no message “${key}”.`);
    const text = format(readMessage(message), language, new Proxy(values, complete), {
      formatters,
    });
    return set(String(text));
  };
}

// Where it is built for production, the formatter would write “undefined” for a value that lacks.
const complete: ProxyHandler<Values> = {
  get(values, name: string) {
    if (name in values) return values[name];
    throw new Error(`A message lacks its value “${name}”.`);
  },
};

const formatters: FormatOptions['formatters'] = {
  getPluralRules: kept((...asked) => new Intl.PluralRules(...asked)),
  getNumberFormat: kept((...asked) => new Intl.NumberFormat(...asked)),
  getDateTimeFormat: kept((...asked) => new Intl.DateTimeFormat(...asked)),
};

/** Making a formatter takes longer than formatting, so that each is made once. */
function kept<Asked extends unknown[], Made>(make: (...asked: Asked) => Made) {
  const known = new Map<string, Made>();
  return (...asked: Asked): Made => {
    const key = JSON.stringify(asked);
    const formatter = known.get(key) ?? make(...asked);
    known.set(key, formatter);
    return formatter;
  };
}

// French sets a space before these signs that no line may break at.
function setFrenchSpaces(text: string): string {
  return text.replace(/ (?=[:;?!%»])/g, '\u00a0').replace(/« /g, '«\u00a0');
}
