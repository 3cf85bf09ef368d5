import { gzipSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import { openSheet, previewOf } from './export-sheet.ts';
import { chooseExport, exportFile, figure } from './figures.ts';
import { sizeOfPng } from './pixels.ts';

/** A word of fontkit that no minifier can take out, and one of pdfkit. */
const fontkit = 'Unknown font format';
const pdfkit = '%PDF-';

/** Every script that the page has fetched since, by its address. */
function scriptsOf(page: Page): Map<string, Promise<string>> {
  const scripts = new Map<string, Promise<string>>();
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) scripts.set(response.url(), response.text());
  });
  return scripts;
}

/** Whether any of the scripts has the words in it. */
async function have(scripts: ReadonlyMap<string, Promise<string>>, words: string) {
  return (await Promise.all(scripts.values())).some((script) => script.includes(words));
}

test('no code for files is fetched before a file is asked for', async ({ page }) => {
  const scripts = scriptsOf(page);
  const fonts: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('.woff')) fonts.push(request.url());
  });
  await page.goto('/');
  await expect(figure(page, 'signature-counts').locator('svg')).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(scripts.size).toBeGreaterThan(0);
  expect(await have(scripts, 'react')).toBe(true);
  expect(await have(scripts, fontkit)).toBe(false);
  expect(await have(scripts, pdfkit)).toBe(false);
  expect(fonts).toEqual([]);
  await figure(page, 'signature-counts')
    .getByRole('button', { name: /^Export/ })
    .click();
  await expect(page.getByRole('menu')).toBeFocused();
  expect(await have(scripts, fontkit)).toBe(false);
  await page.keyboard.press('Escape');

  await exportFile(page, 'signature-counts', 'PNG image');
  expect(await have(scripts, fontkit)).toBe(true);
  expect(await have(scripts, pdfkit)).toBe(false);
  await exportFile(page, 'signature-counts', 'PDF document');
  expect(await have(scripts, pdfkit)).toBe(true);
});

test('data alone fetches no maker of images', async ({ page }) => {
  const scripts = scriptsOf(page);
  await page.goto('/');
  await exportFile(page, 'ceo-turnover', 'CSV data');
  await exportFile(page, 'ceo-turnover', 'SVG image');
  expect(await have(scripts, fontkit)).toBe(false);
  expect(await have(scripts, pdfkit)).toBe(false);
});

test('all code for files together is at most 260 kB compressed', async ({ page }) => {
  await page.goto('/');
  await expect(figure(page, 'disagreement')).toBeVisible();
  await page.waitForLoadState('networkidle');
  const scripts = scriptsOf(page);
  const sheet = await openSheet(page, 'disagreement');
  await expect(previewOf(sheet)).toBeVisible();
  await page.keyboard.press('Escape');
  await exportFile(page, 'disagreement', 'Evidence pack (ZIP)');
  const sizes = await Promise.all(
    [...scripts.values()].map(async (script) => gzipSync(await script).length),
  );
  expect(sizes.length).toBeGreaterThan(3);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(260_000);
});

test('the page names a card for where links are shared, and the card is there', async ({
  page,
  request,
}) => {
  await page.goto('/');
  const property = (name: string) =>
    page.locator(`meta[property="${name}"]`).getAttribute('content');
  expect(await property('og:image')).toMatch(/(^\.|:\/\/.*)\/social-card\.png$/);
  const response = await request.get('/social-card.png');
  expect(response.headers()['content-type']).toBe('image/png');
  expect(sizeOfPng(await response.body())).toEqual([1200, 675]);
  expect([await property('og:image:width'), await property('og:image:height')]).toEqual([
    '1200',
    '675',
  ]);
  expect(await property('og:image:alt')).toContain('Furno');
  expect(await property('og:title')).toContain('Countersign');
});

test('an image whose code cannot be had is said not to be made, and another try makes it', async ({
  page,
}) => {
  await page.route('**/file-actions-*.js', (route) => route.abort());
  await page.goto('/');
  await chooseExport(page, 'signature-counts', 'PNG image');
  await expect(page.getByRole('status').filter({ hasText: 'file-actions' })).toContainText(
    'Try again, or reload the page.',
  );
  await page.unrouteAll();
  const png = await exportFile(page, 'signature-counts', 'PNG image');
  expect(png.suggestedFilename()).toMatch(/\.png$/);
});
