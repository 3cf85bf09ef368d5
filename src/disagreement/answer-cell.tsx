import { Marker } from '../charting/marker.tsx';
import type { Language } from '../language/language.ts';
import { translator } from '../language/translator.ts';
import { ClaimLink } from '../sources/claim-link.tsx';
import { remarksOn, signOf, standingOf } from './answer-words.ts';
import { disagreementMessages } from './messages.ts';
import type { Cell, QuestionRow } from './question-row.ts';

interface AnswerCellProps {
  cell: Cell;
  row: QuestionRow;
  /** That some of the dossier could not be read, which must not be taken for silence. */
  lacking: string;
  language: Language;
}

/** What one source answers to a question, each answer leading to its evidence. */
export function AnswerCell({ cell, row, lacking, language }: AnswerCellProps) {
  const say = translator(disagreementMessages, language);
  const { from, answers, verdict } = cell;
  const { source, style } = from;
  return (
    <li
      data-question={row.question.id}
      data-source={source.id}
      data-verdict={verdict}
      className="answer"
    >
      <span className="answer-source">
        <Marker colour={style.colour} shape={style.shape} /> {source.label[language]}
      </span>
      <span className="verdict">
        <span aria-hidden="true">{signOf(cell, row)}</span>
        {verdict !== 'silent' && <span className="sr-only">{say(standingOf(cell, row))}</span>}
      </span>
      <div className="answer-texts">
        {answers.map((answer) => (
          <p key={answer.claim.id}>
            <ClaimLink id={answer.claim.id}>{answer.text}</ClaimLink>{' '}
            <small>{remarksOn(answer, row, language)}</small>
          </p>
        ))}
        {verdict === 'silent' && (
          <p className="answer-silent">{say(lacking ? 'unread' : 'silent')}</p>
        )}
      </div>
    </li>
  );
}
