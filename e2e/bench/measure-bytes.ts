import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser } from '@playwright/test';

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

/** Compressed bytes of the scripts that a page asks for, until it has followed an early click on a source's box, and at rest. */
export async function scriptBytes(
  browser: Browser,
  url: string,
  bytes: Readonly<Record<string, number>>,
): Promise<{ untilFilter: number; withoutExport: number }> {
  const page = await browser.newPage();
  const asked = new Set<string>();
  page.on('request', (request) => asked.add(new URL(request.url()).href.slice(url.length)));
  const sum = () =>
    [...asked]
      .filter((file) => file.endsWith('.js'))
      .reduce((total, file) => total + (bytes[file] ?? 0), 0);
  await page.goto(url, { waitUntil: 'commit' });
  await page.locator('label:has(input[data-source])').first().click();
  await page.waitForURL(/[?&]sources=/);
  const untilFilter = sum();
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(3_000);
  const withoutExport = sum();
  await page.close();
  return { untilFilter, withoutExport };
}

function compressed(content: Buffer | string): number {
  return brotliCompressSync(content).length;
}
