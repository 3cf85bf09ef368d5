import type { Language } from '../language/language.ts';
import { translator } from '../language/translator.ts';
import { appMessages } from './messages.ts';

const kept = new Map<string, Element>();
let keptRelease = '';

/** Takes the figures that the build drew out of the page, for the case that its claims cannot be had. */
export function keepFigures(root: HTMLElement): void {
  keptRelease = root.dataset.release ?? '';
  for (const figure of root.querySelectorAll<HTMLElement>('figure[data-chart]')) {
    const isNarrow = (figure.querySelector('.still')?.clientWidth ?? 0) < 600;
    figure.querySelector(isNarrow ? '.still .wide' : '.still .narrow')?.remove();
    // Nothing answers there.
    for (const control of figure.querySelectorAll('.tools, .hint, .claim-keys')) control.remove();
    for (const button of figure.querySelectorAll('button'))
      button.replaceWith(...button.childNodes);
    kept.set(figure.dataset.chart ?? '', figure);
  }
}

/** A figure as the build drew it, with the release that it shows; nothing where none was kept. */
export function KeptFigure({ chart, language }: { chart: string; language: Language }) {
  const figure = kept.get(chart);
  if (!figure) return null;
  const say = translator(appMessages, language);
  return (
    <div className="kept" ref={(place) => place?.append(figure)}>
      <p className="note">{say('kept', { release: keptRelease.slice(0, 12) })}</p>
    </div>
  );
}
