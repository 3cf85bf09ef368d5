import type { LeadershipChange } from '../api/contract.ts';
import type { Moment } from '../charting/moments.tsx';
import type { DayRange } from '../dates/day-range.ts';
import { formatDayRange } from '../dates/format-day.ts';
import { formatList } from '../language/format-number.ts';
import type { Language } from '../language/language.ts';
import { capitalize, spellNumber } from '../language/spell-number.ts';
import { translator } from '../language/translator.ts';
import type { SourceInView } from '../sources/source-in-view.ts';
import { spanOf, standingBySource, standingOf } from './handovers.ts';
import { turnoverMessages } from './messages.ts';
import type { OfficeEdge } from './office-edges.ts';
import { lengthOf, type Tenure } from './tenures.ts';
import type { TurnoverSeries } from './turnover-series.ts';

/** “2 days”, “4 to 5 days”. */
export function formatDays(days: { least: number; most: number }, language: Language): string {
  const say = translator(turnoverMessages, language);
  const { least, most } = days;
  return least === most ? say('days', { n: most }) : say('daysRange', { least, most });
}

/** The chart's title: the finding, computed from what is in view. */
export function turnoverTitle(series: TurnoverSeries, language: Language): string {
  const say = translator(turnoverMessages, language);
  const { tenures, handovers } = series;
  const [first] = tenures;
  const last = tenures.at(-1);
  if (!first || !last) return say('titleNone');
  if (handovers.length === 0) {
    const person = first.person ?? say('unnamed');
    if (tenures.length > 1) return say('titleReturn', { person });
    return say(first.end ? 'titleEnds' : 'titleStill', { person });
  }
  const span = spanOf(handovers);
  const shown = series.sources.filter((source) => source.shown);
  const tellers = shown.filter(
    ({ source }) => (series.toldBySource.get(source.id) ?? 0) >= handovers.length,
  ).length;
  const total = shown.length;
  const told =
    total < 2
      ? ''
      : tellers === total
        ? say('toldByAll')
        : tellers === 1
          ? say('toldByOne', { total: spellNumber(total, language) })
          : say('toldBy', { n: tellers, total });
  return say('titleHandovers', {
    n: countWord(handovers.length, language),
    count: handovers.length,
    span: span ? say('span', { days: formatDays(span, language) }) : '',
    told,
  });
}

// “Passation” is feminine, and one is the only number that French bends.
function countWord(count: number, language: Language): string {
  const word = language === 'fr' && count === 1 ? 'une' : spellNumber(count, language);
  return capitalize(word, language);
}

/** A person's name, or the words for somebody whom no text names. */
export function nameOf({ person }: Tenure, language: Language): string {
  return person ?? translator(turnoverMessages, language)('unnamed');
}

/** What stands beside a term's name: the office, its length or edge, and how far it is told. */
export function detailOf(tenure: Tenure, series: TurnoverSeries, language: Language): string {
  const say = translator(turnoverMessages, language);
  const { person, start, end } = tenure;
  const earlier = series.tenures.slice(0, series.tenures.indexOf(tenure));
  const again = earlier.some((other) => person !== null && other.person === person);
  const office = say(tenure.isInterim ? 'interim' : 'ceo');
  const role = say('role', { office, again: again ? 'yes' : 'no' });
  const length = lengthOf(tenure);
  if (length && length.most > 0)
    return say('lasting', { role, days: formatDays(length, language) });
  if (end && !start) return say('until', { role, day: day(end.days, language) });
  if (!start || end) return role;
  const standing = standingOf(start.claims);
  if (standing !== 'done')
    return say(standing === 'both' ? 'agreedAndDone' : 'agreedOnly', { role });
  const shown = series.sources.filter((source) => source.shown).length;
  return isCutShort(tenure, series)
    ? say('tellsNoMore', { role, n: shown })
    : say('from', { role, day: day(start.days, language) });
}

/** True where the last term stands open only because the sources in view stop there. */
export function isCutShort(tenure: Tenure, series: TurnoverSeries): boolean {
  return (
    tenure === series.tenures.at(-1) && tenure.end === null && tenure.person !== series.lastInAll
  );
}

