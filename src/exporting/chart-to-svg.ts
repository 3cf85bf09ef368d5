import type { ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { typefaceRules } from './typeface-rules.ts';

const svgNamespace = 'http://www.w3.org/2000/svg';

/** What an image carries besides its picture. */
export interface ImageMetadata {
  /** The address of the exact view. */
  readonly address: string;
  readonly release: string;
  readonly claims: readonly string[];
}

/**
 * Draws a chart off screen, with the component that the page shows, and returns it as an SVG file
 * that stands alone: fonts embedded, looks in attributes, no reference to anything outside.
 */
export async function chartToSvg(chart: ReactElement, metadata: ImageMetadata): Promise<string> {
  const rules = await typefaceRules();
  const svg = drawOffscreen(chart);
  const document = svg.ownerDocument;
  for (const element of [svg, ...svg.querySelectorAll('*')])
    for (const name of ['class', 'style', 'tabindex', 'role']) element.removeAttribute(name);
  // Recharts leaves a layer for each depth and a clip path that nothing here uses; areas to hit with
  // a finger have no use in an image.
  const leftovers = 'g:empty, :scope > defs, [pointer-events]';
  for (const leftover of svg.querySelectorAll(leftovers)) leftover.remove();
  const style = document.createElementNS(svgNamespace, 'style');
  style.textContent = rules;
  const data = document.createElementNS(svgNamespace, 'metadata');
  data.textContent = JSON.stringify({ software: 'Countersign', ...metadata });
  const description = svg.querySelector(':scope > desc');
  svg.insertBefore(data, description?.nextSibling ?? svg.firstChild);
  svg.insertBefore(style, data.nextSibling);
  // Some DOMs outside browsers write a name that XML does not know.
  const text = new XMLSerializer().serializeToString(svg).replaceAll('&nbsp;', '\u00a0');
  return `<?xml version="1.0" encoding="UTF-8"?>\n${text}\n`;
}

function drawOffscreen(chart: ReactElement): Element {
  const host = document.createElement('div');
  const root = createRoot(host);
  try {
    flushSync(() => root.render(chart));
    const svg = host.querySelector('svg');
    if (!svg) throw new Error('The chart drew no image.');
    const copy = svg.cloneNode(true);
    if (!(copy instanceof Element)) throw new Error('The chart drew no image.');
    return copy;
  } finally {
    root.unmount();
  }
}
