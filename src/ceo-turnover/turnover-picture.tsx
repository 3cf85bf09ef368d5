import type { LeadershipChange } from '../api/contract.ts';
import type { Picture } from '../images/picture.ts';
import { describeColumns } from '../sources/columns.ts';
import { type FigureContext, pictureWords } from '../sources/figure-context.ts';
import { fitTurnover } from './fit-turnover.ts';
import { claimsOfTenure } from './tenures.ts';
import { TurnoverChart } from './turnover-chart.tsx';
import { turnoverColumns, turnoverRows } from './turnover-rows.ts';
import { toTurnoverSeries } from './turnover-series.ts';
import { describeTurnover } from './turnover-text.ts';
import { turnoverWords } from './turnover-words.ts';

/** The CEO turnover of a view as its images and tables are made from it. */
export function turnoverPicture(
  claims: readonly LeadershipChange[],
  context: FigureContext,
): Picture {
  const { sources, view, language, theme, axis } = context;
  const series = toTurnoverSeries(claims, sources, view.comments);
  const words = turnoverWords(series, context);
  const chart = { series, axis, language, theme };
  const rows = turnoverRows(series, language);
  return {
    ...pictureWords(context, 'ceo-turnover', words),
    description: describeTurnover(series, language),
    rows,
    columns: describeColumns(turnoverColumns, language),
    draw: ({ width, height, ...look }) => {
      const image = { ...chart, width, height, frame: { ...words, ...look } };
      // An image may have room for the first lanes alone.
      const { lanes } = fitTurnover(image).layout;
      const drawn = lanes.flatMap(({ tenures }) => tenures.map(({ tenure }) => tenure));
      return { chart: <TurnoverChart {...image} />, claims: drawn.flatMap(claimsOfTenure) };
    },
  };
}
