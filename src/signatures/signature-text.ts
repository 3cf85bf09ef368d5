import type { DayRange } from '../dates/day-range.ts';
import { formatDayRange } from '../dates/format-day.ts';
import { formatList, joinClauses } from '../language/format-number.ts';
import type { Language } from '../language/language.ts';
import { capitalize, spellNumber } from '../language/spell-number.ts';
import { translator } from '../language/translator.ts';
import { filterWords } from '../sources/image-words.ts';
import { isReaders } from '../sources/voice.ts';
import { binMessages } from './bin-messages.ts';
import { type CountBin, drawnAtMost } from './count-bins.ts';
import { type Figure, formatCounts, formatFigure, hasFigure } from './figures.ts';
import { describeBin, describeCount } from './mark-text.ts';
import { signatureMessages } from './messages.ts';
import { differs, ends, rangesOf } from './signature-ranges.ts';
import { countsOf, type ListedCount, type SignatureSeries } from './signature-series.ts';

/** So many claims that are not drawn an image names one by one. */
const listedAtMost = 6;
/** And a description, so that no screen reader reads for hours. */
const describedAtMost = 60;

/** The chart's title: the finding, computed from what is in view and, where narrowed, of its days. */
export function titleOf(series: SignatureSeries, language: Language): string {
  const { period, plotted } = series;
  if (!period) return findingOf(series, language);
  const say = translator(binMessages, language);
  return say('titleWithin', {
    days: formatDayRange(period, language, 'period'),
    title: plotted.length > 0 ? findingOf(series, language) : say('titleNoneWithin'),
  });
}

function findingOf(series: SignatureSeries, language: Language): string {
  const say = translator(signatureMessages, language);
  const counts = countsOf(series.plotted);
  const [first] = counts;
  if (!first) {
    const share = series.plotted.find((count) => count.share)?.share;
    return share
      ? say('titleShareOnly', { share: formatFigure(share, language, 'share') })
      : say('titleNone');
  }
  if (counts.length === 1) return say('titleOne', { counts: formatCounts(first.claim, language) });
  const sources = new Set(counts.map(({ claim }) => claim.source)).size;
  if (sources === 1) return say('titleOneSource', { n: counts.length });
  const { share } = series.ranges;
  if (series.measure === 'share' && differs(share, 'share', language))
    return capitalize(say('titleShare', ends(share, 'share', language)), language);
  const n = capitalize(spellNumber(sources, language), language);
  const signatories = differs(series.ranges.signatories, 'count', language);
  const headcount = differs(series.ranges.headcount, 'count', language);
  if (signatories) return say(headcount ? 'titleBoth' : 'titleSignatories', { n });
  return say(headcount ? 'titleHeadcount' : 'titleAgree', { n });
}

/** The notes that change how the chart is read, and what is claimed but not drawn. */
export function notesOf(
  series: SignatureSeries,
  language: Language,
  place: 'page' | 'image' | 'description',
): string[] {
  const say = translator(signatureMessages, language);
  const ranges = rangesOf(series, language, place === 'description');
  // The page lists these one by one under the chart; a description as many as one can listen to.
  const most = { page: 0, image: listedAtMost, description: describedAtMost }[place];
  const items = listedItems(series, most, language);
  const drawn = series.plotted.flatMap((count) =>
    series.measure === 'share' ? [count.share] : [count.signatories, count.headcount],
  );
  const has = (...qualifiers: Figure['qualifier'][]) =>
    drawn.some((figure) => figure && qualifiers.includes(figure.qualifier));
  const spans = series.plotted.some(({ days }) => days && days.first !== days.last);
  const isBinned = series.plotted.length > drawnAtMost;
  const reading = [
    isBinned ? translator(binMessages, language)('noteBins') : '',
    isBinned && place === 'page' ? translator(binMessages, language)('noteOpenBins') : '',
    has('about') ? say(isBinned || series.measure === 'share' ? 'noteHollow' : 'noteDashed') : '',
    has('more-than', 'less-than') ? say('noteArrow') : '',
    !isBinned && spans ? say('noteInterval') : '',
    series.plotted.length > 0 ? say('noteShare') : '',
  ].filter((text) => text !== '');
  return [
    ranges.length > 0
      ? say('ranges', {
          ranges: joinClauses(
            ranges.map(({ text }) => text),
            language,
          ),
        })
      : '',
    place !== 'page' && series.period ? sayOutside(series, series.period, language) : '',
    place !== 'page' && items.length > 0
      ? say('noteListed', { items: joinClauses(items, language) })
      : '',
    reading.join(' '),
  ].filter((text) => text !== '');
}

/** To which days the chart is narrowed, and how many claims that leaves out. */
export function sayOutside({ outside }: SignatureSeries, period: DayRange, language: Language) {
  const days = formatDayRange(period, language, 'period');
  return translator(binMessages, language)('outside', { days, n: outside });
}

/** What is claimed but not drawn, in few words; readers, who only comment, are counted. */
function listedItems({ listed }: SignatureSeries, most: number, language: Language): string[] {
  const say = translator(signatureMessages, language);
  const own = listed.filter(({ claim }) => !isReaders(claim.voice));
  const readers = listed.length - own.length;
  const wordsOf = ({ claim, from }: ListedCount) => ({
    label: from.source.label[language],
    of: say(claim.of),
    what: formatCounts(claim, language),
  });
  const numbered = own.filter(({ claim }) => hasFigure(claim));
  const unnumbered = own.filter(({ claim }) => !hasFigure(claim));
  const name = (counts: readonly ListedCount[], key: 'listedItem' | 'unnumberedItem') => {
    const rest = counts.length - most;
    const named = counts.slice(0, most).map((count) => say(key, wordsOf(count)));
    return rest > 0 ? [...named, say('moreItems', { n: rest })] : named;
  };
  const items = name(numbered, 'listedItem');
  if (unnumbered.length > 0)
    items.push(
      say('unnumbered', { items: formatList(name(unnumbered, 'unnumberedItem'), language) }),
    );
  if (readers > 0) items.push(say('readersItem', { n: readers }));
  return items;
}

/**
 * The chart in words, made from the data: its finding, what is plotted, each claim or bin drawn, the
 * ranges with who gives their ends, and what is listed.
 */
export function describeSignatures(
  series: SignatureSeries,
  language: Language,
  subtitle: string,
  bins: readonly CountBin[] | null = null,
): string {
  const claims = bins
    ? bins.map((bin) => describeBin(bin, series.measure, language))
    : series.plotted.map((count) => describeCount(count, language));
  const notes = notesOf(series, language, 'description');
  return [
    titleOf(series, language),
    subtitle,
    ...claims,
    ...notes,
    filterWords(series.sources, language),
  ]
    .filter((text) => text !== '')
    .map((text) => (/[.?!]$/.test(text) ? text : `${text}.`))
    .join(' ');
}
