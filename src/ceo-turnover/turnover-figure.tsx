import type { ReactNode } from 'react';
import { Figure } from '../charting/figure.tsx';
import { Measured } from '../charting/measured.tsx';
import { chartingMessages } from '../charting/messages.ts';
import { OpenedMark } from '../charting/opened-mark.tsx';
import { useOpenedMark } from '../charting/use-opened-mark.ts';
import { translator } from '../language/translator.ts';
import type { FigureContext } from '../sources/figure-context.ts';
import { subtitleInFull } from '../sources/image-words.ts';
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
  const words = turnoverWords(series, context);
  const chart = { series, axis, language, theme, subtitle: subtitleInFull(words) };
  const marks = marksInWords(series, language);
  const several = marks.filter(({ isBin }) => isBin);
  const [mark, open] = useOpenedMark(several, ({ id }) => id);
  return (
    <Figure
      chart="ceo-turnover"
      words={words}
      name={say('chart')}
      tableLabel={say('table')}
      table={<TurnoverTable series={series} language={language} />}
      exportMenu={exportMenu(say('chart'))}
      marks={{
        hint: translator(chartingMessages, language)('hint'),
        label: say('marks'),
        claims: marks,
      }}
      onBin={open}
      beside={
        mark && (
          <OpenedMark
            key={mark.id}
            heading={mark.words}
            language={language}
            onClose={() => open(null)}
          >
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
