import { QueryClient } from '@tanstack/react-query';
import { renderToString } from 'react-dom/server';
import { upperCharts } from '../app/dashboard.tsx';
import { WholePage } from '../app/whole-page.tsx';
import { loadAnswers, loadDossier } from '../browserless/load-dossier.ts';
import { TurnoverChart, turnoverHeight } from '../ceo-turnover/turnover-chart.tsx';
import { TurnoverTable } from '../ceo-turnover/turnover-table.tsx';
import { toMoments } from '../ceo-turnover/turnover-text.ts';
import { turnoverWords } from '../ceo-turnover/turnover-words.ts';
import { keepStill, StillDrawings } from '../charting/still-charts.ts';
import type { Language } from '../language/language.ts';
import { toEdition } from '../pictures/edition.ts';
import { SignatureChart, signatureHeight } from '../signatures/signature-chart.tsx';
import { SignatureTable } from '../signatures/signature-table.tsx';
import { signatureWords } from '../signatures/signature-words.ts';
import { defaultView } from '../view/view.ts';
import { useViewStore } from '../view/view-store.ts';
import { stillWidths, toStillSvg } from './still-drawing.tsx';

/** The narrowest and the widest that the page has for a chart, px. */
const widths = { from: 240, to: 1104 } as const;

/** The default view of the dossier in one language, as HTML and CSS. */
export interface DrawnPage {
  readonly language: Language;
  readonly release: string;
  /** The page up to its charts. */
  readonly html: string;
  /** The claims of the charts as tables. */
  readonly tables: string;
  /** How high each chart is at each width. */
  readonly css: string;
}

/** Draws the default view of the dossier, with the components of the page. */
export function drawPage(language: Language): DrawnPage {
  const dossier = loadDossier();
  const view = { ...defaultView, language };
  const { context, signatures, turnover } = toEdition(dossier, view, { language, theme: 'light' });
  const { axis } = context;
  const counts = {
    ...{ series: signatures, axis, language, theme: 'light' as const },
    moments: toMoments(turnover, language),
    subtitle: signatureWords(signatures, context).subtitle,
  };
  const terms = {
    ...{ series: turnover, axis, language, theme: 'light' as const },
    subtitle: turnoverWords(turnover, context).subtitle,
  };
  const charts = {
    'signature-counts': {
      heightAt: (width: number) => signatureHeight({ ...counts, width }),
      draw: (width: number, height: number) => (
        <SignatureChart {...counts} {...{ width, height }} />
      ),
    },
    'ceo-turnover': {
      heightAt: (width: number) => turnoverHeight({ ...terms, width }),
      draw: (width: number, height: number) => <TurnoverChart {...terms} {...{ width, height }} />,
    },
  };
  const drawings = new Map(
    upperCharts.map((name) => {
      const { heightAt, draw } = charts[name];
      const still = (which: keyof typeof stillWidths) => {
        const width = stillWidths[which];
        return toStillSvg(draw(width, heightAt(width)), which);
      };
      return [name, still('wide') + still('narrow')];
    }),
  );
  const css = upperCharts.map((name) => heightRules(name, language, charts[name].heightAt));

  keepStill(upperCharts);
  useViewStore.setState({ view });
  const html = renderToString(
    <StillDrawings value={drawings}>
      <WholePage client={answeredClient()} />
    </StillDrawings>,
  );
  const tables = renderToString(
    <>
      <SignatureTable series={signatures} language={language} />
      <TurnoverTable series={turnover} language={language} />
    </>,
  );
  // They stand for those without script, where no button would be answered.
  const plain = tables.replace(/<(\/?)button\b[^>]*>/g, '<$1span>');
  return { language, release: dossier.release, html, tables: plain, css: css.join('') };
}

/** A client that has every answer of the API already. */
function answeredClient(): QueryClient {
  // Else it keeps the process waiting for the time when answers are thrown away.
  const client = new QueryClient({ defaultOptions: { queries: { gcTime: Infinity } } });
  for (const [file, answer] of Object.entries(loadAnswers())) client.setQueryData([file], answer);
  return client;
}

/** The height of a chart's place at each width of it, as the chart itself will have it. */
function heightRules(
  name: string,
  language: Language,
  heightAt: (width: number) => number,
): string {
  const rules: string[] = [];
  let last = 0;
  for (let width: number = widths.from; width <= widths.to; width += 1) {
    const height = heightAt(width);
    if (height === last) continue;
    last = height;
    const rule = `:root:lang(${language}) .still-${name}{height:${height}px}`;
    rules.push(width === widths.from ? rule : `@container (min-width:${width}px){${rule}}`);
  }
  return rules.join('');
}
