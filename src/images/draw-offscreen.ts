import type { ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { readSvg, type SvgNode } from './svg-tree.ts';

/**
 * Draws a chart off screen, with the component that the page shows, and reads the drawing. On the
 * client side of React, since Recharts draws nothing on the server:
 * https://github.com/recharts/recharts/issues/5997
 */
export function drawOffscreen(chart: ReactElement): SvgNode {
  const host = document.createElement('div');
  const root = createRoot(host);
  try {
    flushSync(() => root.render(chart));
    const svg = host.querySelector('svg');
    if (!svg) throw new Error('The chart drew no image.');
    return readSvg(svg);
  } finally {
    root.unmount();
  }
}
