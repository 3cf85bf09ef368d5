import type { Language } from '../language/language.ts';
import { translator } from '../language/translator.ts';
import { filterWords } from '../sources/image-words.ts';
import type { DisagreementSeries } from './disagreement-series.ts';
import { disagreementMessages } from './messages.ts';
import { type QuestionRow, sourcesAnswering } from './question-row.ts';
import { sentenceOf } from './sentence.ts';

/** The figure's title: on how many questions the texts shown differ. */
export function disagreementTitle(series: DisagreementSeries, language: Language): string {
  const say = translator(disagreementMessages, language);
  const { rows, sources } = series;
  const total = rows.length;
  if (total === 0) return say('titleNone');
  const within = rows.filter(({ isWithinTexts }) => isWithinTexts).length;
  const n = rows.filter(({ conflicts }) => conflicts > 0).length - within;
  const isAlone = sources.filter(({ shown }) => shown).length === 1;
  const uncompared = rows.filter(({ isCompared }) => !isCompared).length;
  if (!isAlone) return say('title', { n, within, total, uncompared });
  const answered = rows.filter((row) => sourcesAnswering(row) > 0).length;
  return uncompared > 0
    ? say('titleAloneMany', { total, answered, uncompared })
    : say('titleAlone', { n: within, total, answered });
}

/** How the signs are to be read, and what is not in the table. */
export function disagreementNotes(series: DisagreementSeries, language: Language): string[] {
  const say = translator(disagreementMessages, language);
  const left = series.rows.length - series.visible.length;
  const hasOnly = series.visible.some((row) => sourcesAnswering(row) === 1);
  return [
    say('key', { hasOnly: hasOnly ? 'yes' : 'no' }),
    left > 0 ? say('filtered', { n: left }) : '',
    series.comments ? say('readers') : '',
  ].filter((text) => text !== '');
}

/** How many questions a description tells whole: more is no alt text that anybody listens to. */
const describedAtMost = 8;

/** The table in words, made from the data: the sharpest questions, each with its sentence. */
export function describeDisagreement(series: DisagreementSeries, language: Language): string {
  const title = `${disagreementTitle(series, language)}.`;
  const rows = series.visible.slice(0, describedAtMost).map((row) => describeRow(row, language));
  const n = series.visible.length - rows.length;
  const more = n > 0 ? translator(disagreementMessages, language)('moreDescribed', { n }) : '';
  const words = [title, ...rows, more, filterWords(series.sources, language)];
  return words.filter((text) => text !== '').join(' ');
}

function describeRow(row: QuestionRow, language: Language): string {
  return `${row.question.text} ${sentenceOf(row, language)}`;
}
