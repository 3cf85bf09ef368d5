import { expect, test } from '@playwright/test';
import { complaintsOf } from './complaints.ts';
import { collidingTexts, drawnClaims, drawnTenures, figure } from './figures.ts';

const widths = [1280, 768, 390, 320];

test('the page shows the three counts with their shares, and the share without a count', async ({
  page,
}) => {
  await page.goto('/');
  const chart = figure(page, 'signature-counts').locator('svg');
  for (const words of ['650 of ≈ 700', '723 of 778', '743 of 770', '≈ 92.9 %', '92.9 %', '96.5 %'])
    await expect(chart.getByText(words, { exact: true })).toBeVisible();
  await expect(chart.getByText('more than 95 %', { exact: true })).toBeVisible();
  expect((await drawnClaims(page, 'signature-counts')).sort()).toEqual([
    '001-signed-743',
    '002-signed-650',
    '003-signed-723',
    '003-signed-more-than-95',
  ]);
});

test('the turnover goes from Altman to Murati to Shear and back to Altman', async ({ page }) => {
  await page.goto('/');
  // A chart that is drawn anew meanwhile has no tenures.
  await expect(page.locator('.still')).toHaveCount(0);
  await page.evaluate(() => document.fonts.ready);
  expect((await drawnTenures(page)).sort()).toEqual([
    'Emmett Shear',
    'Mira Murati',
    'Sam Altman',
    'Sam Altman',
  ]);
  const left = (name: string, nth = 0) =>
    figure(page, 'ceo-turnover')
      .locator(`[data-tenure="${name}"]`)
      .nth(nth)
      .evaluate((term) => term.getBoundingClientRect().left);
  const starts = [
    await left('Sam Altman'),
    await left('Mira Murati'),
    await left('Emmett Shear'),
    await left('Sam Altman', 1),
  ];
  expect(starts.toSorted((a, b) => a - b)).toEqual(starts);
});

test('the finding says the counts, the shares and the handovers', async ({ page }) => {
  await page.goto('/');
  const finding = page.locator('[data-finding]');
  await expect(finding).toContainText('Three counts by three sources');
  await expect(finding).toContainText(/≈\s92\.9\s% to 96\.5\s%/);
  await expect(finding).toContainText('three times in 4 to 5 days');
  await expect(finding).toContainText('agreed in one text and done in another');
});

for (const width of widths)
  test(`at ${width} px nothing is cut, overlaps or scrolls sideways`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const query of ['/', '/?measure=share', '/?lang=fr', '/?sources=002', '/?sources=003']) {
      await page.goto(query);
      await page.evaluate(() => document.fonts.ready);
      for (const chart of ['signature-counts', 'ceo-turnover'] as const) {
        const svg = figure(page, chart).locator('svg');
        await expect(svg).toHaveCount(1);
        expect(await collidingTexts(svg), `${chart} at ${query}`).toEqual([]);
      }
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, query).toBe(0);
    }
  });

test('both charts give a day the same place', async ({ page }) => {
  await page.goto('/');
  // A chart that is drawn anew meanwhile has no place.
  await expect(page.locator('.still')).toHaveCount(0);
  await page.evaluate(() => document.fonts.ready);
  const place = (chart: 'signature-counts' | 'ceo-turnover') =>
    figure(page, chart)
      .locator('svg')
      .getByText('Mon 20')
      .evaluate((label) => Math.round(label.getBoundingClientRect().left));
  expect(await place('signature-counts')).toBe(await place('ceo-turnover'));
});

test('each chart has the same claims as a table', async ({ page }) => {
  await page.goto('/');
  for (const [chart, words] of [
    ['signature-counts', '743'],
    ['ceo-turnover', 'Mira Murati'],
  ] as const) {
    const button = figure(page, chart).getByRole('button', { name: /^Table/ });
    await button.click();
    await expect(button).toHaveAttribute('aria-expanded', 'true');
    const table = figure(page, chart).getByRole('table');
    await expect(table.getByRole('cell', { name: words, exact: true }).first()).toBeVisible();
  }
});

test('nothing is fetched from any other host, and nothing is complained of', async ({
  page,
  baseURL,
}) => {
  const foreign: string[] = [];
  const complaints = complaintsOf(page);
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${baseURL}/`) && !url.startsWith('data:')) foreign.push(url);
  });
  await page.goto('/');
  await expect(figure(page, 'ceo-turnover').locator('svg')).toBeVisible();
  expect(foreign).toEqual([]);
  expect(complaints).toEqual([]);
});
