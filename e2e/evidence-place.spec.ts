import { expect, test } from '@playwright/test';
import { evidence, findClaim } from './evidence.ts';
import { figure } from './figures.ts';

test('at 1280 px the evidence lies over the page, which stays as it was', async ({ page }) => {
  await page.goto('/');
  const main = page.locator('main');
  const mark = figure(page, 'signature-counts').locator('svg [data-claim="002-signed-650"]');
  await mark.waitFor();
  const before = await main.boundingBox();
  await mark.click();
  await expect(evidence(page)).toBeVisible();
  const after = await main.boundingBox();
  expect([after?.x, after?.width]).toEqual([before?.x, before?.width]);
  const panel = await evidence(page).boundingBox();
  expect((after?.x ?? 0) + (after?.width ?? 0)).toBeGreaterThan(panel?.x ?? Infinity);
});

test('at 1600 px the page makes room, so that nothing lies under the evidence', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1600, height: 900 });
  await page.goto('/?claim=002-signed-650');
  await expect(evidence(page)).toBeVisible();
  const main = await page.locator('main').boundingBox();
  const panel = await evidence(page).boundingBox();
  expect(main?.width).toBe(1152);
  expect((main?.x ?? Infinity) + (main?.width ?? 0)).toBeLessThanOrEqual(panel?.x ?? 0);
});

test('on the way from claim to claim the page shows where each stands', async ({ page }) => {
  await page.goto('/?claim=002-signed-650');
  const events = page.getByRole('region', { name: 'What happened' });
  const told = events.locator('[data-claim="000-dismissal"]');
  await expect(told).toBeVisible();
  await expect(told).not.toBeInViewport();
  await findClaim(page, '000-dismissal');
  await expect(told).toBeInViewport();
});

test('on a phone, where the evidence covers the page, nothing is scrolled', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/?claim=002-signed-650');
  await findClaim(page, '000-dismissal');
  expect(await page.evaluate(() => scrollY)).toBe(0);
});
