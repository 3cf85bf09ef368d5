import type { Subject } from '../api/contract.ts';
import type { ImageFrame } from '../charting/image-frame.tsx';
import type { DayRange } from '../dates/day-range.ts';
import { formatDay, formatDayRange, formatTimeZone } from '../dates/format-day.ts';
import { parseDayRange } from '../dates/parse-day-range.ts';
import { formatList } from '../language/format-number.ts';
import type { Language } from '../language/language.ts';
import { translator } from '../language/translator.ts';
import { sourceMessages } from './messages.ts';
import { namedSources, nameSource, type SourceInView } from './source-in-view.ts';

const namedAtMost = 6;
/** Where an image has little room. */
const namedAtLeast = 2;

/** What a figure says of its sources, and the names of all those drawn, also where it counts some. */
export interface SourceWords
  extends Pick<
    ImageFrame,
    'lacking' | 'moreNotes' | 'sourcesHeading' | 'sources' | 'credits' | 'fewerSources'
  > {
  readonly allSources: readonly string[];
}

/** What is told in a figure: of a FigureContext what concerns its sources. */
interface Told {
  readonly subject: Subject;
  readonly sources: readonly SourceInView[];
  readonly language: Language;
  readonly leftOut?: number;
}

/**
 * What every figure and image says of its sources: those drawn (`drawn`, by id), those in view but
 * silent in it (worded by `saySilent`), those that a filter leaves out, what of the dossier could not
 * be read, and the dossier.
 */
export function sourceWords(
  { subject, sources, language, leftOut = 0 }: Told,
  drawn: ReadonlySet<string>,
  saySilent: (names: string) => string,
): SourceWords {
  const say = translator(sourceMessages, language);
  const shown = sources.filter((item) => item.shown);
  const named = namedSources(
    shown.filter(({ source }) => drawn.has(source.id)),
    language,
  );
  const silent = shown.filter(({ source }) => !drawn.has(source.id));
  const dossier = say('dossier', {
    title: subject.title[language],
    hasDay: subject.compiled ? 'yes' : 'no',
    day: subject.compiled
      ? keepTogether(formatDay(parseDayRange(subject.compiled).last, language, 'period'))
      : '',
    zone: formatTimeZone(subject.timeZone, parseDayRange(subject.period).first, language),
  });
  const credits = [
    // What could not be read may be a claim of theirs.
    silent.length > 0 && leftOut === 0 ? saySilent(nameFew(silent, language)) : '',
    filterWords(sources, language),
    subject.home ? `${dossier} ${subject.home}` : dossier,
  ].filter((credit) => credit !== '');
  const name = (most: number) => {
    const rest = named.length - most;
    const beyond = rest > 0 ? [say('andOthers', { others: say('others', { count: rest }) })] : [];
    return { sources: named.slice(0, most), credits: [...beyond, ...credits] };
  };
  return {
    lacking: lackingWords(leftOut, language),
    moreNotes: say('moreNotes'),
    sourcesHeading: named.length > 0 ? say('sourcesHeading') : '',
    ...name(namedAtMost),
    allSources: named.map(({ label }) => label),
    // Where every mark has its name below, none is taken away.
    ...(named.length > namedAtMost && { fewerSources: name(namedAtLeast) }),
  };
}

/** That `n` entries of the dossier could not be read, which nobody may take for silence; empty where none. */
export function lackingWords(n: number, language: Language): string {
  return n > 0 ? translator(sourceMessages, language)('unreadable', { n }) : '';
}

/** What is plotted and what of it could not be read, as a description tells it after the title. */
export function subtitleInFull({ subtitle, lacking = '' }: ImageFrame): string {
  return lacking ? `${subtitle}. ${lacking}` : subtitle;
}

/** Which sources a filter leaves out: “2 of 5 texts shown; not shown: …”; empty where none. */
export function filterWords(sources: readonly SourceInView[], language: Language): string {
  const left = sources.filter(({ shown }) => !shown);
  if (left.length === 0) return '';
  return translator(sourceMessages, language)('notShown', {
    shown: sources.length - left.length,
    total: sources.length,
    names: nameFew(left, language),
  });
}

function nameFew(items: readonly SourceInView[], language: Language): string {
  const names = items.map(({ source }) => nameSource(source, language));
  const rest = names.length - namedAtMost;
  if (rest <= 0) return formatList(names, language);
  const others = translator(sourceMessages, language)('others', { count: rest });
  return formatList([...names.slice(0, namedAtMost), others], language);
}

/** A period in words: “17–22 November 2023”. */
export function formatPeriod(period: DayRange, language: Language): string {
  return keepTogether(formatDayRange(period, language, 'period'));
}

/** A date stays on one line. */
function keepTogether(date: string): string {
  // But for a long one, which may break behind its dash.
  return date.replaceAll(' ', '\u00a0').replace('–\u00a0', '– ');
}
