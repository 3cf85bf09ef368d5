import { expect, test } from '@playwright/test';
import { figure } from './figures.ts';
import { holdApi } from './hold-api.ts';

test('a box ticked and a focus set before the page answers are not lost', async ({ page }) => {
  const release = await holdApi(page);
  await page.goto('/');
  const box = page.locator('input[data-source="001"]');
  await box.click();
  await expect(box).not.toBeChecked();
  await box.focus();
  release();
  await expect(page).toHaveURL(/\?sources=000,002,003,004$/);
  await expect(box).not.toBeChecked();
  await expect(box).toBeFocused();
  await expect(figure(page, 'signature-counts').locator('svg')).toHaveCount(1);
  await expect(figure(page, 'signature-counts')).not.toContainText('743 of 770');
});

test('a mark clicked before the page answers opens its evidence', async ({ page }) => {
  const release = await holdApi(page);
  await page.goto('/');
  await page.locator('svg:visible [data-claim="002-signed-650"]').click();
  release();
  await expect(page.locator('[data-evidence="002-signed-650"]')).toBeVisible();
});

test('an arrow key among the marks before the page answers moves the focus once it does', async ({
  page,
}) => {
  const release = await holdApi(page);
  await page.goto('/');
  const marks = figure(page, 'signature-counts').locator('.claim-keys button');
  await marks.first().focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  release();
  await expect(marks.nth(2)).toBeFocused();
});

test('a mark pressed before the page answers, and let go after, opens its evidence', async ({
  page,
}) => {
  const release = await holdApi(page);
  await page.goto('/');
  await page.locator('svg:visible [data-claim="002-signed-650"]').hover();
  await page.mouse.down();
  release();
  // The page has taken over once it has its lower part.
  await expect(page.getByRole('heading', { name: 'What happened' })).toBeAttached();
  await page.evaluate(
    () => new Promise((done) => requestIdleCallback(() => requestIdleCallback(done))),
  );
  await page.mouse.up();
  await expect(page.locator('[data-evidence="002-signed-650"]')).toBeVisible();
});

test('a mark clicked is not forgotten where the claims are late', async ({ page }) => {
  const release = await holdApi(page, 'events.json');
  await page.goto('/');
  await page.locator('svg:visible [data-claim="002-signed-650"]').click();
  await expect(page.locator('[data-evidence="002-signed-650"]')).toBeVisible();
  release();
});

test('an arrow key before the page answers reaches the page once', async ({ page }) => {
  const release = await holdApi(page);
  await page.goto('/');
  const marks = figure(page, 'signature-counts').locator('.claim-keys button');
  const reached = () => page.evaluate(() => Reflect.get(window, 'reached'));
  await page.evaluate(() => {
    Object.assign(window, { reached: 0 });
    const count = () => Object.assign(window, { reached: Reflect.get(window, 'reached') + 1 });
    document.getElementById('root')?.addEventListener('keydown', count);
  });
  await marks.first().focus();
  await page.keyboard.press('ArrowRight');
  expect(await reached()).toBe(0);
  release();
  await expect(marks.nth(1)).toBeFocused();
  expect(await reached()).toBe(1);
});

test('focus and arrow keys are not lost where the claims are late', async ({ page }) => {
  const release = await holdApi(page, 'events.json');
  await page.goto('/');
  const marks = figure(page, 'signature-counts').locator('.claim-keys button');
  await marks.first().focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(marks.nth(2)).toBeFocused();
  release();
});

test('the focus alone is not lost either', async ({ page }) => {
  const release = await holdApi(page, 'events.json');
  await page.goto('/');
  await page.locator('input[data-source="002"]').evaluate((box) => {
    box.focus();
    box.dataset.drawn = 'by the build';
  });
  await expect(page.locator('[data-drawn]')).toHaveCount(0);
  await expect(page.locator('input[data-source="002"]')).toBeFocused();
  release();
});
