import { type Language, languages, preferredLanguage } from '../language/language.ts';

/**
 * The language that the command speaks: that of `--lang`, where it names one, else the system's
 * (LC_ALL, LC_MESSAGES or LANG where there are such).
 */
export function spokenLanguage(words: readonly string[], system = systemLocale()): Language {
  const asked = words.flatMap((word, index) =>
    word === '--lang' ? (words[index + 1] ?? []) : word.startsWith('--lang=') ? word.slice(7) : [],
  );
  return languages.find((language) => language === asked.at(-1)) ?? preferredLanguage([system]);
}

function systemLocale(): string {
  return new Intl.DateTimeFormat().resolvedOptions().locale;
}
