import { useState } from 'react';
import { OpenedMark } from '../charting/opened-mark.tsx';
import type { Language } from '../language/language.ts';
import { translator } from '../language/translator.ts';
import { ClaimLink } from '../sources/claim-link.tsx';
import { DisagreementTable } from './disagreement-table.tsx';
import { disagreementMessages } from './messages.ts';
import type { QuestionRow } from './question-row.ts';
import { groupAnswers, mostTold } from './sentence.ts';

/** So many sources have a column each. */
const columnsAtMost = 12;

/** Whether a question has too many answers, or too many texts answer it, to set them side by side. */
export function isSummarised({ isCompared, cells }: QuestionRow): boolean {
  return !isCompared || cells.length > columnsAtMost;
}

/** The answers that most claims give, each with how many those are, and a way to all of them. */
export function QuestionSummary({ row, language }: { row: QuestionRow; language: Language }) {
  const say = translator(disagreementMessages, language);
  const [isOpen, setOpen] = useState(false);
  const groups = groupAnswers(row.answers);
  const heading = say('allAnswers', { n: row.answers.length, answers: groups.length });
  return (
    <div className="answers-summary">
      <ul className="answers-told">
        {mostTold(groups).map((group) => {
          const [first] = group;
          const sources = new Set(group.map(({ claim }) => claim.source)).size;
          return (
            first && (
              <li key={first.claim.id} data-aggregate={group.length}>
                <ClaimLink id={first.claim.id}>{first.text}</ClaimLink>{' '}
                <small>{say('sourcesGive', { m: sources })}</small>
              </li>
            )
          );
        })}
      </ul>
      {isOpen ? (
        <OpenedMark
          heading={`${row.question.text} ${heading}`}
          language={language}
          onClose={() => setOpen(false)}
        >
          <DisagreementTable rows={[row]} language={language} />
        </OpenedMark>
      ) : (
        row.answers.length > 0 && (
          <button type="button" className="button" onClick={() => setOpen(true)}>
            {heading}
          </button>
        )
      )}
    </div>
  );
}
