import { expect, test } from '@playwright/test';
import { apiTexts } from '../mock-api/derive-api.ts';
import { makeDossier } from './bench/make-dossier.ts';
import { figure } from './figures.ts';

const charts = ['signature-counts', 'ceo-turnover', 'disagreement'] as const;

test('paper has every chart with its table, in ink on white, and nothing that answers', async ({
  page,
}) => {
  await page.goto('/?theme=dark&claim=002-signed-650');
  await expect(figure(page, 'disagreement')).toBeVisible();
  await expect(page.getByRole('table')).toHaveCount(0);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('table')).toHaveCount(charts.length);
  for (const chart of charts) {
    await expect(figure(page, chart).getByRole('heading', { level: 2 })).toBeVisible();
    await expect(figure(page, chart).getByRole('table')).toBeVisible();
  }
  const ink = figure(page, 'signature-counts').locator('svg text').first();
  await expect(ink).toHaveAttribute('fill', '#55606d');
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  const seen = await page
    .locator('input, .button, summary, [data-evidence], [role="status"], .claim-keys, .hint')
    .evaluateAll((all) => all.filter((one) => one.checkVisibility()).map((one) => one.outerHTML));
  expect(seen).toEqual([]);
  // Nothing steps back for the claim whose evidence is open on the screen.
  for (const mark of await page.locator('svg [data-claim]').all())
    await expect(mark).toHaveCSS('opacity', '1');
  // What no text says stands in the list alone, which saves a third of the paper.
  const rows = figure(page, 'disagreement').locator('tbody tr:visible');
  expect(await rows.count()).toBeGreaterThan(90);
  await expect(rows.filter({ hasText: 'does not say' })).toHaveCount(0);
  const pdf = await page.pdf({ format: 'A4' });
  const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
  expect(pages.length).toBeGreaterThan(5);
  await page.emulateMedia({ media: 'screen' });
  await expect(page.getByRole('table')).toHaveCount(0);
});

test('the first chart stands on the first page', async ({ page }) => {
  await page.setViewportSize({ width: 680, height: 1010 });
  await page.goto('/');
  await expect(figure(page, 'disagreement')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  const chart = figure(page, 'signature-counts').locator('.chart-room');
  await expect
    .poll(async () => {
      const box = await chart.boundingBox();
      return box ? box.y + box.height : Number.NaN;
    })
    // A4 within margins of 15 mm, px.
    .toBeLessThan(1009);
});

test('the first column of a table begins where its heading does', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Table, CEO turnover' }).click();
  const table = figure(page, 'ceo-turnover').getByRole('table');
  await expect(table.getByRole('rowheader').first()).toHaveCSS('text-align', 'start');
});

test('what is printed is as wide as the paper', async ({ page }) => {
  await page.setViewportSize({ width: 680, height: 900 });
  await page.goto('/');
  await expect(figure(page, 'disagreement')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('table')).toHaveCount(charts.length);
  await expect(figure(page, 'ceo-turnover').locator('svg')).toHaveAttribute('width', '680');
  const wide = await page
    .locator('main *')
    .evaluateAll((all) =>
      all
        .filter(
          (one) => one.checkVisibility() && one.getBoundingClientRect().right > innerWidth + 1,
        )
        .map((one) => one.outerHTML.slice(0, 80)),
    );
  expect(wide).toEqual([]);
});

test('a table of hundreds of rows is printed whole', async ({ page }) => {
  const texts = apiTexts(makeDossier({ claims: 1500, sources: 30, seed: 7 }));
  await page.route('**/api/v1/*.json', async (route) => {
    const file = new URL(route.request().url()).pathname.split('/').at(-1) ?? '';
    const body = texts.get(file);
    await (body ? route.fulfill({ body, contentType: 'application/json' }) : route.continue());
  });
  await page.goto('/?embed=signature-counts');
  await expect(figure(page, 'signature-counts').locator('svg')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  const table = figure(page, 'signature-counts').getByRole('table');
  const rows = Number(await table.getAttribute('aria-rowcount'));
  expect(rows).toBeGreaterThan(300);
  await expect(table.locator('tr')).toHaveCount(rows);
});
