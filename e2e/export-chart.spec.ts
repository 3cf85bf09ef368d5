import { readFile } from 'node:fs/promises';
import { type Download, expect, test } from '@playwright/test';
import { type Chart, collidingTexts, exportFile, figure } from './figures.ts';

const charts: Chart[] = ['signature-counts', 'ceo-turnover', 'disagreement'];

async function bytesOf(download: Download): Promise<Buffer> {
  return readFile(await download.path());
}

for (const chart of charts) {
  test(`the PNG of ${chart} is exactly 2400 × 1350 and not blank`, async ({ page }) => {
    await page.goto('/');
    const download = await exportFile(page, chart, 'PNG image');
    expect(download.suggestedFilename()).toBe(`countersign-${chart}.png`);
    const png = await bytesOf(download);
    expect(png.subarray(0, 8).toString('hex')).toBe('89504e470d0a1a0a');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2400, 1350]);
    const colours = await page.evaluate(async (base64) => {
      const image = new Image();
      image.src = `data:image/png;base64,${base64}`;
      await image.decode();
      const canvas = new OffscreenCanvas(2400, 1350);
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0);
      const pixels = context?.getImageData(0, 0, 2400, 1350).data ?? new Uint8ClampedArray();
      const found = new Set<number>();
      for (let i = 0; i < pixels.length; i += 4)
        found.add(((pixels[i] ?? 0) << 16) | ((pixels[i + 1] ?? 0) << 8) | (pixels[i + 2] ?? 0));
      return { count: found.size, corner: [...pixels.slice(0, 4)] };
    }, png.toString('base64'));
    expect(colours.corner).toEqual([255, 255, 255, 255]);
    expect(colours.count).toBeGreaterThan(50);
  });

  test(`the SVG of ${chart} stands alone`, async ({ page, context }) => {
    await page.goto('/');
    const download = await exportFile(page, chart, 'SVG image');
    expect(download.suggestedFilename()).toBe(`countersign-${chart}.svg`);
    const svg = (await bytesOf(download)).toString('utf8');
    const references = [...svg.matchAll(/(?:href|src)\s*=|url\(['"]?([^)'"]{1,5})/g)];
    expect(references.filter(([, start]) => !start?.startsWith('#') && start !== 'data:')).toEqual(
      [],
    );
    expect(svg).not.toMatch(/<(script|foreignObject|image)|style="|class="/);

    const alone = await context.newPage();
    const requests: string[] = [];
    alone.on('request', (request) => requests.push(request.url()));
    const address = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
    await alone.goto(address);
    await alone.evaluate(() => document.fonts.ready);
    expect(await alone.locator('parsererror').count()).toBe(0);
    expect(requests.filter((url) => !url.startsWith('data:'))).toEqual([]);
    const root = alone.locator('svg');
    expect(await root.getAttribute('viewBox')).toBe('0 0 1200 675');
    expect(await alone.evaluate(() => document.fonts.check("16px 'Hanken Grotesk'"))).toBe(true);
    expect(await collidingTexts(root)).toEqual([]);
    for (const part of ['title', 'desc', 'metadata'])
      expect(await alone.locator(`svg > ${part}`).textContent()).toBeTruthy();
    await expect(root).toContainText('Countersign');
    await expect(root).toContainText('Sources:');
  });
}

test('an image shows the view: its filter, measure, language and theme, and names them', async ({
  page,
}) => {
  await page.goto('/?sources=002,003&measure=share&lang=fr&theme=dark');
  await figure(page, 'signature-counts')
    .getByRole('button', { name: /^Exporter/ })
    .click();
  const pending = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: 'Image SVG' }).click();
  const download = await pending;
  expect(download.suggestedFilename()).toBe(
    'countersign-signature-counts-002+003-share-fr-dark.svg',
  );
  const svg = (await bytesOf(download)).toString('utf8');
  expect(svg).toContain('2 textes sur 5');
  expect(svg).toContain('650 sur ≈ 700');
  expect(svg).not.toContain('743');
  expect(svg).toContain('#12171e');
  expect(svg).toContain('?sources=002,003&amp;measure=share&amp;lang=fr&amp;theme=dark');
});

test('a formula in a dossier reaches a spreadsheet as text', async ({ page }) => {
  await page.route('**/signature-counts.json', async (route) => {
    const response = await route.fetch();
    const body = await response.text();
    await route.fulfill({ response, body: body.replaceAll('650 employees signed', '=1+1') });
  });
  await page.goto('/?sources=002');
  const csv = (await bytesOf(await exportFile(page, 'signature-counts', 'CSV data'))).toString();
  expect(csv).toContain("'=1+1");
  expect(csv).not.toMatch(/(^|,)"?=1\+1/m);
});

test('the CSV holds every claim shown', async ({ page }) => {
  await page.goto('/?sources=002&comments=1');
  const download = await exportFile(page, 'signature-counts', 'CSV data');
  expect(download.suggestedFilename()).toBe('countersign-signature-counts-002.csv');
  const csv = (await bytesOf(download)).toString('utf8');
  const lines = csv.trim().split('\r\n');
  expect(lines[0]).toContain('signatories,signatories_qualifier,headcount,headcount_qualifier');
  expect(lines.filter((line) => line.startsWith('002-signed-650,'))).toHaveLength(1);
  expect(csv).toContain('650,exact,700,about,0.9286,about,computed,asserts');
  expect(lines.length).toBeGreaterThan(8);
});

test('the link and the image can be copied', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: baseURL });
  await page.goto('/?sources=003');
  const chart = figure(page, 'ceo-turnover');
  await chart.getByRole('button', { name: /^Export/ }).click();
  await page.getByRole('menuitem', { name: 'Copy link' }).click();
  await expect(page.getByRole('status')).toHaveText('Link copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    `${baseURL}/?sources=003&lang=en&theme=light`,
  );
  await chart.getByRole('button', { name: /^Export/ }).click();
  await page.getByRole('menuitem', { name: 'Copy image' }).click();
  await expect(page.getByRole('status')).toHaveText('Image copied.');
  const types = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return item?.types;
  });
  expect(types).toContain('image/png');
});
