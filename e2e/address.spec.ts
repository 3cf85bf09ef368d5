import { expect, test } from '@playwright/test';
import { figure } from './figures.ts';

test('each deliberate change is a step of the history', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('radio', { name: 'Share' }).check({ force: true });
  await expect(page).toHaveURL(/\?measure=share$/);
  await page.locator('input[data-source="000"]').click();
  await expect(page).toHaveURL(/\?sources=001,002,003,004&measure=share$/);
  await page.goBack();
  await expect(page).toHaveURL(/\?measure=share$/);
  await expect(page.locator('input[data-source="000"]')).toBeChecked();
  await page.goBack();
  await expect(page.getByRole('radio', { name: 'Count' })).toBeChecked();
  await page.goForward();
  await expect(page.getByRole('radio', { name: 'Share' })).toBeChecked();
});

const addresses = [
  ['?sources=003,002', '?sources=002,003', 'puts the sources in dossier order'],
  ['?sources=002,002,999', '?sources=002', 'drops what is unknown or told twice'],
  ['?sources=999', '', 'drops sources of which none is known'],
  ['?sources=000,001,002,003,004', '', 'leaves out what is the default'],
  ['?measure=median&theme=pink&lang=xx&colour=red', '', 'drops unknown values and keys'],
] as const;

for (const [asked, kept, words] of addresses)
  test(`the address ${asked} ${words}`, async ({ page }) => {
    await page.goto(`/${asked}`);
    await expect(figure(page, 'ceo-turnover').locator('svg')).toBeVisible();
    await expect.poll(() => page.evaluate(() => location.search)).toBe(kept);
  });

test('language and theme follow the address, and their switches change it', async ({ page }) => {
  await page.goto('/?lang=fr&theme=dark');
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('[data-finding]')).toContainText('Selon trois décomptes');
  await expect(figure(page, 'signature-counts').locator('svg')).toContainText('650 sur ≈ 700');
  await expect(figure(page, 'signature-counts').locator('svg')).toContainText('92,9 %');
  await page.getByRole('radio', { name: 'English' }).check({ force: true });
  await expect(page).toHaveURL(/\?theme=dark$/);
  await page.getByRole('radio', { name: 'Light' }).check({ force: true });
  await expect(page).toHaveURL(/\?theme=light$/);
});
