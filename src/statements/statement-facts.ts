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

/** The answer, and how it is told where that is not as a fact. */
export function formatAnswer({ answer, modality }: Statement, language: Language): string {
  if (modality === 'asserted') return answer[language];
  const say = translator(statementMessages, language);
  return say('answerOnly', { answer: answer[language], how: say(modality) });
}
