import type { LeadershipChange } from '../api/contract.ts';
import type { DayRange } from '../dates/day-range.ts';
import { formatDayRange } from '../dates/format-day.ts';
import { formatList } from '../language/format-number.ts';
import type { Language } from '../language/language.ts';
import { translator } from '../language/translator.ts';
import { standingOf } from './handovers.ts';
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

/** A person's name, or the words for somebody whom no text names. */
export function nameOf({ person }: Tenure, language: Language): string {
  return person ?? translator(turnoverMessages, language)('unnamed');
}

/** True for a person's second and later terms. */
export function isReturn(tenure: Tenure, { tenures }: TurnoverSeries): boolean {
  const earlier = tenures.slice(0, tenures.indexOf(tenure));
  return tenure.person !== null && earlier.some(({ person }) => person === tenure.person);
}

/** What stands beside a term's name: the office, its length or edge, and how far it is told. */
export function detailOf(tenure: Tenure, series: TurnoverSeries, language: Language): string {
  const say = translator(turnoverMessages, language);
  const { start, end } = tenure;
  const office = say(tenure.isInterim ? 'interim' : 'ceo');
  const role = say('role', { office, again: isReturn(tenure, series) ? 'yes' : 'no' });
  const length = lengthOf(tenure);
  if (length) return say('lasting', { role, days: formatDays(length, language) });
  if (end && !start) return atDay('until', role, end.days, language);
  if (!start) return role;
  if (end) {
    const isImplied = end.claims.every(({ modality }) => modality === 'implied');
    return isImplied ? atDay('impliedEnd', role, start.days, language) : role;
  }
  const standing = standingOf(start.claims);
  if (standing === 'tentative') return say('tentativeOnly', { role });
  if (standing !== 'done')
    return say(standing === 'both' ? 'agreedAndDone' : 'agreedOnly', { role });
  const shown = series.sources.filter((source) => source.shown).length;
  return isCutShort(tenure, series)
    ? say('tellsNoMore', { role, n: shown })
    : atDay('from', role, start.days, language);
}

/** True where the last term stands open only because the sources in view stop there. */
export function isCutShort(tenure: Tenure, series: TurnoverSeries): boolean {
  return (
    tenure === series.tenures.at(-1) && tenure.end === null && tenure.person !== series.lastInAll
  );
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
          day: formatDayRange(told.days, language),
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

/** The sources of claims by their labels, each once, as one list. */
export function labelsOf(
  claims: readonly LeadershipChange[],
  series: TurnoverSeries,
  language: Language,
): string {
  const ids = [...new Set(claims.map((claim) => claim.source))];
  return labelSources(ids, series, language);
}

/** So many sources are named; beyond, the others are counted. */
const namedAtMost = 8;

/** Sources by their labels, as one list. */
export function labelSources(
  ids: readonly string[],
  { sources }: TurnoverSeries,
  language: Language,
): string {
  const beyond = ids.length - namedAtMost;
  const few = beyond > 1 ? ids.slice(0, namedAtMost) : ids;
  const labels = few.map((id) => sources.find(({ source }) => source.id === id)?.source.label);
  const others = translator(turnoverMessages, language)('others', { n: beyond });
  return formatList(
    [...labels.flatMap((label) => label?.[language] ?? []), ...(beyond > 1 ? [others] : [])],
    language,
  );
}

// A range that is open, or no date at all, brings its own words, which follow no preposition.
function atDay(
  key: 'from' | 'until' | 'impliedEnd',
  role: string,
  days: DayRange | null,
  language: Language,
) {
  if (!days || !Number.isFinite(days.first) || !Number.isFinite(days.last))
    return days ? `${role} ${formatDayRange(days, language)}` : role;
  const say = translator(turnoverMessages, language);
  return say(key, { role, day: formatDayRange(days, language) });
}
