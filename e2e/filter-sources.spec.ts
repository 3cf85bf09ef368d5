import { expect, test } from '@playwright/test';
import { drawnClaims, drawnTenures, figure } from './figures.ts';

test('only the staff revolt leaves one thermometer, its share beside it, and Shear in office', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'only Staff revolt' }).click();
  await expect(page).toHaveURL(/\?sources=003$/);
  await expect
    .poll(() => drawnClaims(page, 'signature-counts'))
    .toEqual(['003-signed-723', '003-signed-more-than-95']);
  await expect
    .poll(() => drawnTenures(page))
    .toEqual(['Sam Altman', 'Mira Murati', 'Emmett Shear']);
  await expect(figure(page, 'ceo-turnover').locator('svg')).toContainText(
    'this source tells no more',
  );
  await expect(page.locator('[data-finding]')).toContainText('723 of 778');
});

test('only Carvajal draws no number, lists the vague claim and says so', async ({ page }) => {
  await page.goto('/?sources=004');
  const counts = figure(page, 'signature-counts');
  await expect(counts.locator('svg')).toContainText('give no number');
  expect(await drawnClaims(page, 'signature-counts')).toEqual([]);
  await expect(counts.locator('li[data-claim="004-threaten-hundreds"]')).toBeVisible();
  await expect(counts).toContainText('without a number of signatures: Carvajal (004)');
});

test('only Furno keeps the first interim CEO without a name', async ({ page }) => {
  await page.goto('/?sources=002');
  await expect(figure(page, 'ceo-turnover').locator('svg')).toContainText('Not named');
  expect(await drawnTenures(page)).toEqual(['Sam Altman', '', 'Emmett Shear']);
});

test('a click on a card’s label or its box takes the source out and in', async ({ page }) => {
  await page.goto('/');
  const box = page.locator('input[data-source="002"]');
  await box.click();
  await expect(page).toHaveURL(/\?sources=000,001,003,004$/);
  await expect.poll(() => drawnClaims(page, 'signature-counts')).not.toContain('002-signed-650');
  await page.getByText('Furno', { exact: true }).first().click();
  await expect(box).toBeChecked();
  await expect(page).toHaveURL(/\/$/);
});

test('without a source the page says so and leads back', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'None', exact: true }).click();
  await expect(page).toHaveURL(/\?sources=$/);
  await expect(page.getByText('there is nothing to chart')).toBeVisible();
  await page.getByRole('button', { name: 'Show all sources' }).click();
  await expect(page).toHaveURL(/\/$/);
  await expect(figure(page, 'signature-counts').locator('svg')).toBeVisible();
});

test('the events, the tables and the lists follow the filter', async ({ page }) => {
  await page.goto('/?sources=001');
  await expect(page.getByRole('heading', { name: 'What happened' })).toBeVisible();
  const shown = await page
    .locator('main :is(li, span)[data-claim]')
    .evaluateAll((items) => items.map((item) => item.getAttribute('data-claim') ?? ''));
  expect(shown.length).toBeGreaterThan(5);
  expect(shown.filter((id) => !id.startsWith('001-'))).toEqual([]);
  await figure(page, 'ceo-turnover')
    .getByRole('button', { name: /^Table/ })
    .click();
  await expect(figure(page, 'ceo-turnover').getByRole('row')).toHaveCount(2);
});

test('readers’ claims come in by their switch, listed with stance and never drawn', async ({
  page,
}) => {
  await page.goto('/');
  const denial = page.locator('li[data-claim="002-comment-serenity-denies"]');
  await expect(figure(page, 'signature-counts').locator('svg')).toBeVisible();
  await expect(denial).toHaveCount(0);
  const before = await drawnClaims(page, 'signature-counts');
  await page.getByRole('checkbox', { name: 'Readers’ claims too' }).check();
  await expect(denial).toContainText('denies');
  await expect(page).toHaveURL(/\?comments=1$/);
  expect(await drawnClaims(page, 'signature-counts')).toEqual(before);
});
