import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { create } from 'fontkit';
import { exportByCommand } from './command-line.ts';
import { differingShare } from './pixels.ts';

/**
 * Most that Chromium's own letters may differ from our outlines at 2×, as a share of the pixels:
 * Linux fits letters to its pixels (0.6 to 1.5 % measured). In another font it is 3.8 to 8 %.
 */
const outlinesApart = 0.02;

const fontFiles: Readonly<Record<string, string>> = {
  '400': '400Regular/HankenGrotesk_400Regular.ttf',
  '600': '600SemiBold/HankenGrotesk_600SemiBold.ttf',
  '700': '700Bold/HankenGrotesk_700Bold.ttf',
};

/** The width of a text as the typeface's makers ship it, px. */
function widthInFont(text: string, weight: string, size: number): number {
  const { resolve } = createRequire(import.meta.url);
  const path = resolve(`@expo-google-fonts/hanken-grotesk/${fontFiles[weight]}`);
  const font = create(readFileSync(path));
  const advances = font.layout(text).positions.map(({ xAdvance }) => xAdvance);
  return (advances.reduce((sum, advance) => sum + advance, 0) * size) / font.unitsPerEm;
}

const looks = ['--theme', 'light,dark', '--lang', 'en,fr', '--comments'];

for (const chart of ['signature-counts', 'ceo-turnover', 'disagreement'])
  test(`the SVG of ${chart} asks for nothing and is set in its own font`, async ({
    browser,
  }, info) => {
    test.slow();
    const folder = info.outputPath('images');
    const files = await exportByCommand(folder, chart, '--format', 'svg', ...looks);
    const context = await browser.newContext({ offline: true });
    const requests: string[] = [];
    context.on('request', (request) => requests.push(request.url()));
    const page = await context.newPage();
    for (const name of files.keys()) {
      const address = pathToFileURL(`${folder}/${name}`).href;
      await page.goto(address);
      await page.evaluate(() => document.fonts.ready);
      expect(requests.splice(0).filter((url) => !url.startsWith('data:'))).toEqual([address]);
      expect(await page.evaluate(() => document.fonts.check("16px 'Hanken Grotesk'"))).toBe(true);
      const set = await page.locator('text').evaluateAll((texts) =>
        texts.map((text) => ({
          words: text.textContent ?? '',
          weight: text.getAttribute('font-weight') ?? '',
          size: Number(text.getAttribute('font-size')),
          width: text instanceof SVGTextElement ? text.getComputedTextLength() : 0,
        })),
      );
      expect(set.length).toBeGreaterThan(10);
      const other = set.filter(({ words, weight, size, width }) => {
        const own = widthInFont(words, weight, size);
        return Math.abs(width - own) > 0.5 + own * 0.005;
      });
      expect(other, name).toEqual([]);
    }
    await context.close();
  });

for (const chart of ['signature-counts', 'ceo-turnover', 'disagreement'])
  test(`outlines of ${chart} look as its text does, and another font does not`, async ({
    browser,
  }, info) => {
    test.slow();
    const folder = info.outputPath('images');
    const files = await exportByCommand(folder, chart, '--format', 'svg,outlines', ...looks);
    const texts = [...files.keys()].filter((name) => !name.includes('-outlines'));
    expect(texts).toHaveLength(4);
    const viewport = { width: 1200, height: 675 };
    const context = await browser.newContext({ viewport, deviceScaleFactor: 2 });
    const page = await context.newPage();
    const paint = async (name: string) => {
      await page.goto(pathToFileURL(`${folder}/${name}`).href);
      await page.evaluate(() => document.fonts.ready);
      return page.screenshot();
    };
    for (const name of texts) {
      const outlines = await paint(name.replace('.svg', '-outlines.svg'));
      const text = await paint(name);
      const apart = differingShare(text, outlines);
      expect(apart, name).toBeLessThan(outlinesApart);
      await page.locator('style').evaluate((style) => style.remove());
      expect(differingShare(text, await page.screenshot()), name).toBeGreaterThan(2 * apart);
    }
    await context.close();
  });
