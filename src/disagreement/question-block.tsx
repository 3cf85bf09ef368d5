import { copyAndTell } from '../exporting/report-outcome.ts';
import type { Language } from '../language/language.ts';
import { translator } from '../language/translator.ts';
import { AnswerCell } from './answer-cell.tsx';
import { disagreementMessages } from './messages.ts';
import type { QuestionRow } from './question-row.ts';
import { isSummarised, QuestionSummary } from './question-summary.tsx';
import { sentenceOf } from './sentence.ts';

interface QuestionBlockProps {
  row: QuestionRow;
  /** That some of the dossier could not be read, which a pasted sentence tells too; left out: all could. */
  lacking?: string;
  language: Language;
}

/** A question, what each source shown answers, and the one sentence to paste. */
export function QuestionBlock({ row, lacking = '', language }: QuestionBlockProps) {
  const say = translator(disagreementMessages, language);
  const { question, cells } = row;
  const sentence = sentenceOf(row, language);
  // On the page the figure says it once; what is pasted stands alone.
  const pasted = `${sentence} ${lacking}`.trimEnd();
  return (
    <li className="question">
      <h3>{question.text}</h3>
      {isSummarised(row) ? (
        <QuestionSummary row={row} language={language} />
      ) : (
        <ul className="answers">
          {cells.map((cell) => (
            <AnswerCell key={cell.from.source.id} {...{ cell, row, lacking, language }} />
          ))}
        </ul>
      )}
      <div className="question-sentence">
        <span data-sentence={question.id}>{sentence}</span>{' '}
        <button
          type="button"
          className="claim-link"
          aria-label={say('copyNamed', { question: question.text })}
          onClick={() => copyAndTell(pasted, say('copied'), language)}
        >
          {say('copySentence')}
        </button>
      </div>
    </li>
  );
}
