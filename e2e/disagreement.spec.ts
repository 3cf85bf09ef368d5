import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { evidence } from './evidence.ts';
import { exportFile, figure } from './figures.ts';

/** What a source answers to a question. */
function cell(page: Page, question: string, source: string): Locator {
  return figure(page, 'disagreement').locator(
    `[data-question="${question}"][data-source="${source}"]`,
  );
}

/** The verdicts of the figure by question. */
async function verdicts(page: Page): Promise<Record<string, string[]>> {
  const cells = await figure(page, 'disagreement')
    .locator('[data-verdict]')
    .evaluateAll((all) =>
      all.map((one) => [one.getAttribute('data-question'), one.getAttribute('data-verdict')]),
    );
  const found: Record<string, string[]> = {};
  for (const [question, verdict] of cells)
    found[question ?? ''] = [...(found[question ?? ''] ?? []), verdict ?? ''];
  return found;
}

const inFull =
  'The texts differ: 650 of about 700 (002), 723 of 778 (003), 743 of 770 (001); ' +
  'no two agree on the headcount.';

test('who differs on what is set out, with a sentence to paste', async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: baseURL });
  await page.goto('/');
  for (const source of ['001', '002', '003'])
    await expect(cell(page, 'signed', source)).toHaveAttribute('data-verdict', 'differ');
  await expect(cell(page, 'signed', '000')).toHaveAttribute('data-verdict', 'silent');
  await expect(cell(page, 'headcount', '002')).toContainText('700');
  await expect(page.locator('[data-sentence="signed"]')).toHaveText(inFull);
  await page.getByRole('button', { name: 'Copy sentence: How many signed the letter?' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Sentence copied.' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(inFull);
});

test('an answer opens its evidence, and closing leads back to it', async ({ page }) => {
  await page.goto('/');
  const answer = cell(page, 'shear-before', '000').getByRole('button', { name: 'Twitter' });
  await answer.click();
  await expect(evidence(page, '000-shear-before')).toBeFocused();
  await expect(evidence(page).locator('[data-related="differ"]')).toContainText('Twitch');
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(answer).toBeFocused();
});

test('“Conflicts only” and the address go together, and back undoes it', async ({ page }) => {
  await page.goto('/');
  const only = page.getByRole('checkbox', { name: 'Conflicts only' });
  await expect(only).not.toBeChecked();
  const all = await verdicts(page);
  const inConflict = Object.keys(all).filter((question) => all[question]?.includes('differ'));
  expect(inConflict).toContain('signed');
  expect(inConflict.length).toBeLessThan(Object.keys(all).length);
  await only.click();
  await expect(page).toHaveURL(/\/\?conflicts=1$/);
  await expect.poll(async () => Object.keys(await verdicts(page))).toEqual(inConflict);
  await page.goBack();
  await expect(only).not.toBeChecked();
  await expect(page).toHaveURL(/\/$/);
  await expect.poll(() => verdicts(page)).toEqual(all);
  await page.goto('/?conflicts=1');
  await expect(only).toBeChecked();
  expect(Object.keys(await verdicts(page))).toEqual(inConflict);
});

test('the verdicts follow the filter of sources', async ({ page }) => {
  await page.goto('/?sources=000,003');
  await expect(cell(page, 'shear-before', '000')).toContainText('Twitter');
  await expect(cell(page, 'shear-before', '003')).toContainText('Twitch');
  const both = figure(page, 'disagreement').locator('[data-question="shear-before"]');
  await expect(both).toHaveCount(2);
  for (const source of ['000', '003'])
    await expect(cell(page, 'shear-before', source)).toHaveAttribute('data-verdict', 'differ');
  await page.locator('input[data-source="003"]').click();
  await expect(both).toHaveCount(1);
  await expect(cell(page, 'shear-before', '000')).toHaveAttribute('data-verdict', 'agree');
  await expect(cell(page, 'shear-before', '000')).toContainText('•the only answer');
});

test('where the texts shown differ on nothing, that is said, with a way back', async ({ page }) => {
  await page.goto('/?sources=002&conflicts=1');
  await expect(page.getByText('differ on none of the questions')).toBeVisible();
  await page.getByRole('button', { name: 'Show every question' }).click();
  await expect(page).toHaveURL(/\?sources=002$/);
  await expect(cell(page, 'signed', '002')).toHaveAttribute('data-verdict', 'agree');
});

test('one text alone is told as its story, with what it leaves out', async ({ page }) => {
  await page.goto('/?sources=004');
  const told = page.getByText(/^As told by Carvajal \(004\)\. It does not answer: /);
  await expect(told).toContainText(
    'How many signed the letter? (Undated report, Furno and Staff revolt)',
  );
  await expect(told).toContainText(/and \d+ more, in the table of questions below\.$/);
  await page.locator('input[data-source="000"]').click();
  await expect(told).toHaveCount(0);
});

test('the table has an answer a row, each opening its evidence', async ({ page }) => {
  await page.goto('/?sources=000,003');
  const shown = figure(page, 'disagreement');
  await shown.getByRole('button', { name: /^Table/ }).click();
  const row = shown.getByRole('row').filter({ hasText: 'Twitch' });
  await expect(row.getByRole('cell', { name: 'differs', exact: true })).toBeVisible();
  await row.getByRole('button').click();
  await expect(evidence(page, '003-shear-before')).toBeVisible();
});

test('the CSV has an answer a line, silence among them', async ({ page }) => {
  await page.goto('/?sources=000,003');
  const download = await exportFile(page, 'disagreement', 'CSV data');
  expect(download.suggestedFilename()).toBe('countersign-disagreement-000+003.csv');
  const csv = await readFile(await download.path(), 'utf8');
  expect(csv).toMatch(/^shear-before,.*,000,.*,differ,Twitter,000-shear-before,/m);
  expect(csv).toMatch(/^shear-before,.*,003,.*,differ,Twitch,003-shear-before,/m);
  expect(csv).toMatch(/^signed,.*,000,Job offers,silent,/m);
});

test('the link to the figure leads there, as does an address that names it', async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: baseURL });
  await page.goto('/');
  await expect(figure(page, 'disagreement')).not.toBeInViewport();
  await page.getByRole('link', { name: /questions the texts shown differ/ }).click();
  await expect(figure(page, 'disagreement').getByRole('heading').first()).toBeInViewport();
  await figure(page, 'disagreement')
    .getByRole('button', { name: /^Export/ })
    .click();
  await page.getByRole('menuitem', { name: 'Copy link' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Link copied.' })).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toBe(`${baseURL}/?lang=en&theme=light#disagreement`);
  const other = await context.newPage();
  await other.goto(link);
  await expect(figure(other, 'disagreement').getByRole('heading').first()).toBeInViewport();
});
