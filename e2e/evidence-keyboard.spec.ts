import { expect, test } from '@playwright/test';
import { everyClaim, evidence } from './evidence.ts';
import { figure } from './figures.ts';

for (const [chart, label] of [
  ['signature-counts', 'The counts drawn'],
  ['ceo-turnover', 'The claims drawn'],
] as const)
  test(`the marks of ${chart} are one tab stop, walked by arrow keys`, async ({ page }) => {
    await page.goto('/');
    const marks = figure(page, chart)
      .getByRole('list', { name: new RegExp(`^${label}`) })
      .getByRole('button');
    const [first, second, last] = [marks.first(), marks.nth(1), marks.last()];
    await expect(marks.nth(3)).toBeAttached();
    await first.focus();
    await page.keyboard.press('ArrowRight');
    await expect(second).toBeFocused();
    await page.keyboard.press('End');
    await expect(last).toBeFocused();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowDown');
    await expect(second).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(marks.and(page.locator(':focus'))).toHaveCount(0);
    await page.keyboard.press('Shift+Tab');
    await expect(second).toBeFocused();
    const claim = (await second.getAttribute('data-opens')) ?? '';
    await page.keyboard.press('Enter');
    await expect(evidence(page, claim)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(second).toBeFocused();
  });

test('Enter on a row of a table, on an event and on a listed claim opens its evidence', async ({
  page,
}) => {
  await page.goto('/');
  const turnover = figure(page, 'ceo-turnover');
  await turnover.getByRole('button', { name: /^Table/ }).click();
  const events = page.getByRole('region', { name: 'What happened' });
  for (const [within, claim] of [
    [turnover.getByRole('table'), '003-altman-ends'],
    [events, '000-dismissal'],
    [figure(page, 'signature-counts').locator('li[data-claim]'), '004-threaten-hundreds'],
  ] as const) {
    const opener = within.locator(`button[data-opens="${claim}"]`);
    await opener.focus();
    await page.keyboard.press('Enter');
    await expect(evidence(page, claim)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(opener).toBeFocused();
  }
});

test('Escape empties the search box first, and only then closes the evidence', async ({ page }) => {
  await page.goto('/?claim=002-signed-650');
  const box = evidence(page).getByRole('searchbox');
  await box.fill('723');
  await page.keyboard.press('Escape');
  await expect(box).toHaveValue('');
  await expect(evidence(page, '002-signed-650')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(evidence(page)).toHaveCount(0);
});

test('every claim of the API has a button that opens its evidence', async ({ page, request }) => {
  const ids = (await everyClaim(request)).map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(100);
  await page.goto('/?comments=1');
  await expect(figure(page, 'disagreement')).toBeVisible();
  for (const table of await page.getByRole('button', { name: /^Table/ }).all()) await table.click();
  const opened = await page
    .locator('button[data-opens]')
    .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('data-opens')));
  expect(ids.filter((id) => !opened.includes(id))).toEqual([]);
  const every = Math.floor(ids.length / 10);
  for (const id of ids.filter((_, index) => index % every === 0)) {
    const opener = page.locator(`button[data-opens="${id}"]`).first();
    await opener.focus();
    await page.keyboard.press('Enter');
    await expect(evidence(page, id)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(opener).toBeFocused();
  }
});
