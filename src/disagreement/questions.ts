import type { Subject } from '../api/contract.ts';
import type { Language } from '../language/language.ts';
import type { Claims } from '../sources/claim-tally.ts';
import { heard } from '../sources/voice.ts';
import { compareStatements } from '../statements/compare-statements.ts';
import { formatModality } from '../statements/statement-facts.ts';
import { countQuestions } from './count-questions.ts';
import { officeQuestions } from './office-questions.ts';
import { type Question, toQuestion } from './question.ts';

/**
 * Every question on which the texts can be compared: those computed from the counts and the changes
 * of office, then the dossier's own. Readers' answers only where their comments are on.
 */
export function toQuestions(
  { counts, changes, statements }: Claims,
  subject: Subject,
  comments: boolean,
  language: Language,
): Question[] {
  const answers = heard(statements ?? [], comments);
  const own = subject.questions.map(({ id, text }) =>
    toQuestion(
      id,
      text[language],
      answers.filter(({ question }) => question === id),
      compareStatements,
      (statement) => ({
        text: statement.answer[language],
        remark: formatModality(statement, language),
      }),
    ),
  );
  return [
    ...countQuestions(heard(counts ?? [], comments), language),
    ...officeQuestions(heard(changes ?? [], comments), language),
    // What only readers speak of is no question while they are not heard.
    ...own.filter((question) => question.answers.length > 0),
  ];
}
