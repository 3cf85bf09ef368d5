import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { axeFaults } from './axe-faults.ts';
import { checkedClaims, imageFile, openImage } from './checked-image.ts';
import { type Chart, exportFile } from './figures.ts';

const kept = 'countersign-signature-counts-002+003.png';

async function exportPng(page: Page, chart: Chart = 'signature-counts') {
  await page.goto('/?sources=002,003');
  const download = await exportFile(page, chart, 'PNG image');
  return imageFile(kept, await readFile(await download.path()));
}

/** Lets an answer of the API reach the page with other words in it. */
async function amend(page: Page, file: string, from: string | RegExp, to: string): Promise<void> {
  await page.route(`**/${file}.json`, async (route) => {
    const response = await route.fetch();
    const body = await response.text();
    const amended = body.replace(from, to);
    if (amended === body) throw new Error(`${file}.json has no ${from}`);
    await route.fulfill({ response, body: amended });
  });
}

test('a figure that changed since is told, with what it was and what it is', async ({ page }) => {
  const image = await exportPng(page);
  await amend(page, 'signature-counts', /"value":\s*650/, '"value":651');
  await page.goto('/');
  await openImage(page, image);
  const row = page.locator('[data-checked="002-signed-650"]');
  await expect(row).toHaveAttribute('data-verdict', 'changed');
  await expect(row).toContainText('changed since (signatories: 650 → 651)');
  const other = page.locator('[data-checked="003-signed-723"]');
  await expect(other).toHaveAttribute('data-verdict', 'unchanged');
  const said = page.getByRole('status').filter({ hasText: kept });
  await expect(said).toContainText('1 changed since');
});

test('in French a change is told in French', async ({ page }) => {
  await page.goto('/?sources=002,003&lang=fr');
  const download = await exportFile(page, 'signature-counts', 'Image SVG');
  const image = imageFile('image.svg', await readFile(await download.path()));
  await amend(page, 'signature-counts', /"value":\s*650/, '"value":651');
  await page.goto('/');
  await openImage(page, image);
  const row = page.locator('[data-checked="002-signed-650"]');
  await expect(row).toContainText(/modifi.*650 → 651/);
});

test('a claim that only its words changed of is told so', async ({ page }) => {
  const image = await exportPng(page);
  await amend(page, 'signature-counts', '650 employees signed', '650 of the employees signed');
  await page.goto('/');
  await openImage(page, image);
  const row = page.locator('[data-checked="002-signed-650"]');
  await expect(row).toContainText('changed since (its words, its voice or its passage, no figure)');
});

test('a claim that was taken back is told as withdrawn', async ({ page }) => {
  const image = await exportPng(page);
  await amend(page, 'dossier', /"withdrawn":\s*\[\]/, '"withdrawn":["002-signed-650"]');
  await page.goto('/');
  await openImage(page, image);
  const row = page.locator('[data-checked="002-signed-650"]');
  await expect(row).toHaveAttribute('data-verdict', 'withdrawn');
  await expect(row).toContainText('withdrawn');
  await expect(checkedClaims(page).and(page.locator('[data-verdict="unchanged"]'))).not.toHaveCount(
    0,
  );
});

test('a claim that the dossier no longer knows is not ours', async ({ page }) => {
  const image = await exportPng(page);
  await amend(page, 'signature-counts', '"id":"002-signed-650"', '"id":"002-signed-six-fifty"');
  await page.goto('/');
  await openImage(page, image);
  const row = page.locator('[data-checked="002-signed-650"]');
  await expect(row).toHaveAttribute('data-verdict', 'not-ours');
});

test('an image of another release says so', async ({ page }) => {
  const image = await exportPng(page);
  const release = /"release":\s*"[0-9a-f]{12}/;
  for (const file of [
    'dossier',
    'sources',
    'signature-counts',
    'leadership-changes',
    'events',
    'statements',
  ])
    await amend(page, file, release, '"release":"abcdefabcdef');
  await page.goto('/');
  await openImage(page, image);
  await expect(page.locator('[data-image-check]')).toContainText('today’s is abcdefabcdef');
});

test('images are not checked before every claim is here', async ({ page, baseURL }) => {
  const image = await exportPng(page);
  await page.route('**/events.json', (route) => route.fulfill({ status: 503 }));
  await page.goto('/?sources=004');
  await expect(page.getByRole('alert')).toContainText('events.json');
  await openImage(page, image);
  await expect(page.getByRole('status').filter({ hasText: kept })).toContainText('before all');
  await expect(page).toHaveURL(`${baseURL}/?sources=004`);
});

test('what is said of an image promises no more than it holds', async ({ page }) => {
  await openImageOn(page);
  const check = page.locator('[data-image-check="unchanged"]');
  await expect(check).toContainText('does not prove who made the image');
  await expect(check).toContainText('today’s release');
  expect(await axeFaults(page, '[data-image-check]')).toEqual([]);
});

async function openImageOn(page: Page): Promise<void> {
  const image = await exportPng(page);
  await openImage(page, image);
  await expect(checkedClaims(page).first()).toBeVisible();
}
