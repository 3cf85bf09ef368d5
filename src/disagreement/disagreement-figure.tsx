import { Figure } from '../charting/figure.tsx';
import type { ImageFrame } from '../charting/image-frame.tsx';
import { ExportMenu, imageSize } from '../exporting/export-menu.tsx';
import { translator } from '../language/translator.ts';
import { exportWords, type FigureContext } from '../sources/figure-context.ts';
import { formatPeriod, sourceWords } from '../sources/image-words.ts';
import { changeView } from '../view/view-store.ts';
import { DisagreementImage } from './disagreement-image.tsx';
import { disagreementCsv } from './disagreement-rows.ts';
import type { DisagreementSeries } from './disagreement-series.ts';
import { DisagreementTable } from './disagreement-table.tsx';
import { describeDisagreement, disagreementNotes, disagreementTitle } from './disagreement-text.ts';
import { layoutDisagreement } from './layout-disagreement.ts';
import { disagreementMessages } from './messages.ts';
import { QuestionBlock } from './question-block.tsx';
import { SourceHeads } from './source-heads.tsx';

/** Questions against sources: which answers can be printed, and where the texts differ. */
export function DisagreementFigure({
  series,
  context,
}: {
  series: DisagreementSeries;
  context: FigureContext;
}) {
  const { view, language, theme } = context;
  const say = translator(disagreementMessages, language);
  const words = toWords(series, context);
  const { width, height } = imageSize;
  // An image may have room for the first rows alone.
  const { rows } = layoutDisagreement(series, words, width, height, language);
  const drawn = rows.flatMap(({ row }) => row.answers.map(({ claim }) => claim.id));
  const image = { series, language, theme, description: describeDisagreement(series, language) };
  const files = exportWords(context, 'disagreement', drawn);
  const exportable = {
    label: say('name'),
    chart: <DisagreementImage {...image} {...imageSize} frame={words} />,
    rows: disagreementCsv(series, language),
    ...files,
    link: `${files.link}#disagreement`,
  };
  return (
    <Figure
      chart="disagreement"
      name={say('name')}
      words={words}
      tableLabel={say('table')}
      table={<DisagreementTable series={series} language={language} />}
      switches={
        <label className="check">
          <input
            type="checkbox"
            checked={view.conflicts}
            onChange={({ target }) => changeView({ conflicts: target.checked })}
          />
          {say('conflictsOnly')}
        </label>
      }
      exportMenu={<ExportMenu exportable={exportable} language={language} />}
    >
      {series.visible.length > 0 ? (
        <div className="questions">
          <SourceHeads series={series} language={language} />
          <ol>
            {series.visible.map((row) => (
              <QuestionBlock key={row.question.id} row={row} language={language} />
            ))}
          </ol>
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

function toWords(series: DisagreementSeries, context: FigureContext): ImageFrame {
  const { subject, sources, language } = context;
  const say = translator(disagreementMessages, language);
  const period = formatPeriod(subject, language);
  const answering = series.rows.flatMap(({ answers }) => answers.map(({ claim }) => claim.source));
  return {
    title: disagreementTitle(series, language),
    subtitle: say('subtitle', { organisation: subject.organisation, period }),
    notes: disagreementNotes(series, language),
    ...sourceWords(
      sources,
      new Set(answering),
      (names) => say('silentSources', { names }),
      subject,
      language,
    ),
  };
}
