import { type CDPSession, chromium, type Page } from '@playwright/test';
import { chromiumArgs } from '../find-chromium.ts';
import { idPrefix } from './make-dossier.ts';
import { type FilterTimes, measureFilter } from './measure-filter.ts';
import { watch } from './measure-load.ts';
import { median } from './medians.ts';
import { within } from './within.ts';

/** What a dossier's size costs; null where it did not come within the limit. */
export interface Scale extends FilterTimes {
  /** From the navigation to the signature chart's marks, ms. */
  readonly load: number | null;
  /** How long the main thread was blocked by then, the first 50 ms of each task left out. */
  readonly blocked: number | null;
  readonly marks: number | null;
  readonly nodes: number | null;
  /** In use after a collection of what is not, MB. */
  readonly heap: number | null;
}

export const limitMs = 60_000;
const rounds = 3;
/** A load that takes longer than that, ms, is not made again. */
const slowMs = 15_000;
const settledMs = 3_000;
const chart = 'figure[data-chart="signature-counts"] svg';
// The built-in figures that the page shows first are not those that are awaited.
const ownMarks = `${chart} [data-claim^="${idPrefix}"], ${chart} [data-aggregate]`;

/** Measures the page with one size of dossier; what has not come within the limit is left out. */
export async function measureScale(executablePath: string | undefined, url: string) {
  const loads: number[] = [];
  let last: Partial<Scale> = {};
  let isWhole = false;
  while (!isWhole) {
    // One of its own each time, since a page that hangs may take its browser along.
    const process = await chromium.launchServer({ executablePath, args: chromiumArgs });
    try {
      const browser = await chromium.connect(process.wsEndpoint());
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      const devTools = await page.context().newCDPSession(page);
      const took = await within(limitMs, load(page, url));
      loads.push(took);
      isWhole = loads.length === rounds || took > slowMs;
      if (!isWhole) continue;
      last = await within(limitMs, weigh(page, devTools));
      last = { ...last, ...(await within(limitMs, measureFilter(page, devTools))) };
    } catch (error) {
      console.log(`${url}: ${error instanceof Error ? error.message.split('\n')[0] : error}`);
      break;
    } finally {
      // What hangs does not close.
      await process.kill();
    }
  }
  const none = { blocked: null, marks: null, nodes: null, heap: null, filter: null, redrawn: null };
  return { load: isWhole ? median(loads) : null, ...none, ...last } satisfies Scale;
}

async function load(page: Page, url: string): Promise<number> {
  // What runs this script names functions by a helper that no page has.
  await page.addInitScript('globalThis.__name = (named) => named');
  await page.addInitScript(watch, ownMarks);
  page.setDefaultTimeout(limitMs);
  await page.goto(url, { waitUntil: 'commit' });
  const seen = await page.waitForFunction(() => Reflect.get(window, 'seen').marks);
  return seen.jsonValue();
}

async function weigh(page: Page, devTools: CDPSession) {
  await page.waitForTimeout(settledMs);
  await devTools.send('HeapProfiler.collectGarbage');
  await devTools.send('Performance.enable');
  const { metrics } = await devTools.send('Performance.getMetrics');
  const heap = metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0;
  const counted = await page.evaluate(() => ({
    blocked: Number(Reflect.get(window, 'seen').blocked),
    marks: document.querySelectorAll('figure[data-chart] svg :is([data-claim], [data-aggregate])')
      .length,
    nodes: document.querySelectorAll('*').length,
  }));
  return { ...counted, heap: heap / 1e6 };
}
