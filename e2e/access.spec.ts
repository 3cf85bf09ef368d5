import { expect, test } from '@playwright/test';
import { axeFaults } from './axe-faults.ts';
import { evidence } from './evidence.ts';
import { figure } from './figures.ts';

const states = ['/', '/?theme=dark', '/?lang=fr&measure=share', '/?sources=', '/?sources=004'];

for (const state of states)
  for (const width of [1280, 390])
    test(`axe finds nothing at ${state}, ${width} px wide`, async ({ page }) => {
      // With every table open, axe holds some thousand cells against each of its rules.
      test.slow();
      await page.setViewportSize({ width, height: 900 });
      await page.goto(state);
      await expect(page.locator('[data-finding]')).toBeVisible();
      const tables = page.getByRole('button', { name: /^Table/ });
      for (const table of await tables.all()) await table.click();
      expect(await axeFaults(page)).toEqual([]);
    });

test('axe finds nothing on the page round open evidence', async ({ page }) => {
  test.slow();
  await page.goto('/?claim=002-signed-650');
  await expect(evidence(page)).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
});

for (const theme of ['light', 'dark'])
  for (const lang of ['en', 'fr']) {
    const look = `theme=${theme}&lang=${lang}`;

    for (const width of [1280, 390])
      test(`axe finds nothing in the evidence at ?${look}, ${width} px wide`, async ({ page }) => {
        await page.setViewportSize({ width, height: 900 });
        await page.goto(`/?claim=002-signed-650&${look}`);
        const search = evidence(page).getByRole('search');
        await search.getByRole('searchbox').fill('altman');
        await expect(search.getByRole('listitem').first()).toBeVisible();
        expect(await axeFaults(page, '[data-evidence]')).toEqual([]);
      });

    test(`axe finds nothing in the figure of disagreement at ?${look}`, async ({ page }) => {
      test.slow();
      await page.goto(`/?comments=1&${look}`);
      await figure(page, 'disagreement').getByRole('button', { name: /^Tab/ }).click();
      expect(await axeFaults(page, 'figure[data-chart="disagreement"]')).toEqual([]);
    });
  }

test('the filter, the measure and an export work by keyboard alone', async ({ page }) => {
  await page.goto('/');
  await page.locator('input[data-source="000"]').focus();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/sources=001,002,003,004/);
  await page.getByRole('radio', { name: 'Count' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/measure=share/);
  const button = figure(page, 'signature-counts').getByRole('button', { name: /^Export/ });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem', { name: 'PNG image' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  const download = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  expect((await download).suggestedFilename()).toMatch(/-share\.svg$/);
  await expect(button).toBeFocused();
});
