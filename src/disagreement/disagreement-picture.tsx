import { eachOnce, type Picture } from '../images/picture.ts';
import { describeColumns } from '../sources/columns.ts';
import { type FigureContext, pictureWords } from '../sources/figure-context.ts';
import { DisagreementImage } from './disagreement-image.tsx';
import { disagreementColumns, disagreementCsv } from './disagreement-rows.ts';
import type { DisagreementSeries } from './disagreement-series.ts';
import { describeDisagreement } from './disagreement-text.ts';
import { disagreementWords } from './disagreement-words.ts';
import { layoutDisagreement } from './layout-disagreement.ts';

/** The questions and answers of a view as its images and tables are made from them. */
export function disagreementPicture(series: DisagreementSeries, context: FigureContext): Picture {
  const { language, theme } = context;
  const words = disagreementWords(series, context);
  const description = [describeDisagreement(series, language), words.lacking]
    .filter(Boolean)
    .join(' ');
  const rows = disagreementCsv(series, language);
  return {
    ...pictureWords(context, 'disagreement', words),
    description,
    rows,
    columns: describeColumns(disagreementColumns, language),
    draw: ({ width, height, ...look }) => {
      const frame = { ...words, ...look };
      // An image may have room for the first rows alone.
      const { rows } = layoutDisagreement(series, frame, width, height, language);
      const cells = rows.flatMap((row) => row.cells.map(({ cell }) => cell));
      const claims = cells.flatMap(({ answers }) => answers.map(({ claim }) => claim));
      return {
        chart: (
          <DisagreementImage {...{ series, language, theme, description, width, height, frame }} />
        ),
        claims: eachOnce(claims),
      };
    },
  };
}
