import type { Picture } from '../images/picture.ts';
import { describeColumns } from '../sources/columns.ts';
import { type FigureContext, pictureWords } from '../sources/figure-context.ts';
import { subtitleInFull } from '../sources/image-words.ts';
import { fitTurnover } from './fit-turnover.ts';
import { markedClaims } from './tenures.ts';
import { TurnoverChart } from './turnover-chart.tsx';
import { turnoverColumns, turnoverRows } from './turnover-rows.ts';
import type { TurnoverSeries } from './turnover-series.ts';
import { describeTurnover } from './turnover-text.ts';
import { turnoverWords } from './turnover-words.ts';

/** The CEO turnover of a view as its images and tables are made from it. */
export function turnoverPicture(series: TurnoverSeries, context: FigureContext): Picture {
  const { language, theme, axis } = context;
  const words = turnoverWords(series, context);
  const chart = { series, axis, language, theme, subtitle: subtitleInFull(words) };
  const rows = turnoverRows(series, language);
  return {
    ...pictureWords(context, 'ceo-turnover', words),
    description: describeTurnover(series, language, chart.subtitle),
    rows,
    columns: describeColumns(turnoverColumns, language),
    draw: ({ width, height, ...look }) => {
      const image = { ...chart, width, height, frame: { ...words, ...look } };
      // An image may have room for the first lanes alone.
      const { lanes } = fitTurnover(image).layout;
      const drawn = lanes.flatMap(({ tenures }) => tenures.map(({ tenure }) => tenure));
      return { chart: <TurnoverChart {...image} />, claims: drawn.flatMap(markedClaims) };
    },
  };
}
