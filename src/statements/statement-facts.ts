import type { Statement, Subject } from '../api/contract.ts';
import type { Language } from '../language/language.ts';
import { translator } from '../language/translator.ts';
import type { Fact } from '../sources/fact.ts';
import { statementMessages } from './messages.ts';

/** What a statement says: the question, its answer, and how surely it is told. */
export function statementFacts(
  claim: Statement,
  questions: Subject['questions'],
  language: Language,
): Fact[] {
  const say = translator(statementMessages, language);
  const question = questions.find(({ id }) => id === claim.question);
  return [
    { term: say('question'), detail: question?.text[language] ?? claim.question },
    { term: say('answer'), detail: claim.answer[language] },
    { term: say('told'), detail: say(claim.modality) },
  ];
}

/** How an answer is told where that is not as a fact; else empty. A denial's own words say it. */
export function formatModality({ modality }: Statement, language: Language): string {
  if (modality === 'asserted' || modality === 'denied') return '';
  return translator(statementMessages, language)(modality);
}

/** The answer, and how it is told where that is not as a fact. */
export function formatAnswer(statement: Statement, language: Language): string {
  const answer = statement.answer[language];
  const how = formatModality(statement, language);
  return how ? translator(statementMessages, language)('answerOnly', { answer, how }) : answer;
}
