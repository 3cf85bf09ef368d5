import type { LeadershipChange } from '../api/contract.ts';
import { Figure } from '../charting/figure.tsx';
import type { ImageFrame } from '../charting/image-frame.tsx';
import { Measured } from '../charting/measured.tsx';
import { ExportMenu, imageSize } from '../exporting/export-menu.tsx';
import { translator } from '../language/translator.ts';
import { exportWords, type FigureContext } from '../sources/figure-context.ts';
import { formatPeriod, sourceWords } from '../sources/image-words.ts';
import { describeChange } from './change-facts.ts';
import { ListedChanges } from './listed-changes.tsx';
import { turnoverMessages } from './messages.ts';
import { claimsOfTenure } from './tenures.ts';
import { TurnoverChart, turnoverHeight } from './turnover-chart.tsx';
import { turnoverNotes } from './turnover-notes.ts';
import { turnoverRows } from './turnover-rows.ts';
import { type TurnoverSeries, toTurnoverSeries } from './turnover-series.ts';
import { TurnoverTable } from './turnover-table.tsx';
import { turnoverTitle } from './turnover-title.ts';

/** The figure of the CEO turnover: its chart, words, table and files. */
export function TurnoverFigure({
  claims,
  context,
}: {
  claims: readonly LeadershipChange[];
  context: FigureContext;
}) {
  const { sources, view, language, theme, axis } = context;
  const say = translator(turnoverMessages, language);
  const series = toTurnoverSeries(claims, sources, view.comments);
  const words = toWords(series, context);
  const chart = { series, axis, language, theme };
  const drawn = series.tenures.flatMap(claimsOfTenure);
  const exportable = {
    label: say('chart'),
    chart: <TurnoverChart {...chart} {...imageSize} frame={words} />,
    rows: turnoverRows(series, language),
    ...exportWords(
      context,
      'ceo-turnover',
      drawn.map(({ id }) => id),
    ),
  };
  return (
    <Figure
      chart="ceo-turnover"
      words={words}
      name={say('chart')}
      tableLabel={say('table')}
      table={<TurnoverTable series={series} language={language} />}
      exportMenu={<ExportMenu exportable={exportable} language={language} />}
      marks={{
        label: say('marks'),
        claims: drawn.map((claim) => ({
          id: claim.id,
          words: describeChange(claim, sources, language),
        })),
      }}
      listed={<ListedChanges series={series} language={language} />}
    >
      <Measured>
        {(width) => (
          <TurnoverChart {...chart} width={width} height={turnoverHeight({ ...chart, width })} />
        )}
      </Measured>
    </Figure>
  );
}

function toWords(series: TurnoverSeries, context: FigureContext): ImageFrame {
  const { subject, sources, language } = context;
  const say = translator(turnoverMessages, language);
  return {
    title: turnoverTitle(series, language),
    subtitle: say('subtitle', {
      organisation: subject.organisation,
      n: sources.filter(({ shown }) => shown).length,
      period: formatPeriod(subject, language),
    }),
    notes: turnoverNotes(series, language),
    ...sourceWords(
      sources,
      new Set(series.tenures.flatMap(claimsOfTenure).map(({ source }) => source)),
      (names) => say('silent', { names }),
      subject,
      language,
    ),
  };
}
