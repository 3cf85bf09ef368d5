import { expect, type Page, test } from '@playwright/test';
import { apiTexts } from '../mock-api/derive-api.ts';
import { axeFaults } from './axe-faults.ts';
import { makeDossier } from './bench/make-dossier.ts';
import { figure } from './figures.ts';

const texts = apiTexts(makeDossier({ claims: 3000, sources: 60, seed: 7 }));

test.beforeEach(async ({ page }) => {
  await page.route('**/api/v1/*.json', async (route) => {
    const file = new URL(route.request().url()).pathname.split('/').at(-1) ?? '';
    const body = texts.get(file);
    await (body ? route.fulfill({ body, contentType: 'application/json' }) : route.continue());
  });
});

const counts = (page: Page) => figure(page, 'signature-counts');
const aggregates = (page: Page) => counts(page).locator('svg [data-aggregate]');
const standingFor = (page: Page) =>
  aggregates(page).evaluateAll((marks) =>
    marks.reduce((sum, mark) => sum + Number(mark.getAttribute('data-aggregate')), 0),
  );

test('a chart of many claims has few marks, each of which lists what it stands for', async ({
  page,
}) => {
  await page.goto('/');
  await expect(aggregates(page).first()).toBeVisible();
  expect(await page.locator('figure svg :is([data-aggregate], [data-claim])').count()).toBeLessThan(
    300,
  );
  const mark = aggregates(page).first();
  const n = Number(await mark.getAttribute('data-aggregate'));
  await mark.click();
  const opened = counts(page).locator('[data-opened-mark]');
  await expect(opened.getByRole('heading')).toContainText(`${n} claims by`);
  await expect(opened.getByRole('heading')).toBeFocused();
  await expect(opened.locator('tbody tr')).toHaveCount(n);
  expect(await axeFaults(page, '[data-opened-mark]')).toEqual([]);
  await opened.getByRole('button', { name: 'Close the list' }).click();
  await expect(opened).toHaveCount(0);
});

test('narrowing comes down to single claims, says what lies outside, and Back returns', async ({
  page,
}) => {
  await page.goto('/');
  await expect(aggregates(page).first()).toBeVisible();
  const all = await standingFor(page);
  for (let step = 0; step < 8; step += 1) {
    const keys = await aggregates(page).evaluateAll((marks) =>
      marks.map((mark) => mark.getAttribute('data-bin') ?? ''),
    );
    // A stretch of several days; others are of one, or of dates that have no end.
    const key = keys.find((one) => /^(\d+)\/(?!\1$)/.test(one));
    if (!key) break;
    await counts(page).locator(`svg [data-bin="${key}"]`).click();
    const narrow = counts(page).getByRole('button', { name: 'Narrow the chart to this stretch' });
    const before = await standingFor(page);
    await narrow.click();
    await expect.poll(() => standingFor(page)).toBeLessThan(before);
  }
  await expect(aggregates(page)).toHaveCount(0);
  await expect(counts(page).locator('svg [data-claim]').first()).toBeVisible();
  await expect(page).toHaveURL(/\?period=\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/);
  await expect(counts(page).getByText(/^Narrowed to .* claims allow a day outside/)).toBeVisible();
  await page.reload();
  await expect(counts(page).locator('svg [data-claim]').first()).toBeVisible();
  await counts(page).getByRole('button', { name: 'Show the whole period' }).click();
  await expect.poll(() => standingFor(page)).toBe(all);
  await page.goBack();
  await expect(aggregates(page)).toHaveCount(0);
});

test('a mark of several is opened by the keyboard', async ({ page }) => {
  await page.goto('/');
  const key = counts(page).getByRole('list', { name: /each standing for several/ });
  await key.getByRole('button').first().focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(counts(page).locator('[data-opened-mark] h3')).toBeFocused();
});

test('a filter leaves the focus where it is, and closing a list gives it back to the marks', async ({
  page,
}) => {
  await page.goto('/');
  await aggregates(page).first().click();
  const opened = counts(page).locator('[data-opened-mark]');
  const before = await opened.getByRole('heading').textContent();
  const box = page.locator('input[data-source="g000"]');
  await box.focus();
  await page.keyboard.press('Space');
  await expect(opened.getByRole('heading')).not.toHaveText(before ?? '');
  await expect(box).toBeFocused();
  await opened.getByRole('button', { name: 'Close the list' }).focus();
  await page.keyboard.press('Enter');
  await expect(counts(page).locator('.claim-keys button[tabindex="0"]')).toBeFocused();
});

test('one of many sources is found, and shown alone', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('searchbox', { name: /source/i }).fill('g041');
  await expect(page.locator('input[data-source]')).toHaveCount(1);
  await page.getByRole('button', { name: /^only/ }).click();
  await expect(page).toHaveURL(/\?sources=g041$/);
  await expect(counts(page).locator('svg')).toHaveCount(1);
  await expect(page.locator('[data-as-told-by="g041"]')).toBeVisible();
});

test('a long table draws what is in sight, and says how long it is', async ({ page }) => {
  await page.goto('/?lang=fr');
  await counts(page)
    .getByRole('button', { name: /^Tableau/ })
    .click();
  const table = counts(page).getByRole('table');
  await expect(table).toHaveAttribute('aria-rowcount', /^1[5-9]\d\d$/);
  await expect.poll(() => table.locator('tbody tr').count()).toBeLessThan(100);
});
