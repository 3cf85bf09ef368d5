import type { ReactNode } from 'react';
import type { LeadershipChange } from '../api/contract.ts';
import { Figure } from '../charting/figure.tsx';
import { Measured } from '../charting/measured.tsx';
import { translator } from '../language/translator.ts';
import type { FigureContext } from '../sources/figure-context.ts';
import { describeChange } from './change-facts.ts';
import { ListedChanges } from './listed-changes.tsx';
import { turnoverMessages } from './messages.ts';
import { claimsOfTenure } from './tenures.ts';
import { TurnoverChart, turnoverHeight } from './turnover-chart.tsx';
import { toTurnoverSeries } from './turnover-series.ts';
import { TurnoverTable } from './turnover-table.tsx';
import { turnoverWords } from './turnover-words.ts';

interface TurnoverFigureProps {
  claims: readonly LeadershipChange[];
  context: FigureContext;
  /** The Export button of a figure so named. */
  exportMenu: (name: string) => ReactNode;
}

/** The figure of the CEO turnover: its chart, words and table. */
export function TurnoverFigure({ claims, context, exportMenu }: TurnoverFigureProps) {
  const { sources, view, language, theme, axis } = context;
  const say = translator(turnoverMessages, language);
  const series = toTurnoverSeries(claims, sources, view.comments);
  const chart = { series, axis, language, theme };
  const drawn = series.tenures.flatMap(claimsOfTenure);
  return (
    <Figure
      chart="ceo-turnover"
      words={turnoverWords(series, context)}
      name={say('chart')}
      tableLabel={say('table')}
      table={<TurnoverTable series={series} language={language} />}
      exportMenu={exportMenu(say('chart'))}
      marks={{
        label: say('marks'),
        claims: drawn.map((claim) => ({
          id: claim.id,
          words: describeChange(claim, sources, language),
        })),
      }}
      listed={<ListedChanges series={series} language={language} />}
    >
      <Measured chart="ceo-turnover">
        {(width) => (
          <TurnoverChart {...chart} width={width} height={turnoverHeight({ ...chart, width })} />
        )}
      </Measured>
    </Figure>
  );
}
