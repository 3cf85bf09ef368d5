import type { Language } from '../language/language.ts';
import type { Theme } from '../palette/palette.ts';
import { type ChartName, serializeView, type View } from './view.ts';

/** The address of the page with the view in it; language and theme are always written out. */
export function linkTo(view: View, language: Language, theme: Theme, page: string): string {
  return page + serializeView({ ...view, claim: null, embed: null, language, theme });
}

/** The address of a claim's evidence in this view: the exact view that a citation leads back to. */
export function linkToClaim(view: View, claim: string, language: Language, page: string): string {
  return page + serializeView({ ...view, claim, embed: null, language });
}

/** The address of one figure of this view alone, to be shown in a frame of another page. */
export function linkToEmbed(
  view: View,
  embed: ChartName,
  language: Language,
  theme: Theme,
  page: string,
): string {
  return page + serializeView({ ...view, claim: null, embed, language, theme });
}
