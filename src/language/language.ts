/** The languages that everything shown to people exists in. */
export const languages = ['en', 'fr'] as const;
export type Language = (typeof languages)[number];

/** Which way each is written; the charts' time runs left to right in all of them. */
export const directions: Readonly<Record<Language, 'ltr' | 'rtl'>> = { en: 'ltr', fr: 'ltr' };

/** Text for people, as the API gives it: one string per language. */
export type Text = Readonly<Record<Language, string>>;

/** The first of the reader's preferred BCP 47 tags that we speak, else English. */
export function preferredLanguage(tags: readonly string[]): Language {
  for (const tag of tags) {
    const primary = tag.toLowerCase().split('-')[0];
    const known = languages.find((language) => language === primary);
    if (known) return known;
  }
  return 'en';
}
