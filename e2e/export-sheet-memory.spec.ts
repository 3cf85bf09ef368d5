import { expect, test } from '@playwright/test';
import { choose, downloadFrom, openSheet, previewOf } from './export-sheet.ts';

test('the last choice is there again after a reload, for every figure', async ({ page }) => {
  await page.goto('/');
  const sheet = await openSheet(page, 'signature-counts');
  const choices = ['SVG', 'Square 1080 × 1080', 'Dark', 'Français', 'Transparent'];
  await choose(sheet, ...choices);
  await sheet.getByRole('checkbox', { name: 'With title' }).uncheck();
  await sheet.getByRole('checkbox', { name: /^Byte order mark/ }).uncheck();
  await page.reload();
  await openSheet(page, 'ceo-turnover');
  for (const name of choices)
    await expect(sheet.getByRole('radio', { name, exact: true })).toBeChecked();
  await expect(sheet.getByRole('checkbox', { name: 'With title' })).not.toBeChecked();
  await expect(sheet.getByRole('checkbox', { name: /^Byte order mark/ })).not.toBeChecked();
  expect((await downloadFrom(sheet)).suggestedFilename()).toBe(
    'countersign-ceo-turnover-fr-dark-1080x1080.svg',
  );
});

test('one’s own size and the scale are remembered', async ({ page }) => {
  await page.goto('/');
  const sheet = await openSheet(page, 'signature-counts');
  await choose(sheet, 'Own size', '3×');
  await sheet.getByRole('spinbutton', { name: 'Width' }).fill('800');
  await sheet.getByRole('spinbutton', { name: 'Height' }).fill('640');
  await expect(previewOf(sheet)).toHaveJSProperty('naturalHeight', 640);
  await page.reload();
  await openSheet(page, 'signature-counts');
  await expect(sheet.getByRole('spinbutton', { name: 'Width' })).toHaveValue('800');
  await expect(sheet.getByRole('spinbutton', { name: 'Height' })).toHaveValue('640');
  await expect(sheet.getByRole('radio', { name: '3×' })).toBeChecked();
});

test('theme and language that were never chosen follow the page', async ({ page }) => {
  await page.goto('/');
  const sheet = await openSheet(page, 'signature-counts');
  await choose(sheet, 'Square 1080 × 1080');
  await page.goto('/?lang=fr&theme=dark');
  await openSheet(page, 'signature-counts');
  await expect(sheet.getByRole('radio', { name: 'Sombre' })).toBeChecked();
  await expect(sheet.getByRole('radio', { name: 'Français' })).toBeChecked();
  await expect(sheet.getByRole('radio', { name: /^Carré/ })).toBeChecked();
});

test('the menu’s own files stay as usual, whatever was chosen in the sheet', async ({ page }) => {
  await page.goto('/');
  const sheet = await openSheet(page, 'signature-counts');
  await choose(sheet, 'Square 1080 × 1080', 'Dark', '1×');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^Export: Signature/ }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: 'PNG image' }).click();
  expect((await download).suggestedFilename()).toBe('countersign-signature-counts.png');
});

test('what an older or broken version has kept is not taken', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('countersign-export', '{"size":{"width":-1},"scale":"many"}');
  });
  await page.goto('/');
  const sheet = await openSheet(page, 'signature-counts');
  await expect(sheet.getByRole('radio', { name: /^Landscape/ })).toBeChecked();
  await expect(sheet.getByRole('radio', { name: '2×' })).toBeChecked();
});

test('where storage throws, the sheet works and forgets', async ({ page }) => {
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('Access is denied for this document.', 'SecurityError');
      },
    });
  });
  await page.goto('/');
  const sheet = await openSheet(page, 'signature-counts');
  await choose(sheet, 'SVG', 'Square 1080 × 1080');
  await expect(previewOf(sheet)).toHaveJSProperty('naturalHeight', 1080);
  const name = 'countersign-signature-counts-1080x1080.svg';
  expect((await downloadFrom(sheet)).suggestedFilename()).toBe(name);
  await page.reload();
  await openSheet(page, 'signature-counts');
  await expect(sheet.getByRole('radio', { name: 'PNG', exact: true })).toBeChecked();
  expect(faults).toEqual([]);
});
