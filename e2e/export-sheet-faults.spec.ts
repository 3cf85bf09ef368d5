import { expect, type Locator, test } from '@playwright/test';
import { axeFaults } from './axe-faults.ts';
import { choose, downloadFrom, openSheet, previewOf } from './export-sheet.ts';
import { figure } from './figures.ts';

async function fillSize(sheet: Locator, width: string, height: string): Promise<void> {
  await choose(sheet, 'Own size');
  await sheet.getByRole('spinbutton', { name: 'Width' }).fill(width);
  await sheet.getByRole('spinbutton', { name: 'Height' }).fill(height);
}

const width = 'The width must be a whole number from 600 to 4000 px.';
const height = 'The height must be a whole number from 600 to 4000 px.';
const wrong: readonly (readonly [string, string, string[]])[] = [
  ['599', '675', [width]],
  ['4001', '675', [width]],
  ['1200', '599', [height]],
  ['1200', '4001', [height]],
  ['0', '0', [width, height]],
  ['', '675', [width]],
  ['-1200', '675', [width]],
  ['99999999', '99999999', [width, height, 'That is more than 64 million pixels']],
];

test('a size out of bounds is refused with words, and a fit one is taken again', async ({
  page,
}) => {
  await page.goto('/');
  const sheet = await openSheet(page, 'signature-counts');
  const faults = sheet.getByRole('alert').locator('p');
  for (const [across, down, words] of wrong) {
    await fillSize(sheet, across, down);
    await expect(faults, `${across} × ${down}`).toContainText(words);
    await expect(sheet.getByRole('button', { name: 'Download' })).toBeDisabled();
    await expect(sheet.getByRole('button', { name: 'Copy image' })).toBeDisabled();
    await fillSize(sheet, '800', '600');
    await expect(faults).toHaveCount(0);
    await expect(previewOf(sheet)).toHaveJSProperty('naturalWidth', 800);
    await expect(sheet.getByRole('button', { name: 'Download' })).toBeEnabled();
  }
});

test('too many pixels are refused for a PNG, not for a vector', async ({ page }) => {
  await page.goto('/');
  const sheet = await openSheet(page, 'ceo-turnover');
  await fillSize(sheet, '4000', '4000');
  await choose(sheet, '3×');
  const alert = sheet.getByRole('alert');
  await expect(alert).toContainText('more than 64 million pixels');
  await expect(sheet.getByRole('button', { name: 'Download' })).toBeDisabled();
  await choose(sheet, 'SVG');
  await expect(alert).toHaveCount(0);
  expect((await downloadFrom(sheet)).suggestedFilename()).toBe(
    'countersign-ceo-turnover-4000x4000.svg',
  );
});

test('the dark theme’s letters on white are refused, in the reader’s language', async ({
  page,
}) => {
  await page.goto('/?lang=fr');
  const sheet = await openSheet(page, 'disagreement');
  await choose(sheet, 'Sombre', 'Blanc');
  await expect(sheet.getByRole('alert')).toHaveText(/thème sombre.*illisibles sur blanc/);
  await expect(sheet.getByRole('button', { name: 'Télécharger' })).toBeDisabled();
  await choose(sheet, 'Clair');
  await expect(sheet.getByRole('alert')).toHaveCount(0);
  await expect(sheet.getByRole('button', { name: 'Télécharger' })).toBeEnabled();
});

test('a font that cannot be had is said, and no file is made without it', async ({ page }) => {
  await page.goto('/');
  await page.route('**/*.woff', (route) => route.fulfill({ status: 404 }));
  const sheet = await openSheet(page, 'signature-counts');
  await expect(sheet.getByRole('alert')).toContainText('typeface could not be fetched (404)');
  await expect(previewOf(sheet)).toHaveCount(0);
  await sheet.getByRole('button', { name: 'Download' }).click();
  await expect(sheet.getByRole('status')).toContainText('The file could not be made: The typeface');
  await page.unroute('**/*.woff');
  const download = await downloadFrom(sheet);
  expect(download.suggestedFilename()).toBe('countersign-signature-counts.png');
});

// `faultsOf` holds a side against its bounds only, so 700.5 makes a file of that name.
test('a size that is no whole number is refused', async ({ page }) => {
  await page.goto('/');
  const sheet = await openSheet(page, 'signature-counts');
  await fillSize(sheet, '700.5', '675');
  await expect(sheet.getByRole('alert')).toHaveText(width);
  await expect(sheet.getByRole('button', { name: 'Download' })).toBeDisabled();
});

test('axe finds nothing in a sheet that refuses a choice', async ({ page }) => {
  await page.goto('/');
  const sheet = await openSheet(page, 'signature-counts');
  await choose(sheet, 'Dark', 'White');
  await expect(sheet.getByRole('alert')).toBeVisible();
  expect(await axeFaults(page, 'dialog')).toEqual([]);
});

test('a sheet whose code cannot be had is said, the figure stays, and another try opens it', async ({
  page,
}) => {
  await page.goto('/');
  await page.route('**/export-sheet*.js', (route) => route.abort());
  const button = page.getByRole('button', { name: /^Export: Signature/ });
  await button.click();
  await page.getByRole('menuitem', { name: /formats/ }).click();
  await expect(page.getByRole('status').filter({ hasText: 'export-sheet' })).toBeVisible();
  await expect(figure(page, 'signature-counts')).toBeVisible();
  await page.unroute('**/export-sheet*.js');
  await expect(previewOf(await openSheet(page, 'signature-counts'))).toBeVisible();
});
