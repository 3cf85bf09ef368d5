import { Marker } from '../charting/marker.tsx';
import type { Language } from '../language/language.ts';
import { translator } from '../language/translator.ts';
import { ClaimLink } from '../sources/claim-link.tsx';
import { formatVoice } from '../sources/voice.ts';
import { disagreementMessages } from './messages.ts';
import type { Cell, QuestionRow, Verdict } from './question-row.ts';
import { tellingVoice } from './sentence.ts';

/** The sign of a verdict, which says the same as its colour. */
export const verdictSigns: Record<Verdict, string> = { differ: '≠', agree: '=', silent: '–' };

/** What one source answers to a question, each answer leading to its evidence. */
export function AnswerCell(props: { cell: Cell; row: QuestionRow; language: Language }) {
  const { cell, row, language } = props;
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
        <span aria-hidden="true">{verdictSigns[verdict]}</span>
        {verdict !== 'silent' && <span className="sr-only">{say(verdict)}</span>}
      </span>
      <div className="answer-texts">
        {answers.map(({ claim, text, remark }) => (
          <p key={claim.id}>
            <ClaimLink id={claim.id}>{text}</ClaimLink>
            {remark && <small> {remark}</small>}
            {tellingVoice(claim, row) && <small> {formatVoice(claim.voice, language)}</small>}
          </p>
        ))}
        {verdict === 'silent' && <p className="answer-silent">{say('silent')}</p>}
      </div>
    </li>
  );
}
