import type { Browser } from '@playwright/test';

export interface Profile {
  readonly name: string;
  readonly viewport: { readonly width: number; readonly height: number };
  /** How many times slower the processor is made. */
  readonly slowdown: number;
  /** Bits per second and ms; null is the machine's own. */
  readonly network: { readonly bits: number; readonly latency: number } | null;
}

export const profiles: readonly Profile[] = [
  { name: 'desktop', viewport: { width: 1280, height: 800 }, slowdown: 1, network: null },
  {
    name: 'mobile',
    viewport: { width: 390, height: 844 },
    slowdown: 4,
    network: { bits: 1.6e6, latency: 150 },
  },
];

/** Times in ms from the start of the navigation; shift is the score of layout shifts. */
export interface Load {
  readonly fcp: number;
  readonly marks: number;
  readonly lcp: number;
  readonly blocked: number;
  readonly shift: number;
  /** From a click on a source's box to the next paint; null where there is none. */
  readonly filter: number | null;
}

const marks = 'svg [data-claim], svg [data-mark], svg .recharts-bar-rectangle';
const restMs = 1000;
const settledMs = 3000;

/** Loads a page once, from a cold cache, in a renderer that has rested. */
export async function measureLoad(browser: Browser, url: string, profile: Profile): Promise<Load> {
  const context = await browser.newContext({ viewport: profile.viewport });
  const page = await context.newPage();
  const devTools = await context.newCDPSession(page);
  // What runs this script names functions by a helper that no page has.
  await page.addInitScript('globalThis.__name = (named) => named');
  await page.addInitScript(watch, marks);
  await page.waitForTimeout(restMs);
  await devTools.send('Emulation.setCPUThrottlingRate', { rate: profile.slowdown });
  if (profile.network)
    await devTools.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: profile.network.latency,
      downloadThroughput: profile.network.bits / 8,
      uploadThroughput: profile.network.bits / 8,
    });
  await page.goto(url);
  await page.waitForFunction(() => Reflect.get(window, 'seen').marks > 0);
  await page.waitForTimeout(settledMs * Math.min(2, profile.slowdown));
  const seen = await page.evaluate(() => ({
    ...Reflect.get(window, 'seen'),
    fcp: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
  }));
  const filter = await page.evaluate(clickFilter);
  await context.close();
  return { ...seen, filter };
}

/** Keeps in `window.seen`, from within a page, when its marks came and what it cost. */
export function watch(selector: string): void {
  const seen = { marks: 0, lcp: 0, blocked: 0, shift: 0 };
  Object.assign(window, { seen });
  const observe = (type: string, take: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
      type,
      buffered: true,
    });
  observe('largest-contentful-paint', ({ startTime }) => {
    seen.lcp = startTime;
  });
  observe('longtask', ({ duration }) => {
    seen.blocked += Math.max(0, duration - 50);
  });
  observe('layout-shift', (entry) => {
    seen.shift += Number(Reflect.get(entry, 'value'));
  });
  // A mark that stands in a frame's document is painted at its end, so before the next one.
  const look = () => {
    const isThere = [...document.querySelectorAll(selector)].some(
      (mark) => mark.getBoundingClientRect().height > 0,
    );
    if (isThere)
      requestAnimationFrame(() => {
        seen.marks = performance.now();
      });
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

async function clickFilter(): Promise<number | null> {
  const box = document.querySelector<HTMLInputElement>('input[data-source="002"]');
  if (!box) return null;
  const times: number[] = [];
  for (let round = 0; round < 6; round += 1) {
    const start = performance.now();
    box.click();
    await new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done)));
    times.push(performance.now() - start);
    await new Promise((done) => setTimeout(done, 500));
  }
  return times.sort((a, b) => a - b)[3] ?? null;
}
