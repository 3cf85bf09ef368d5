import { type DayRange, isoDay } from '../dates/day-range.ts';
import { parseDayRange } from '../dates/parse-day-range.ts';
import { type Language, languages } from '../language/language.ts';
import { type Theme, themes } from '../palette/palette.ts';

export type Measure = 'count' | 'share';
export const charts = ['signature-counts', 'ceo-turnover', 'disagreement'] as const;
export type ChartName = (typeof charts)[number];

/** All that an address says of the page. Null means: not said, so the default holds. */
export interface View {
  /** The ids asked for, as yet unchecked; null is all of them, empty is none. */
  readonly sources: readonly string[] | null;
  readonly measure: Measure;
  readonly comments: boolean;
  readonly conflicts: boolean;
  /** The days that the signature chart is narrowed to; null is all of them. */
  readonly period: DayRange | null;
  readonly claim: string | null;
  /** Null is the browser's own language. */
  readonly language: Language | null;
  /** Null is the system's own theme. */
  readonly theme: Theme | null;
  readonly embed: ChartName | null;
}

export const defaultView: View = {
  sources: null,
  measure: 'count',
  comments: false,
  conflicts: false,
  period: null,
  claim: null,
  language: null,
  theme: null,
  embed: null,
};

/** So much of a query is read: room for the ids of ten thousand sources, and still read in a moment. */
const longestQuery = 250_000;

/** Whether a view shows what every page shows first, in whatever language and theme. */
export function isFirstView(view: View): boolean {
  return serializeView({ ...view, language: null, theme: null }) === '';
}

/** Reads a query (“?sources=002,003&measure=share”); what it does not know is dropped. */
export function parseView(query: string): View {
  const values = new URLSearchParams(query.slice(0, longestQuery));
  const sources = values.get('sources');
  return {
    sources: sources === null ? null : [...new Set(sources.split(','))].filter((id) => id !== ''),
    measure: values.get('measure') === 'share' ? 'share' : 'count',
    comments: values.get('comments') === '1',
    conflicts: values.get('conflicts') === '1',
    period: parsePeriod(values.get('period')),
    claim: values.get('claim') || null,
    language: oneOf(languages, values.get('lang')),
    theme: oneOf(themes, values.get('theme')),
    embed: oneOf(charts, values.get('embed')),
  };
}

/** The query of a view, with “?” unless empty; what is default is left out. */
export function serializeView(view: View): string {
  const values = new URLSearchParams();
  if (view.sources) values.set('sources', view.sources.join(','));
  if (view.measure === 'share') values.set('measure', 'share');
  if (view.comments) values.set('comments', '1');
  if (view.conflicts) values.set('conflicts', '1');
  if (view.period) values.set('period', formatPeriod(view.period));
  if (view.claim) values.set('claim', view.claim);
  if (view.language) values.set('lang', view.language);
  if (view.theme) values.set('theme', view.theme);
  if (view.embed) values.set('embed', view.embed);
  // Comma and slash are legal in a query (RFC 3986, 3.4) and read better than %2C and %2F.
  const query = values.toString().replaceAll('%2C', ',').replaceAll('%2F', '/');
  return query && `?${query}`;
}

/**
 * The sources asked for that there are, in dossier order and each once. Null (all of them) where
 * none was named, all were, or not one of the named is known.
 */
export function knownSources(
  asked: readonly string[] | null,
  known: readonly string[],
): readonly string[] | null {
  if (asked === null) return null;
  const wanted = new Set(asked);
  const found = known.filter((id) => wanted.has(id));
  if (asked.length > 0 && (found.length === 0 || found.length === known.length)) return null;
  return found;
}

// An EDTF interval of two days, or one day.
function formatPeriod({ first, last }: DayRange): string {
  return first === last ? isoDay(first) : `${isoDay(first)}/${isoDay(last)}`;
}

function parsePeriod(text: string | null): DayRange | null {
  if (text === null) return null;
  try {
    const days = parseDayRange(text);
    // Years before 0 and after 9999 have signs that addresses need not carry.
    const isPlain = (day: number) => Number.isFinite(day) && /^\d{4}-/.test(isoDay(day));
    return isPlain(days.first) && isPlain(days.last) ? days : null;
  } catch {
    return null;
  }
}

function oneOf<T extends string>(choices: readonly T[], value: string | null): T | null {
  return choices.find((choice) => choice === value) ?? null;
}
