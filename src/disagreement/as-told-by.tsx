import { formatList, joinClauses } from '../language/format-number.ts';
import type { Language } from '../language/language.ts';
import { translator } from '../language/translator.ts';
import { nameSource, type SourceInView } from '../sources/source-in-view.ts';
import type { DisagreementSeries } from './disagreement-series.ts';
import { disagreementMessages } from './messages.ts';
import type { Question } from './question.ts';

/** How many questions left out are named; the others are counted. */
const namedAtMost = 5;

/** So many texts that answer one are named. */
const labelsAtMost = 6;

/** With one source shown: that this is its story, what it leaves out, and which text has that. */
export function AsToldBy({ series, language }: { series: DisagreementSeries; language: Language }) {
  const { sources, questions } = series;
  const [teller, ...others] = sources.filter(({ shown }) => shown);
  if (!teller || others.length > 0 || sources.length === 1) return null;
  return (
    <p className="as-told-by" data-as-told-by={teller.source.id}>
      {sayWhatIsLeftOut(teller, sources, questions, language)}
    </p>
  );
}

/** The line itself: “As told by …. It does not answer: …”. */
export function sayWhatIsLeftOut(
  { source }: SourceInView,
  sources: readonly SourceInView[],
  questions: readonly Question[],
  language: Language,
): string {
  const say = translator(disagreementMessages, language);
  const tellersOf = ({ answers }: Question) => new Set(answers.map(({ claim }) => claim.source));
  const leftOut = questions.filter(({ answers }) =>
    answers.every(({ claim }) => claim.source !== source.id),
  );
  const labelsOf = (question: Question) => {
    const tellers = tellersOf(question);
    const labels = sources
      .filter((other) => tellers.has(other.source.id))
      .map((other) => other.source.label[language]);
    const beyond = labels.length - labelsAtMost;
    if (beyond > 1) labels.splice(labelsAtMost, beyond, say('moreTexts', { n: beyond }));
    return labels;
  };
  const items = leftOut.slice(0, namedAtMost).map((question) =>
    say('leftOut', {
      question: question.text,
      labels: formatList(labelsOf(question), language),
    }),
  );
  const more = leftOut.length - items.length;
  if (more > 0) items.push(say('moreLeftOut', { n: more }));
  return [
    say('asToldBy', { name: nameSource(source, language) }),
    items.length > 0
      ? say('leavesOut', { items: joinClauses(items, language) })
      : say('leavesNothing'),
  ].join(' ');
}
