import { expect, test } from '@playwright/test';
import { figure } from './figures.ts';
import { holdApi } from './hold-api.ts';

test('an API out of reach is said, with a way on that works', async ({ page }) => {
  await page.route('**/api/v1/*', (route) => route.abort());
  await page.goto('/');
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('dossier.json cannot be reached');
  await page.unroute('**/api/v1/*');
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(figure(page, 'signature-counts').locator('svg')).toBeVisible();
});

test('one file out of reach takes only its own figure away', async ({ page }) => {
  await page.route('**/signature-counts.json', (route) => route.fulfill({ status: 503 }));
  await page.goto('/');
  await expect(page.getByRole('alert')).toContainText('signature-counts.json (HTTP 503)');
  await expect(figure(page, 'ceo-turnover').locator('svg')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'What happened' })).toBeVisible();
});

for (const file of ['signature-counts', 'leadership-changes', 'statements'])
  test(`without ${file} no text is told to be silent or to differ`, async ({ page }) => {
    await page.route(`**/${file}.json`, (route) => route.fulfill({ status: 503 }));
    await page.goto('/?sources=004');
    await expect(page.getByRole('alert')).toContainText(`${file}.json (HTTP 503)`);
    await expect(page.getByRole('heading', { name: 'What happened' })).toBeVisible();
    await expect(page.locator('[data-as-told-by]')).toHaveCount(0);
    await expect(figure(page, 'disagreement')).toHaveCount(0);
    await expect(page.locator('a[href="#disagreement"]')).toHaveCount(0);
  });

test('without the events what the texts answer is told all the same', async ({ page }) => {
  await page.route('**/events.json', (route) => route.fulfill({ status: 503 }));
  await page.goto('/?sources=004');
  await expect(page.getByRole('alert')).toContainText('events.json (HTTP 503)');
  await expect(page.locator('[data-as-told-by]')).toBeVisible();
  await expect(figure(page, 'disagreement')).toBeVisible();
  await expect(page.locator('a[href="#disagreement"]')).toBeVisible();
});

test('an answer that is not JSON is called unreadable', async ({ page }) => {
  await page.route('**/leadership-changes.json', (route) => route.fulfill({ body: '<html>' }));
  await page.goto('/');
  await expect(page.getByRole('alert')).toContainText('leadership-changes.json is not as agreed');
  await expect(figure(page, 'signature-counts').locator('svg')).toBeVisible();
});

for (const part of ['lower-page', 'disagreement-figure', 'open-own-files'])
  test(`what needs the code “${part}” comes by itself once that can be had`, async ({ page }) => {
    let aborted = 0;
    await page.route(
      `**/${part}-*.js`,
      (route) => {
        aborted += 1;
        return route.abort();
      },
      { times: 1 },
    );
    await page.goto('/');
    await expect(page.getByRole('heading', { name: 'What happened' })).toBeVisible();
    await expect(figure(page, 'disagreement').getByRole('heading').first()).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
    expect(aborted).toBe(1);
  });

test('a slow answer is waited for with words', async ({ page }) => {
  const release = await holdApi(page, 'sources.json');
  await page.goto('/?sources=002,003');
  await expect(page.getByRole('status').filter({ hasText: 'Loading' })).toBeVisible();
  release();
  await expect(figure(page, 'signature-counts').locator('svg')).toBeVisible();
});

test('a file that never comes holds nothing else back', async ({ page }) => {
  await page.route('**/events.json', () => {});
  await page.goto('/');
  await expect(figure(page, 'ceo-turnover').locator('svg')).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'Loading' })).toBeVisible();
});
