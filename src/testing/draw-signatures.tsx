import { pageMargin } from '../charting/chart-canvas.tsx';
import type { ImageFrame } from '../charting/image-frame.tsx';
import type { Language } from '../language/language.ts';
import { palettes, type Theme } from '../palette/palette.ts';
import { layoutSignatures } from '../signatures/layout-signatures.ts';
import { SignatureChart } from '../signatures/signature-chart.tsx';
import type { SignatureSeries } from '../signatures/signature-series.ts';
import { notesOf, titleOf } from '../signatures/signature-text.ts';
import { draw, numberOf } from './draw.ts';
import { drawnTexts } from './drawn-texts.ts';
import { theOne } from './on-page.ts';
import { axisOfSignatures, moments } from './signatures.ts';

interface Shape {
  /** The width on the page, or the image with its frame. */
  readonly place: 358 | 1104 | 'image';
  readonly language?: Language;
  readonly theme?: Theme;
}

/** What the charts that are drawn here say that they plot. */
export const subtitle = 'Employees who signed the letter';

function frameOf(series: SignatureSeries, language: Language): ImageFrame {
  return {
    title: titleOf(series, language),
    subtitle,
    notes: notesOf(series, language, 'image'),
    moreNotes: 'More notes stand elsewhere.',
    sourcesHeading: 'Sources:',
    sources: [{ label: 'Furno (002)', colour: 2, shape: 'circle' }],
    credits: ['Dossier of 23 November 2026.'],
  };
}

/** Draws a series, and gives the one picture that it makes. */
export function drawChart(series: SignatureSeries, shape: Shape) {
  const { place, language = 'en', theme = 'light' } = shape;
  const axis = axisOfSignatures(series);
  const chart = { series, axis, language, theme, moments, subtitle };
  if (place === 'image') {
    const size = { width: 1200, height: 675 };
    const frame = frameOf(series, language);
    return { ...size, svg: drawn(<SignatureChart {...chart} {...size} frame={frame} />) };
  }
  const { margin } = layoutSignatures({
    series,
    axis,
    width: place,
    outer: pageMargin,
    language,
    moments,
  });
  const size = { width: place, height: margin.top + 240 + margin.bottom };
  return { ...size, svg: drawn(<SignatureChart {...chart} {...size} />) };
}

const drawn = (chart: Parameters<typeof draw>[0]) => theOne(draw(chart), 'svg');

/** The lines of text of a picture. */
export const textsOf = (svg: ParentNode) => drawnTexts(svg).map(({ text }) => text);

/** The claims that have a mark. */
export const claimsOf = (svg: ParentNode) =>
  [...svg.querySelectorAll('[data-claim]')].map((mark) => mark.getAttribute('data-claim'));

/** The bars of a claim in its source's colour: how high each stands, and where it ends, px. */
export function barsOf(svg: ParentNode, claim: string) {
  const rects = theOne(svg, `[data-claim="${claim}"]`).querySelectorAll('rect');
  return [...rects]
    .filter((rect) => palettes.light.series.includes(rect.getAttribute('fill') ?? ''))
    .map((rect) => ({
      height: numberOf(rect, 'height'),
      bottom: numberOf(rect, 'y') + numberOf(rect, 'height'),
    }));
}
