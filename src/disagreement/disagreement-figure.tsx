import { type ReactNode, useState } from 'react';
import { Figure } from '../charting/figure.tsx';
import { translator } from '../language/translator.ts';
import type { FigureContext } from '../sources/figure-context.ts';
import { changeView, useView } from '../view/view-store.ts';
import type { DisagreementSeries } from './disagreement-series.ts';
import { DisagreementTable } from './disagreement-table.tsx';
import { disagreementWords } from './disagreement-words.ts';
import { disagreementMessages } from './messages.ts';
import { QuestionBlock } from './question-block.tsx';
import { isSummarised } from './question-summary.tsx';
import { SourceHeads } from './source-heads.tsx';

interface DisagreementFigureProps {
  series: DisagreementSeries;
  context: FigureContext;
  /** The Export button of a figure so named. */
  exportMenu: (name: string) => ReactNode;
}

/** So many questions are shown, and added on demand. */
const questionsAtOnce = 60;

/** Questions against sources: which answers can be printed, and where the texts differ. */
export function DisagreementFigure({ series, context, exportMenu }: DisagreementFigureProps) {
  const { view, language } = context;
  const say = translator(disagreementMessages, language);
  const words = disagreementWords(series, context);
  const [asked, setAsked] = useState(questionsAtOnce);
  const rows = series.visible.slice(0, asked);
  const left = series.visible.length - rows.length;
  // The rows may follow a moment later.
  const isAsked = useView(({ conflicts }) => conflicts);
  return (
    <Figure
      chart="disagreement"
      name={say('name')}
      words={words}
      tableLabel={say('table')}
      table={<DisagreementTable rows={series.visible} language={language} />}
      switches={
        !view.embed && (
          <label className="check">
            <input
              type="checkbox"
              checked={isAsked}
              onChange={({ target }) => changeView({ conflicts: target.checked })}
            />
            {say('conflictsOnly')}
          </label>
        )
      }
      exportMenu={exportMenu(say('name'))}
    >
      {series.visible.length > 0 ? (
        <div className="questions">
          {!rows.every(isSummarised) && <SourceHeads series={series} language={language} />}
          <ol tabIndex={-1}>
            {rows.map((row) => (
              <QuestionBlock key={row.question.id} {...{ row, language }} lacking={words.lacking} />
            ))}
          </ol>
          {left > 0 && (
            <button
              type="button"
              className="button"
              onClick={({ currentTarget }) => {
                // The button may go, and the reader reads on from the first that it has brought.
                currentTarget.closest('.questions')?.querySelector('ol')?.focus();
                setAsked(asked + questionsAtOnce);
              }}
            >
              {say('moreQuestions', { n: Math.min(left, questionsAtOnce), left })}
            </button>
          )}
        </div>
      ) : (
        view.conflicts && (
          <div className="nothing">
            <p>{say('noConflict')}</p>
            <button
              type="button"
              className="button"
              onClick={() => changeView({ conflicts: false })}
            >
              {say('showAll')}
            </button>
          </div>
        )
      )}
    </Figure>
  );
}
