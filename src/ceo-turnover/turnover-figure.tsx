import { type ReactNode, useEffect, useState } from 'react';
import { Figure } from '../charting/figure.tsx';
import { Measured } from '../charting/measured.tsx';
import { OpenedMark } from '../charting/opened-mark.tsx';
import { translator } from '../language/translator.ts';
import type { FigureContext } from '../sources/figure-context.ts';
import { marksInWords } from './edge-text.ts';
import { ListedChanges } from './listed-changes.tsx';
import { turnoverMessages } from './messages.ts';
import { TurnoverChart, turnoverHeight } from './turnover-chart.tsx';
import type { TurnoverSeries } from './turnover-series.ts';
import { TurnoverTable } from './turnover-table.tsx';
import { turnoverWords } from './turnover-words.ts';

interface TurnoverFigureProps {
  series: TurnoverSeries;
  context: FigureContext;
  /** The Export button of a figure so named. */
  exportMenu: (name: string) => ReactNode;
}

/** The figure of the CEO turnover: its chart, words and table. */
export function TurnoverFigure({ series, context, exportMenu }: TurnoverFigureProps) {
  const { language, theme, axis } = context;
  const say = translator(turnoverMessages, language);
  const chart = { series, axis, language, theme };
  const marks = marksInWords(series, language);
  const [opened, setOpened] = useState<string | null>(null);
  const mark = marks.find(({ id, isBin }) => isBin && id === opened);
  const close = () => setOpened(null);
  // What a filter takes away must not open by itself when it returns.
  const isGone = opened !== null && !mark;
  useEffect(() => {
    if (isGone) setOpened(null);
  }, [isGone]);
  return (
    <Figure
      chart="ceo-turnover"
      words={turnoverWords(series, context)}
      name={say('chart')}
      tableLabel={say('table')}
      table={<TurnoverTable series={series} language={language} />}
      exportMenu={exportMenu(say('chart'))}
      marks={{ label: say('marks'), claims: marks }}
      onBin={setOpened}
      beside={
        mark && (
          <OpenedMark key={mark.id} heading={mark.words} closing={say('closeMark')} onClose={close}>
            <TurnoverTable {...{ series, language }} claims={mark.claims} />
          </OpenedMark>
        )
      }
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
