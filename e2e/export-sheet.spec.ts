import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import {
  choose,
  downloadFrom,
  expectDrawn,
  fileOfPreview,
  openSheet,
  previewOf,
} from './export-sheet.ts';
import { type Chart, figure } from './figures.ts';

const charts: readonly (readonly [Chart, string])[] = [
  ['signature-counts', 'Export: Signature counts'],
  ['ceo-turnover', 'Export: CEO turnover'],
  ['disagreement', 'Export: Where the texts differ'],
];

for (const [chart, heading] of charts)
  test(`the sheet of ${chart} is a modal dialog with a heading and the image`, async ({ page }) => {
    await page.goto('/');
    const sheet = await openSheet(page, chart);
    await expect(sheet).toHaveAccessibleName(heading);
    await expect(sheet.getByRole('heading', { name: heading })).toBeVisible();
    expect(await sheet.evaluate((dialog) => dialog.matches(':modal'))).toBe(true);
    await expect(previewOf(sheet)).toHaveJSProperty('naturalWidth', 1200);
    await expect(previewOf(sheet)).toHaveJSProperty('naturalHeight', 675);
    await expect(previewOf(sheet)).toHaveAttribute('alt', /.{40}/);
  });

test('the sheet opens, chooses, saves and closes by keyboard alone', async ({ page }) => {
  await page.goto('/');
  const button = figure(page, 'signature-counts').getByRole('button', { name: /^Export/ });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem', { name: 'PNG image' })).toBeFocused();
  await page.keyboard.press('End');
  await expect(page.getByRole('menuitem', { name: /formats/ })).toBeFocused();
  await page.keyboard.press('Enter');
  const sheet = page.getByRole('dialog');
  await expect(sheet.getByRole('button', { name: 'Close' })).toBeFocused();

  await page.keyboard.press('Tab');
  await expect(sheet.getByRole('radio', { name: 'PNG', exact: true })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(sheet.getByRole('radio', { name: 'SVG', exact: true })).toBeChecked();
  await page.keyboard.press('Tab');
  await expect(sheet.getByRole('radio', { name: /^Landscape/ })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(sheet.getByRole('radio', { name: /^Square/ })).toBeChecked();
  await expect(previewOf(sheet)).toHaveJSProperty('naturalHeight', 1080);
  for (const name of ['Light', 'English', 'The theme’s']) {
    await page.keyboard.press('Tab');
    await expect(sheet.getByRole('radio', { name })).toBeFocused();
  }
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(sheet.getByRole('checkbox', { name: 'With title' })).not.toBeChecked();
  await page.keyboard.press('Tab');
  await expect(sheet.getByRole('button', { name: 'Download' })).toBeFocused();
  const download = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  const name = 'countersign-signature-counts-1080x1080.svg';
  expect((await download).suggestedFilename()).toBe(name);
  await expect(sheet.getByRole('status')).toHaveText(`Saved as ${name}.`);

  await page.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);
  await expect(button).toBeFocused();
});

// The focus goes to the body: react-menu gives it back to its button only after the keyboard.
test('a sheet opened and closed by mouse gives the focus back to its button', async ({ page }) => {
  await page.goto('/?lang=fr');
  const sheet = await openSheet(page, 'ceo-turnover');
  await sheet.getByRole('button', { name: 'Fermer' }).click();
  await expect(sheet).toHaveCount(0);
  const button = figure(page, 'ceo-turnover').getByRole('button', { name: /^Exporter/ });
  await expect(button).toBeFocused();
});

test('nothing behind the sheet can be reached by Tab', async ({ page }) => {
  await page.goto('/');
  const sheet = await openSheet(page, 'disagreement');
  await expect(previewOf(sheet)).toBeVisible();
  const outside: (string | null)[] = [];
  for (let step = 0; step < 30; step += 1) {
    await page.keyboard.press('Tab');
    const strayed = await page.evaluate(() => {
      const { activeElement } = document;
      // Between the last control and the first, the browser's own bars have the focus.
      const isHere = activeElement === document.body || activeElement?.closest('dialog');
      return isHere ? null : (activeElement?.outerHTML ?? null);
    });
    if (strayed !== null) outside.push(strayed);
  }
  expect(outside).toEqual([]);
});

test('the preview follows size, theme, language, background and title', async ({ page }) => {
  await page.goto('/');
  const sheet = await openSheet(page, 'signature-counts');
  const preview = previewOf(sheet);
  const drawn = expectDrawn(sheet);
  const paper = (colour: string) =>
    new RegExp(`<rect width="[^"]+" height="[^"]+" fill="${colour}`);
  await drawn.toContain('650 of ≈ 700');
  await drawn.toMatch(paper('#fff'));
  await choose(sheet, 'Portrait 1080 × 1350');
  await expect(preview).toHaveJSProperty('naturalWidth', 1080);
  await expect(preview).toHaveJSProperty('naturalHeight', 1350);
  await choose(sheet, 'Dark');
  await drawn.toMatch(paper('#12171e'));
  await choose(sheet, 'Français');
  await drawn.toContain('650 sur ≈ 700');
  await drawn.toContain('xml:lang="fr"');
  await choose(sheet, 'Transparent');
  await drawn.not.toMatch(paper(''));
  await choose(sheet, 'English', 'Light', 'White', 'Landscape 1200 × 675');
  await drawn.toMatch(paper('#ffffff'));
  await drawn.toMatch(/font-size="(22|28)"[^>]*>Three sources/);
  await sheet.getByRole('checkbox', { name: 'With title' }).uncheck();
  await drawn.not.toMatch(/font-size="(22|28)"/);
  await expect(preview).toHaveJSProperty('naturalWidth', 1200);
});

test('the preview is the very file that is saved', async ({ page }) => {
  await page.goto('/?sources=002,003');
  const sheet = await openSheet(page, 'ceo-turnover');
  await choose(sheet, 'SVG', 'Square 1080 × 1080', 'Dark');
  await expect(previewOf(sheet)).toHaveJSProperty('naturalHeight', 1080);
  await expectDrawn(sheet).toContain('#12171e');
  const saved = await readFile(await (await downloadFrom(sheet)).path(), 'utf8');
  // Told as yes or no: the files are long.
  expect((await fileOfPreview(sheet)) === saved).toBe(true);
});

test('the page’s own look and view stay as they were', async ({ page, baseURL }) => {
  await page.goto('/?sources=002,003');
  const sheet = await openSheet(page, 'signature-counts');
  await choose(sheet, 'Dark', 'Français', 'Square 1080 × 1080');
  await expectDrawn(sheet).toContain('650 sur ≈ 700');
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(`${baseURL}/?sources=002,003`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(figure(page, 'signature-counts').locator('svg')).toContainText('650 of ≈ 700');
});
