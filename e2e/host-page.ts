import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { type Chart, chooseExport } from './figures.ts';
import { repoRoot } from './run-command.ts';
import { portOf } from './static-server.ts';

/** The script that the README asks whoever embeds a figure to put into their page. */
function listener(): string {
  const readme = readFileSync(join(repoRoot, 'README.md'), 'utf8');
  const [script] = /<script>\s*addEventListener\('message'.*?<\/script>/s.exec(readme) ?? [];
  if (!script) throw new Error('The README has no listener for embedded figures.');
  return script;
}

/** Serves a page of somebody else, on a port of its own, with HTML in it and the README's script. */
export async function serveHost(html: string): Promise<{ url: string; close: () => void }> {
  const head = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title>';
  const body = `<h1>An article</h1>${html}<p>The article goes on.</p>`;
  const server = createServer((request, response) => {
    const isPage = request.url === '/';
    response.writeHead(isPage ? 200 : 204, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(isPage ? `${head}${listener()}${body}` : undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${portOf(server.address())}/`, close: () => server.close() };
}

/** The HTML that a figure's menu puts on the clipboard. */
export async function copyEmbed(page: Page, chart: Chart, item = 'Copy as HTML embed') {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await chooseExport(page, chart, item);
  await page
    .getByRole('status')
    .filter({ hasText: /HTML copied|Code copié/ })
    .waitFor();
  return page.evaluate(() => navigator.clipboard.readText());
}

/** Everything that goes wrong on any page of a context: errors thrown, and those of the console. */
export function faultsIn(context: BrowserContext): string[] {
  const faults: string[] = [];
  context.on('weberror', (error) => faults.push(error.error().message));
  context.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  return faults;
}

/** The frame's height as the page round it has it, px. */
export function heightOf(page: Page): Promise<number> {
  return page.locator('iframe').evaluate((frame) => frame.clientHeight);
}

/** The height of the figure's own page in its frame, px. */
export function drawnHeight(page: Page): Promise<number> {
  return (
    page
      .frameLocator('iframe')
      .locator('body')
      // The end of the last line; margins that fall through the body count too.
      .evaluate((body) => Math.ceil(body.getBoundingClientRect().bottom + scrollY))
  );
}
