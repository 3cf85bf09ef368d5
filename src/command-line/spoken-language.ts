import { type Language, languages, preferredLanguage } from '../language/language.ts';

/** The language that the command speaks: the system's (LC_ALL, LC_MESSAGES or LANG, if there are). */
export function spokenLanguage(): Language {
  return preferredLanguage([new Intl.DateTimeFormat().resolvedOptions().locale]);
}

/** The one language that `--lang` names, which what the command makes is in; else the one given. */
export function askedLanguage(words: readonly string[], otherwise: Language): Language {
  const asked = words.flatMap((word, index) =>
    word === '--lang' ? (words[index + 1] ?? []) : word.startsWith('--lang=') ? word.slice(7) : [],
  );
  return languages.find((language) => language === asked.at(-1)) ?? otherwise;
}
