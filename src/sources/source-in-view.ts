import type { Claim, Source } from '../api/contract.ts';
import type { NamedSource } from '../charting/image-frame.tsx';
import { formatDayRange } from '../dates/format-day.ts';
import { parseDayRange } from '../dates/parse-day-range.ts';
import type { Language } from '../language/language.ts';
import { type SourceStyle, styleSources } from './source-style.ts';
import { heard } from './voice.ts';

/** A source with its style, and whether the filter shows it. */
export interface SourceInView {
  readonly source: Source;
  readonly style: SourceStyle;
  readonly shown: boolean;
}

/** Every source in dossier order, of which those at the `gaps` could not be read; `selected` null is all of them. */
export function sourcesInView(
  sources: readonly Source[],
  selected: readonly string[] | null,
  gaps?: readonly number[],
): SourceInView[] {
  const styles = styleSources(sources, gaps);
  const asked = selected && new Set(selected);
  return sources.map((source) => ({
    source,
    style: styles.get(source.id) ?? { colour: 0, shape: 'circle' },
    shown: asked === null || asked.has(source.id),
  }));
}

/** The claims that the filter and the switch for readers' comments let through. */
export function claimsInView<C extends Claim>(
  claims: readonly C[],
  sources: readonly SourceInView[],
  comments: boolean,
): C[] {
  const shown = new Set(sources.filter((s) => s.shown).map((s) => s.source.id));
  return heard(claims, comments).filter(({ source }) => shown.has(source));
}

/** “Daily Paper (002)”: a name that a reader knows the text by, and the id that the dossier has. */
export function nameSource({ label, id }: Source, language: Language): string {
  return `${label[language]} (${id})`;
}

/** “Daily Paper (002), 20 Nov”: a source as it is cited, with its date as far as that is known. */
export function citeSource(source: Source, language: Language): string {
  const { edtf } = source.published;
  const days = edtf === null ? null : parseDayRange(edtf);
  // A date stays on one line.
  const date = formatDayRange(days, language).replaceAll(' ', '\u00a0');
  return `${nameSource(source, language)}, ${date}`;
}

/** The sources shown, as the line under a chart names them. */
export function namedSources(sources: readonly SourceInView[], language: Language): NamedSource[] {
  return sources
    .filter(({ shown }) => shown)
    .map(({ source, style }) => ({ label: citeSource(source, language), ...style }));
}
