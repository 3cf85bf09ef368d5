import type { ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { onTestFinished } from 'vitest';

/** Renders a chart into the test's document and returns what holds it. */
export function draw(chart: ReactElement): HTMLElement {
  const place = document.createElement('div');
  document.body.append(place);
  const root = createRoot(place);
  flushSync(() => root.render(chart));
  onTestFinished(() => {
    root.unmount();
    place.remove();
  });
  return place;
}

/** A number that an element has as an attribute; throws where there is none. */
export function numberOf(element: Element, name: string): number {
  const value = element.getAttribute(name);
  if (value === null || value === '' || !Number.isFinite(Number(value)))
    throw new Error(`<${element.tagName}> has no number in “${name}”: ${value}`);
  return Number(value);
}
