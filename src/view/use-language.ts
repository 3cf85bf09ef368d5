import { type Language, preferredLanguage } from '../language/language.ts';
import { useView } from './view-store.ts';

/** The browser's own choice among our languages. */
export function browserLanguage(): Language {
  return preferredLanguage(navigator.languages);
}

/** The language that the page speaks: the address decides, else the browser. */
export function useLanguage(): Language {
  return useView((view) => view.language) ?? browserLanguage();
}
