import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { onBlankPage } from './blank-page.ts';
import { openSheet } from './export-sheet.ts';
import { type Chart, chooseExport, exportFile } from './figures.ts';
import { sizeOfPng } from './pixels.ts';

const charts: readonly Chart[] = ['signature-counts', 'ceo-turnover', 'disagreement'];

test.beforeEach(({ context }) => context.grantPermissions(['clipboard-read', 'clipboard-write']));

/** Waits for the page's word that something was copied. */
async function told(page: Page, words: string): Promise<void> {
  await expect(page.getByRole('status').filter({ hasText: words }).first()).toBeVisible();
}

/** What an SVG file says of itself to those who cannot see it. */
async function descriptionIn(page: Page, file: string): Promise<string> {
  const svg = await readFile(file, 'utf8');
  return onBlankPage(
    page,
    (text) => {
      const drawn = new DOMParser().parseFromString(text, 'image/svg+xml');
      return drawn.querySelector('svg > desc')?.textContent ?? '';
    },
    svg,
  );
}

/** The image on the clipboard, and the alt text that goes with it. */
async function copiedImage(page: Page) {
  const { html, base64 } = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const html = await (await item?.getType('text/html'))?.text();
    const png = await item?.getType('image/png');
    const bytes = new Uint8Array((await png?.arrayBuffer()) ?? new ArrayBuffer(0));
    return {
      html: html ?? '',
      base64: btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')),
    };
  });
  const parse = (text: string) =>
    new DOMParser().parseFromString(text, 'text/html').querySelector('img')?.alt ?? '';
  const alt = await onBlankPage(page, parse, html);
  return { alt, png: Buffer.from(base64, 'base64') };
}

for (const chart of charts)
  test(`a copied image of ${chart} carries its description`, async ({ page }) => {
    await page.goto('/?sources=002,003');
    const svg = await exportFile(page, chart, 'SVG image');
    const description = await descriptionIn(page, await svg.path());
    expect(description.length).toBeGreaterThan(40);
    await chooseExport(page, chart, 'Copy image');
    await told(page, 'Image copied.');
    const { alt, png } = await copiedImage(page);
    expect(alt).toBe(description);
    expect(sizeOfPng(png)).toEqual([2400, 1350]);
    await chooseExport(page, chart, 'Copy description');
    await told(page, 'Description copied.');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(description);
  });

test('the description tells the figures, in French too', async ({ page }) => {
  await page.goto('/?lang=fr');
  await chooseExport(page, 'signature-counts', 'Copier la description');
  await told(page, 'Description copiée.');
  const words = await page.evaluate(() => navigator.clipboard.readText());
  for (const figure of [/650 sur ≈\s700/, /723 sur 778/, /743 sur 770/, /plus de 95\s%/])
    expect(words).toMatch(figure);
});

test('the sheet copies the image in the size that was chosen', async ({ page }) => {
  await page.goto('/');
  const sheet = await openSheet(page, 'ceo-turnover');
  await sheet.getByRole('radio', { name: /^Square/ }).check();
  await sheet.getByRole('radio', { name: '1×' }).check();
  await sheet.getByRole('button', { name: 'Copy image' }).click();
  await expect(sheet.getByRole('status')).toHaveText('Image copied.');
  expect(sizeOfPng((await copiedImage(page)).png)).toEqual([1080, 1080]);
});

test('a copied link shows the view, its language and its theme', async ({ page, baseURL }) => {
  await page.goto('/?sources=002,003&measure=share&lang=fr&theme=dark');
  await chooseExport(page, 'signature-counts', 'Copier le lien');
  await told(page, 'Lien copié.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    `${baseURL}/?sources=002,003&measure=share&lang=fr&theme=dark`,
  );
});

test('where there is no clipboard, it is said what to do instead', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'clipboard', { value: undefined }),
  );
  await page.goto('/?sources=002');
  await chooseExport(page, 'signature-counts', 'Copy image');
  await told(page, 'Take “PNG image” and insert the file');
  await chooseExport(page, 'signature-counts', 'Copy link');
  await told(page, 'does not let a page copy here. The text is: http');
  await chooseExport(page, 'signature-counts', 'Copy as HTML embed');
  await told(page, '<iframe class="countersign"');
});

test('a clipboard that the reader refuses is said too', async ({ page, context }) => {
  await context.clearPermissions();
  await page.addInitScript(() => {
    navigator.clipboard.write = async () => {
      throw new DOMException('Write permission denied.', 'NotAllowedError');
    };
  });
  await page.goto('/?sources=002');
  await chooseExport(page, 'signature-counts', 'Copy image');
  await told(page, 'Take “PNG image” and insert the file');
});
