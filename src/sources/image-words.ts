import type { Subject } from '../api/contract.ts';
import type { ImageFrame } from '../charting/image-frame.tsx';
import { chartingMessages } from '../charting/messages.ts';
import { parseDayRange } from '../dates/day-range.ts';
import { formatDay, formatDayRange } from '../dates/format-day.ts';
import { formatList } from '../language/format-number.ts';
import type { Language } from '../language/language.ts';
import { translator } from '../language/translator.ts';
import { namedSources, nameSource, type SourceInView } from './source-in-view.ts';

const namedAtMost = 6;

/** What every figure and image says of its sources, its dossier and what a filter leaves out. */
export function sourceWords(
  sources: readonly SourceInView[],
  subject: Subject,
  language: Language,
): Pick<ImageFrame, 'sourcesHeading' | 'sources' | 'credits'> {
  const say = translator(chartingMessages, language);
  const named = namedSources(sources, language);
  const left = sources.filter(({ shown }) => !shown);
  const compiled = parseDayRange(subject.compiled).last;
  const names = (items: readonly string[]) =>
    items.length > namedAtMost
      ? [...items.slice(0, namedAtMost), say('others', { count: items.length - namedAtMost })]
      : items;
  const filter = say('notShown', {
    shown: named.length,
    total: sources.length,
    names: formatList(names(left.map(({ source }) => nameSource(source, language))), language),
  });
  const dossier = say('dossier', {
    title: subject.title[language],
    day: formatDay(compiled, language, 'long'),
  });
  return {
    sourcesHeading: say('sources'),
    sources: named.length > namedAtMost ? named.slice(0, namedAtMost) : named,
    credits: [
      ...(named.length > namedAtMost
        ? [say('andOthers', { others: say('others', { count: named.length - namedAtMost }) })]
        : []),
      ...(left.length > 0 ? [`${filter}.`] : []),
      subject.home ? `${dossier}, ${subject.home}.` : `${dossier}.`,
    ],
  };
}

/** The dossier's period in words: “17–22 November 2023”. */
export function formatPeriod(subject: Subject, language: Language): string {
  return formatDayRange(parseDayRange(subject.period), language, 'period');
}
