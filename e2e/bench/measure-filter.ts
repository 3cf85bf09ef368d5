import type { CDPSession, Page } from '@playwright/test';
import { median } from './medians.ts';

/** From a click on a source's box, ms: to the next paint, and until the signature chart has changed. */
export interface FilterTimes {
  readonly filter: number | null;
  readonly redrawn: number | null;
}

const slowdown = 4;

/** Takes sources out of view, one after the other, on a processor four times slower. */
export async function measureFilter(page: Page, devTools: CDPSession): Promise<FilterTimes> {
  await devTools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const times = await page.evaluate(clickSources);
  return {
    filter: median(times.map(({ paint }) => paint)),
    redrawn: median(times.map(({ redrawn }) => redrawn)),
  };
}

async function clickSources() {
  const restMs = 500;
  const longestMs = 10_000;
  const chart = 'figure[data-chart="signature-counts"]';
  const times: { paint: number; redrawn: number }[] = [];
  for (let click = 0; click < 7; click += 1) {
    const boxes = document.querySelectorAll<HTMLInputElement>('input[data-source]');
    const figure = document.querySelector(chart);
    const box = boxes[click % Math.max(1, boxes.length)];
    if (!figure || !box) break;
    const isDrawing = ({ target }: MutationRecord) =>
      (target instanceof Element ? target : target.parentElement)?.matches(
        `${chart} svg, ${chart} svg *, ${chart} :has(> svg)`,
      );
    const redrawn = new Promise<void>((done) => {
      const observer = new MutationObserver((records) => {
        if (records.some(isDrawing)) done();
      });
      observer.observe(figure, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      });
      setTimeout(done, longestMs);
    });
    const start = performance.now();
    const redrawnAt = redrawn.then(() => performance.now() - start);
    box.click();
    await new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done)));
    const paint = performance.now() - start;
    times.push({ paint, redrawn: await redrawnAt });
    await new Promise((done) => setTimeout(done, restMs));
  }
  return times;
}
