import { formatDayRange } from '../dates/format-day.ts';
import type { Language } from '../language/language.ts';
import { translator } from '../language/translator.ts';
import { standingBySource, standingOf } from './handovers.ts';
import { turnoverMessages } from './messages.ts';
import { keyOfEdge } from './place-edges.ts';
import { isReturn, labelSources, labelsOf, nameOf } from './tenure-text.ts';
import { edgesOf, type Tenure } from './tenures.ts';
import type { TurnoverSeries } from './turnover-series.ts';

/** A story that takes more notes than this is not read. */
const notesAtMost = 16;

/** The notes that change how the chart is read: its marks first, then what is open or disputed. */
export function turnoverNotes(series: TurnoverSeries, language: Language): string[] {
  const marks = markNotes(series, language);
  const story = [
    ...gapNotes(series, language),
    ...series.drawn.flatMap((tenure) => standingNotes(tenure, series, language)),
    ...endNotes(series, language),
    ...unnamedNotes(series, language),
  ];
  const beyond = story.length - notesAtMost;
  if (beyond > 0) {
    const more = translator(turnoverMessages, language)('moreNotes', { n: beyond });
    story.splice(notesAtMost, beyond, more);
  }
  return [marks, story].map((notes) => notes.join(' ')).filter((text) => text !== '');
}

function markNotes(
  { tenures, drawn, gathered, handovers }: TurnoverSeries,
  language: Language,
): string[] {
  const say = translator(turnoverMessages, language);
  const notes: string[] = [];
  if (handovers.length > 0) notes.push(say('noteNumbers'));
  if (tenures.length > 0) notes.push(say('noteMarkers'));
  if (tenures.some(({ isInterim }) => isInterim)) notes.push(say('noteHatched'));
  const isGathered = gathered.length > 0 || drawn.flatMap(edgesOf).some(keyOfEdge);
  if (isGathered) notes.push(say('noteGathered'));
  return notes;
}

function gapNotes({ gaps }: TurnoverSeries, language: Language): string[] {
  const say = translator(turnoverMessages, language);
  return gaps.map(({ after, before }) =>
    say('noteGap', {
      from: formatDayRange(after.end?.days ?? null, language),
      to: formatDayRange(before.start?.days ?? null, language),
    }),
  );
}

function standingNotes(tenure: Tenure, series: TurnoverSeries, language: Language): string[] {
  const say = translator(turnoverMessages, language);
  const notes: string[] = [];
  const person = tenure.person ?? say('someone');
  for (const edge of [tenure.start, tenure.end])
    if (edge?.contested) notes.push(say('noteContested', { person, change: edge.change }));
  const start = tenure.start?.claims ?? [];
  if (standingOf(start) === 'both') {
    const { agreed, done } = standingBySource(start);
    notes.push(
      say('noteStanding', {
        person,
        again: isReturn(tenure, series) ? 'yes' : 'no',
        agreed: labelSources(agreed, series, language),
        done: labelSources(done, series, language),
      }),
    );
  }
  const end = tenure.end?.claims ?? [];
  if (end.length > 0 && end.every(({ modality }) => modality === 'implied'))
    notes.push(say('noteImplied', { person, labels: labelsOf(end, series, language) }));
  return notes;
}

function endNotes(series: TurnoverSeries, language: Language): string[] {
  const say = translator(turnoverMessages, language);
  const notes: string[] = [];
  for (const { from, to } of series.handovers)
    if (!from.end)
      notes.push(
        say('noteUntoldEnd', { person: nameOf(from, language), next: nameOf(to, language) }),
      );
  const last = series.tenures.at(-1);
  if (last?.end) notes.push(say('noteFollowed', { person: nameOf(last, language) }));
  if (series.handovers.length < series.handoversInAll)
    notes.push(say('noteNoMore', { n: series.handoversInAll }));
  return notes;
}

function unnamedNotes(series: TurnoverSeries, language: Language): string[] {
  const say = translator(turnoverMessages, language);
  const sources = [...new Set(series.unnamed.map(({ source }) => source))];
  return sources.map((source) => {
    const role = series.unnamed.find((claim) => claim.source === source)?.role ?? 'ceo';
    return say('noteUnnamed', { role, label: labelSources([source], series, language) });
  });
}
