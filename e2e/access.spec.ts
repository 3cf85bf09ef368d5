import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { figure } from './figures.ts';

const states = ['/', '/?theme=dark', '/?lang=fr&measure=share', '/?sources=', '/?sources=004'];

for (const state of states)
  for (const width of [1280, 390])
    test(`axe finds nothing at ${state}, ${width} px wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(state);
      await expect(page.locator('[data-finding]')).toBeVisible();
      const tables = page.getByRole('button', { name: /^Table/ });
      for (const table of await tables.all()) await table.click();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    });

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
