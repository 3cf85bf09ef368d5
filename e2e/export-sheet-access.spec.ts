import { expect, test } from '@playwright/test';
import { axeFaults } from './axe-faults.ts';
import { overflowOf } from './evidence.ts';
import { openSheet, previewOf } from './export-sheet.ts';

for (const lang of ['en', 'fr'])
  for (const theme of ['light', 'dark'])
    for (const width of [1280, 390])
      test(`axe finds nothing in the sheet, ${lang}, ${theme}, ${width} px wide`, async ({
        page,
      }) => {
        await page.setViewportSize({ width, height: 844 });
        await page.goto(`/?lang=${lang}&theme=${theme}`);
        const sheet = await openSheet(page, 'signature-counts');
        await expect(previewOf(sheet)).toHaveJSProperty('naturalWidth', 1200);
        expect(await axeFaults(page, 'dialog')).toEqual([]);
        expect(await overflowOf(sheet)).toBe(0);
      });

for (const lang of ['en', 'fr'])
  test(`axe finds nothing in the menu of files, ${lang}`, async ({ page }) => {
    await page.goto(`/?lang=${lang}`);
    await page
      .getByRole('button', { name: /^Export/ })
      .first()
      .click();
    await expect(page.getByRole('menuitem', { name: /formats/ })).toBeVisible();
    expect(await axeFaults(page, '[role="menu"]')).toEqual([]);
  });
