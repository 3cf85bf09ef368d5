import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium as playwright } from 'playwright';
import { chromiumArgs, findChromium } from '../find-chromium.ts';
import { type Engine, type EngineKind, windowSize } from './engine.ts';
import { makeHome } from './own-process.ts';

async function driveByPlaywright(browser: Browser, downloads: string) {
  const page = await browser.newPage({ viewport: windowSize, locale: 'en-US' });
  page.on('download', async (download) => {
    const file = join(downloads, download.suggestedFilename());
    await download.saveAs(`${file}.part`);
    await rename(`${file}.part`, file);
  });
  const acts: Omit<Engine, 'name' | 'downloads' | 'close'> = {
    open: async (address) => void (await page.goto(address)),
    back: async () => void (await page.goBack()),
    forward: async () => void (await page.goForward()),
    evaluate: (expression) => page.evaluate(expression),
    click: (x, y) => page.mouse.click(x, y),
    press: (...keys) => page.keyboard.press(keys.join('+')),
    screenshot: () => page.screenshot(),
  };
  return acts;
}

async function start(): Promise<Engine> {
  const { downloads, remove } = makeHome();
  const browser = await playwright.launch({ executablePath: findChromium(), args: chromiumArgs });
  const close = async () => {
    await browser.close();
    remove();
  };
  const acts = await driveByPlaywright(browser, downloads);
  return { name: `Chromium ${browser.version()}`, downloads, ...acts, close };
}

/** The Chromium that the end-to-end tests run in. */
export const chromium: EngineKind = {
  name: 'Chromium',
  packages: ['chromium'],
  missing: () => (findChromium() ? [] : ['Chromium']),
  start,
};
