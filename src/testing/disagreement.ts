import type { LeadershipChange } from '../api/contract.ts';
import {
  type DisagreementSeries,
  toDisagreementSeries,
} from '../disagreement/disagreement-series.ts';
import type { Question } from '../disagreement/question.ts';
import type { QuestionRow } from '../disagreement/question-row.ts';
import { toQuestions } from '../disagreement/questions.ts';
import type { Language } from '../language/language.ts';
import type { Claims } from '../sources/claim-tally.ts';
import { sourcesInView } from '../sources/source-in-view.ts';
import { makeChange, makeDate, makeSource } from './claims.ts';
import {
  events,
  leadershipChanges,
  signatureCounts,
  sources,
  statements,
  subject,
} from './dossier.ts';
import { selections } from './turnover.ts';

export const claims: Claims = {
  counts: signatureCounts,
  changes: leadershipChanges,
  statements,
  events,
};

/** A dossier in which nothing is claimed. */
export const noClaims: Claims = { counts: [], changes: [], statements: [], events: [] };

/** The 31 choices of at least one of the five texts. */
export const nonEmptySelections = selections.filter((ids) => ids.length > 0);

interface Choice {
  readonly language?: Language;
  readonly comments?: boolean;
  readonly conflicts?: boolean;
  readonly told?: Claims;
}

/** The questions as the chosen texts of the built-in dossier answer them; null is all of them. */
export function disagreementOf(
  ids: readonly string[] | null = null,
  { language = 'en', comments = false, conflicts = false, told = claims }: Choice = {},
): DisagreementSeries {
  const view = { comments, conflicts };
  const questions = toQuestions(told, subject, comments, language);
  return toDisagreementSeries(questions, sourcesInView(sources, ids), view);
}

/** The row of a question; throws where there is none. */
export function rowOf({ rows }: DisagreementSeries, id: string): QuestionRow {
  const row = rows.find(({ question }) => question.id === id);
  if (!row) throw new Error(`No row is of “${id}”.`);
  return row;
}

/** The question of that id; throws where there is none. */
export function questionOf(questions: readonly Question[], id: string): Question {
  const question = questions.find((candidate) => candidate.id === id);
  if (!question) throw new Error(`No question is “${id}”.`);
  return question;
}

/** Made-up sources “Paper A”, “Paper B”, … by their ids, of which the `shown` are in view. */
export function papers(ids: readonly string[], shown: readonly string[] = ids) {
  const made = ids.map((id) => {
    const letter = id.toUpperCase();
    return makeSource({ id, label: { en: `Paper ${letter}`, fr: `Journal ${letter}` } });
  });
  return sourcesInView(made, shown);
}

/** “Ada starts as CEO” as told by a source, on a day of November 2023. */
export function changeOn(
  source: string,
  day: string,
  overrides: Partial<LeadershipChange> = {},
): LeadershipChange {
  return makeChange({
    id: `${source}-${day}`,
    source,
    on: makeDate(`2023-11-${day}`),
    ...overrides,
  });
}

/** What each source answers, as “a: about 700”. */
export const answersTold = ({ answers }: Pick<Question, 'answers'>) =>
  answers.map(({ claim, text, remark }) =>
    [`${claim.source}: ${text}`, remark].filter((part) => part !== '').join(' / '),
  );

/** The pairs of claims of which one answers otherwise than the other. */
export const differencesIn = ({ answers }: Pick<Question, 'answers'>) =>
  answers.flatMap(({ claim, differsFrom }) =>
    [...differsFrom].map((other) => `${claim.id} ≠ ${other}`),
  );

/** The verdict of each source shown, by its id. */
export const verdictsOf = ({ cells }: QuestionRow) =>
  Object.fromEntries(cells.map(({ from, verdict }) => [from.source.id, verdict]));
