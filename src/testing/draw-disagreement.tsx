import type { ImageFrame } from '../charting/image-frame.tsx';
import { parseDayRange } from '../dates/parse-day-range.ts';
import { DisagreementFigure } from '../disagreement/disagreement-figure.tsx';
import { DisagreementImage } from '../disagreement/disagreement-image.tsx';
import type { DisagreementSeries } from '../disagreement/disagreement-series.ts';
import {
  describeDisagreement,
  disagreementNotes,
  disagreementTitle,
} from '../disagreement/disagreement-text.ts';
import { QuestionBlock } from '../disagreement/question-block.tsx';
import { defaultSize } from '../images/image-size.ts';
import type { Language } from '../language/language.ts';
import { formatPeriod, sourceWords } from '../sources/image-words.ts';
import { defaultView, type View } from '../view/view.ts';
import { disagreementOf, rowOf } from './disagreement.ts';
import { subject } from './dossier.ts';
import { draw } from './draw.ts';
import { theOne } from './on-page.ts';
import { november } from './turnover.ts';

/** All that an image of the table says round it; as long as it gets in the built-in dossier. */
export function frameOfDisagreement(series: DisagreementSeries, language: Language): ImageFrame {
  const answering = series.visible.flatMap(({ answers }) =>
    answers.map(({ claim }) => claim.source),
  );
  return {
    title: disagreementTitle(series, language),
    subtitle: `${subject.organisation}, ${formatPeriod(parseDayRange(subject.period), language)}`,
    notes: disagreementNotes(series, language),
    ...sourceWords(
      { subject, sources: series.sources, language },
      new Set(answering),
      (names) => names,
    ),
  };
}

/** Draws the image of a series at the size of an exported one. */
export function drawDisagreementImage(series: DisagreementSeries, language: Language = 'en') {
  const image = { series, language, description: describeDisagreement(series, language) };
  const frame = frameOfDisagreement(series, language);
  const host = draw(<DisagreementImage {...image} {...defaultSize} theme="light" frame={frame} />);
  return { ...defaultSize, svg: theOne(host, 'svg') };
}

/** Draws the figure as the page does for a view. */
export function drawDisagreementFigure(
  parts: Partial<View> = {},
  language: Language = 'en',
  series?: DisagreementSeries,
): HTMLElement {
  const view = { ...defaultView, ...parts };
  const { comments, conflicts } = view;
  const shown = series ?? disagreementOf(view.sources, { language, comments, conflicts });
  const context = {
    subject,
    release: 'abc',
    sources: shown.sources,
    axis: { ...november('17/22'), hasUndated: false },
    view,
    language,
    theme: 'light',
  } as const;
  return draw(<DisagreementFigure series={shown} context={context} exportMenu={() => null} />);
}

/** Draws one question as the chosen sources answer it. */
export function drawQuestion(
  id: string,
  ids: readonly string[] | null = null,
  { language = 'en', comments = false }: { language?: Language; comments?: boolean } = {},
): HTMLElement {
  const row = rowOf(disagreementOf(ids, { language, comments }), id);
  return draw(<QuestionBlock row={row} language={language} />);
}

/** The cell of a source in what is drawn. */
export const cellOf = (host: ParentNode, source: string, question?: string) =>
  theOne(
    host,
    `.answer[data-source="${source}"]${question ? `[data-question="${question}"]` : ''}`,
  );
