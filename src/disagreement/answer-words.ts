import type { Language } from '../language/language.ts';
import { formatVoice, isReaders } from '../sources/voice.ts';
import type { Answer } from './question.ts';
import { type Cell, type QuestionRow, sourcesAnswering } from './question-row.ts';

/**
 * How an answer is told or came about, and whose words it is where that tells two answers of one
 * text apart, or a reader's from the text's own; else empty.
 */
export function remarksOn(
  { claim, remark }: Answer,
  { answers }: Pick<QuestionRow, 'answers'>,
  language: Language,
): string {
  const { source, voice } = claim;
  const isOneOfSeveral = (answersBySource(answers).get(source) ?? 0) > 1;
  const isNamed = isReaders(voice) || (isOneOfSeveral && voice.kind !== 'article');
  return [remark, isNamed ? formatVoice(voice, language) : '']
    .filter((text) => text !== '')
    .join(', ');
}

const counted = new WeakMap<readonly Answer[], ReadonlyMap<string, number>>();

function answersBySource(answers: readonly Answer[]): ReadonlyMap<string, number> {
  const known = counted.get(answers);
  if (known) return known;
  const numbers = new Map<string, number>();
  for (const { claim } of answers) numbers.set(claim.source, (numbers.get(claim.source) ?? 0) + 1);
  counted.set(answers, numbers);
  return numbers;
}

/** An answer with what is to be remarked on it. */
export function wordAnswer(
  answer: Answer,
  row: Pick<QuestionRow, 'answers'>,
  language: Language,
): string {
  const remarks = remarksOn(answer, row, language);
  return remarks ? `${answer.text} (${remarks})` : answer.text;
}

const signs = { differ: '≠', agree: '=', only: '•', silent: '–', uncompared: '?' } as const;

export type Standing = keyof typeof signs;

/** A cell's standing as it is worded and signed: its verdict, but `only` where nobody else answers. */
export function standingOf({ verdict }: Cell, row: QuestionRow): Standing {
  return verdict === 'agree' && sourcesAnswering(row) === 1 ? 'only' : verdict;
}

/** The sign of a cell, which says the same as its colour. */
export function signOf(cell: Cell, row: QuestionRow): string {
  return signs[standingOf(cell, row)];
}
