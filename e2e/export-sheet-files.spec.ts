import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { choose, downloadFrom, openSheet, previewOf } from './export-sheet.ts';
import type { Chart } from './figures.ts';
import { sizeOfPng } from './pixels.ts';

const formats: readonly (readonly [string, string, string])[] = [
  ['PNG', '.png', '\u0089PNG'],
  ['SVG', '.svg', '<?xml'],
  ['SVG, text as outlines', '-outlines.svg', '<?xml'],
  ['PDF', '.pdf', '%PDF-'],
];

for (const [format, ending, start] of formats)
  test(`${format} has its name and its content`, async ({ page }) => {
    await page.goto('/');
    const sheet = await openSheet(page, 'disagreement');
    await choose(sheet, format);
    const name = `countersign-disagreement${ending}`;
    await expect(sheet.getByText(name, { exact: true })).toBeVisible();
    const download = await downloadFrom(sheet);
    expect(download.suggestedFilename()).toBe(name);
    const bytes = await readFile(await download.path());
    expect(bytes.toString('latin1', 0, start.length)).toBe(start);
    await expect(sheet.getByRole('status')).toHaveText(`Saved as ${name}.`);
  });

test('a vector has the exact size, its outlines no text, and its text the font', async ({
  page,
}) => {
  await page.goto('/');
  const sheet = await openSheet(page, 'ceo-turnover');
  const take = async (format: string) => {
    await choose(sheet, format, 'Portrait 1080 × 1350');
    return readFile(await (await downloadFrom(sheet)).path(), 'latin1');
  };
  const text = await take('SVG');
  const outlines = await take('SVG, text as outlines');
  for (const svg of [text, outlines]) expect(svg).toMatch(/<svg[^>]* width="1080" height="1350"/);
  expect(text).toContain('<text ');
  expect(text).toContain('@font-face');
  expect(outlines).not.toMatch(/<text |@font-face/);
  // A PDF counts in points, of which there are 72 to 96 px.
  expect(await take('PDF')).toMatch(/\/MediaBox \[0 0 810 1012\.5\]/);
});

const pixels: readonly (readonly [Chart, string[], string, number, number])[] = [
  ['signature-counts', ['1×'], '@1x', 1200, 675],
  ['ceo-turnover', ['2×'], '', 2400, 1350],
  ['disagreement', ['3×'], '@3x', 3600, 2025],
  ['signature-counts', ['4×'], '@4x', 4800, 2700],
  ['ceo-turnover', ['Square 1080 × 1080'], '-1080x1080', 2160, 2160],
  ['disagreement', ['Portrait 1080 × 1350'], '-1080x1350', 2160, 2700],
  ['signature-counts', ['Portrait 1080 × 1350', '1×'], '-1080x1350@1x', 1080, 1350],
  ['disagreement', ['Dark', 'Français', 'Transparent', '1×'], '-fr-dark@1x', 1200, 675],
];

for (const [chart, choices, ending, ...size] of pixels)
  test(`a PNG of ${chart} with ${choices.join(', ')} has ${size.join(' × ')} pixels`, async ({
    page,
  }) => {
    await page.goto('/');
    const sheet = await openSheet(page, chart);
    await choose(sheet, ...choices);
    await expect(sheet.getByText(`${size[0]} × ${size[1]} pixels:`)).toBeVisible();
    const download = await downloadFrom(sheet);
    expect(download.suggestedFilename()).toBe(`countersign-${chart}${ending}.png`);
    expect(sizeOfPng(await readFile(await download.path()))).toEqual(size);
  });

test('one’s own size is exact in preview, name and pixels', async ({ page }) => {
  await page.goto('/?sources=002,003&measure=share');
  const sheet = await openSheet(page, 'signature-counts');
  await choose(sheet, 'Own size', '1×');
  await sheet.getByRole('spinbutton', { name: 'Width' }).fill('1501');
  await sheet.getByRole('spinbutton', { name: 'Height' }).fill('603');
  await expect(previewOf(sheet)).toHaveJSProperty('naturalWidth', 1501);
  await expect(previewOf(sheet)).toHaveJSProperty('naturalHeight', 603);
  const download = await downloadFrom(sheet);
  expect(download.suggestedFilename()).toBe(
    'countersign-signature-counts-002+003-share-1501x603@1x.png',
  );
  expect(sizeOfPng(await readFile(await download.path()))).toEqual([1501, 603]);
});

test('a size at the bounds is drawn', async ({ page }) => {
  await page.goto('/?lang=fr');
  const sheet = await openSheet(page, 'disagreement');
  await choose(sheet, 'Autre taille', '1×');
  for (const [width, height] of [
    [600, 600],
    [4000, 600],
    [600, 4000],
  ]) {
    await sheet.getByRole('spinbutton', { name: 'Largeur' }).fill(`${width}`);
    await sheet.getByRole('spinbutton', { name: 'Hauteur' }).fill(`${height}`);
    await expect(previewOf(sheet)).toHaveJSProperty('naturalWidth', width);
    await expect(previewOf(sheet)).toHaveJSProperty('naturalHeight', height);
    const bytes = await readFile(await (await downloadFrom(sheet)).path());
    expect(sizeOfPng(bytes)).toEqual([width, height]);
  }
});

test('the data of the sheet has its name, and its byte order mark by choice', async ({ page }) => {
  await page.goto('/?sources=002');
  const sheet = await openSheet(page, 'signature-counts');
  const take = async (button: string) => {
    const download = page.waitForEvent('download');
    await sheet.getByRole('button', { name: button }).click();
    return download;
  };
  const csv = await take('CSV data');
  expect(csv.suggestedFilename()).toBe('countersign-signature-counts-002.csv');
  expect((await readFile(await csv.path())).toString('hex', 0, 3)).toBe('efbbbf');
  await sheet.getByRole('checkbox', { name: /^Byte order mark/ }).uncheck();
  const plain = await readFile(await (await take('CSV data')).path(), 'utf8');
  expect(plain).toMatch(/^[a-z_]+,[a-z_]+,/);
  const json = await take('JSON data');
  expect(json.suggestedFilename()).toBe('countersign-signature-counts-002.json');
  expect(await readFile(await json.path(), 'utf8')).toContain('"002-signed-650"');
});