/** The notes that change how the chart is read. */
export function turnoverNotes(series: TurnoverSeries, language: Language): string[] {
  const say = translator(turnoverMessages, language);
  const { tenures, gaps, unnamed } = series;
  const last = tenures.at(-1);
  const notes = [
    ...gaps.map(({ after, before }) =>
      say('noteGap', {
        from: day(after.end?.days ?? null, language),
        to: day(before.start?.days ?? null, language),
      }),
    ),
    ...tenures.flatMap((tenure) => standingNotes(tenure, series, language)),
  ];
  if (last?.end) notes.push(say('noteFollowed', { person: nameOf(last, language) }));
  if (series.handovers.length < series.handoversInAll)
    notes.push(say('noteNoMore', { n: series.handoversInAll }));
  for (const source of new Set(unnamed.map((claim) => claim.source)))
    notes.push(
      say('noteUnnamed', {
        label: labelOf(source, series.sources, language),
        role: say('interim'),
      }),
    );
  const marks = tenures.length > 0 ? [say('noteMarkers')] : [];
  if (tenures.some(({ isInterim }) => isInterim)) marks.push(say('noteHatched'));
  return [...(marks.length > 0 ? [marks.join(' ')] : []), notes.join(' ')].filter(Boolean);
}

function standingNotes(tenure: Tenure, series: TurnoverSeries, language: Language): string[] {
  const say = translator(turnoverMessages, language);
  const notes: string[] = [];
  const person = nameOf(tenure, language);
  for (const edge of [tenure.start, tenure.end])
    if (edge?.contested) notes.push(say('noteContested', { person, change: edge.change }));
  const start = tenure.start?.claims ?? [];
  if (standingOf(start) === 'both') {
    const { agreed, done } = standingBySource(start);
    notes.push(
      say('noteStanding', {
        person,
        agreed: say('agreedBy', { labels: namesOf(agreed, series, language) }),
        done: say('doneBy', { labels: namesOf(done, series, language) }),
      }),
    );
  }
  const end = tenure.end?.claims ?? [];
  if (end.length > 0 && end.every(({ modality }) => modality === 'implied'))
    notes.push(say('noteImplied', { person, labels: labelsOf(end, series, language) }));
  return notes;
}

/** The chart in words, made from the data. */
export function describeTurnover(series: TurnoverSeries, language: Language): string {
  const terms = series.tenures.map((tenure) => describeTenure(tenure, series, language));
  return [turnoverTitle(series, language), ...terms, ...turnoverNotes(series, language)]
    .map((text) => (/[.?!]$/.test(text) ? text : `${text}.`))
    .join(' ');
}

/** One term as a sentence, each edge with the sources that tell it. */
export function describeTenure(tenure: Tenure, series: TurnoverSeries, language: Language): string {
  const say = translator(turnoverMessages, language);
  const edge = (
    told: OfficeEdge | null,
    open: 'openFrom' | 'openTo',
    known: 'describeFrom' | 'describeTo',
  ) =>
    told
      ? say(known, {
          day: day(told.days, language),
          labels: labelsOf(told.claims, series, language),
        })
      : say(open);
  return say('describeTenure', {
    person: nameOf(tenure, language),
    role: say(tenure.isInterim ? 'interim' : 'ceo'),
    from: edge(tenure.start, 'openFrom', 'describeFrom'),
    to: edge(tenure.end, 'openTo', 'describeTo'),
  });
}

/** The handovers in few words, for a chart beside: “Altman → Murati”. */
export function toMoments(series: TurnoverSeries, language: Language): Moment[] {
  const surname = (tenure: Tenure) => nameOf(tenure, language).split(' ').at(-1) ?? '';
  return series.handovers.map(({ number, days, from, to }) => {
    const isNamed = from.person !== null && to.person !== null;
    const ends = isNamed
      ? [surname(from), surname(to)]
      : [nameOf(from, language), nameOf(to, language)];
    return { number, days, text: ends.join(' → ') };
  });
}

function labelsOf(claims: readonly LeadershipChange[], series: TurnoverSeries, language: Language) {
  return namesOf([...new Set(claims.map((claim) => claim.source))], series, language);
}

function namesOf(ids: readonly string[], series: TurnoverSeries, language: Language): string {
  return formatList(
    ids.map((id) => labelOf(id, series.sources, language)),
    language,
  );
}

function labelOf(id: string, sources: readonly SourceInView[], language: Language): string {
  return sources.find(({ source }) => source.id === id)?.source.label[language] ?? id;
}

function day(days: DayRange | null, language: Language): string {
  return formatDayRange(days, language);
}
