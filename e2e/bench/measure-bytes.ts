import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser } from '@playwright/test';

interface Asked {
  readonly name: string;
  readonly startTime: number;
}

const restMs = 5_000;

/** Compressed bytes of each file of a built site, its page first. */
export function fileBytes(dist: string): Record<string, number> {
  const assets = readdirSync(join(dist, 'assets')).map((name) => `assets/${name}`);
  return Object.fromEntries(
    ['index.html', ...assets].map((file) => [file, compressed(readFileSync(join(dist, file)))]),
  );
}

/** Compressed bytes of the page, and of its part up to the end of the last chart that it shows. */
export function pageBytes(html: string): { whole: number; charts: number } {
  // Other languages stand in templates, of which nothing is shown.
  const shown = html.split('<template')[0] ?? '';
  const end = shown.lastIndexOf('</svg>', shown.lastIndexOf('</figure>'));
  return { whole: compressed(html), charts: compressed(shown.slice(0, end + '</svg>'.length)) };
}

/**
 * Compressed bytes of the scripts that a page asks for: until it has followed a click on a source's
 * box, made as early as one can, and at rest.
 */
export async function scriptBytes(
  browser: Browser,
  url: string,
  bytes: Readonly<Record<string, number>>,
): Promise<{ untilFilter: number; withoutExport: number }> {
  const page = await browser.newPage();
  // What runs this script names functions by a helper that no page has.
  await page.addInitScript('globalThis.__name = (named) => named');
  await page.addInitScript(filterEarly);
  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForFunction(() => Reflect.get(window, 'filteredAt') > 0);
  const filteredAt = await page.evaluate(() => Number(Reflect.get(window, 'filteredAt')));
  let asked: Asked[] = [];
  let before = -1;
  // At rest is a page that asks for nothing more.
  while (asked.length > before) {
    before = asked.length;
    await page.waitForTimeout(restMs);
    asked = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name, startTime }) => ({ name, startTime })),
    );
  }
  await page.close();
  const sumUntil = (end: number) =>
    asked
      .filter(({ name, startTime }) => name.endsWith('.js') && startTime < end)
      .reduce((sum, { name }) => sum + (bytes[name.slice(url.length)] ?? 0), 0);
  return { untilFilter: sumUntil(filteredAt), withoutExport: sumUntil(Number.POSITIVE_INFINITY) };
}

/**
 * Clicks on the first source's box as soon as there is one, and keeps in `window.filteredAt` when the
 * address first named sources, which is when the page has followed.
 */
function filterEarly(): void {
  const push = history.pushState.bind(history);
  history.pushState = (...state) => {
    push(...state);
    if (location.search.includes('sources=') && !('filteredAt' in window))
      Object.assign(window, { filteredAt: performance.now() });
  };
  const look = () => {
    const box = document.querySelector<HTMLInputElement>('input[data-source]');
    if (box) box.click();
    else requestAnimationFrame(look);
  };
  look();
}

function compressed(content: Buffer | string): number {
  return brotliCompressSync(content).length;
}
