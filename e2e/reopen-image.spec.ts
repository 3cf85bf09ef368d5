import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { checkedClaims, dropFiles, imageFile, openImage, verdicts } from './checked-image.ts';
import { type Chart, drawnClaims, exportFile, figure } from './figures.ts';

async function takeImage(page: Page, chart: Chart, item: string) {
  const download = await exportFile(page, chart, item);
  return imageFile(download.suggestedFilename(), await readFile(await download.path()));
}

const views: readonly (readonly [Chart, string, string, string])[] = [
  ['signature-counts', '?lang=en&theme=light', 'PNG image', '743 of 770'],
  ['signature-counts', '?lang=en&theme=light', 'SVG image', '743 of 770'],
  [
    'signature-counts',
    '?sources=002,003&measure=share&lang=fr&theme=dark',
    'Image PNG',
    '723 sur 778',
  ],
  ['ceo-turnover', '?sources=000,003&comments=1&lang=en&theme=dark', 'PNG image', 'Murati'],
  ['ceo-turnover', '?sources=002,004&lang=fr&theme=light', 'Image SVG', 'Altman'],
  ['disagreement', '?conflicts=1&lang=en&theme=dark', 'SVG image', ''],
  ['disagreement', '?sources=001,002&comments=1&lang=fr&theme=light', 'Image PNG', ''],
];

for (const [chart, query, item, words] of views)
  test(`the ${item} of ${chart}${query} brings its view back, and Back the former one`, async ({
    page,
    baseURL,
  }) => {
    await page.goto(`/${query}`);
    const image = await takeImage(page, chart, item);
    const ids = chart === 'disagreement' ? [] : await drawnClaims(page, chart);
    const former = `${baseURL}/?sources=004&theme=dark`;
    await page.goto(former);
    await expect(figure(page, chart)).toBeVisible();
    await openImage(page, image);
    await expect(page).toHaveURL(`${baseURL}/${query}`);
    const drawn = page.locator(`figure[data-chart="${chart}"]`);
    await expect(drawn).toContainText(words);
    const isFrench = query.includes('lang=fr');
    await expect(page.locator('html')).toHaveAttribute('lang', isFrench ? 'fr' : 'en');
    await expect(page.locator('html')).toHaveAttribute(
      'data-theme',
      /theme=(\w+)/.exec(query)?.[1] ?? '',
    );
    await expect(checkedClaims(page).first()).toContainText(isFrench ? 'inchangée' : 'unchanged');
    expect(await verdicts(page)).toEqual(['unchanged']);
    for (const id of ids) await expect(page.locator(`[data-checked="${id}"]`)).toHaveCount(1);
    await page.goBack();
    await expect(page).toHaveURL(former);
    await expect(page.locator('input[data-source="002"]')).not.toBeChecked();
  });

for (const item of ['PNG image', 'SVG image'])
  test(`a ${item} dropped on the page brings its view back`, async ({ page, baseURL }) => {
    await page.goto('/?sources=002,003&lang=en&theme=light');
    const image = await takeImage(page, 'signature-counts', item);
    await page.goto('/?sources=004');
    await expect(figure(page, 'signature-counts')).toBeVisible();
    await dropFiles(page, image);
    await expect(page).toHaveURL(`${baseURL}/?sources=002,003&lang=en&theme=light`);
    await expect(figure(page, 'signature-counts').locator('svg')).toContainText('650 of ≈ 700');
    await expect(page.locator('[data-checked="002-signed-650"]')).toContainText('unchanged');
    expect(await verdicts(page)).toEqual(['unchanged']);
    const said = page.getByRole('status').filter({ hasText: image.name });
    await expect(said).toContainText('unchanged');
  });

test('an image closes the evidence that was open, and the same file opens again', async ({
  page,
  baseURL,
}) => {
  await page.goto('/?sources=002');
  const image = await takeImage(page, 'signature-counts', 'SVG image');
  await page.goto('/?claim=003-signed-723');
  await expect(page.locator('[data-evidence]')).toBeVisible();
  for (const _ of ['first', 'second']) {
    await openImage(page, image);
    await expect(page).toHaveURL(`${baseURL}/?sources=002&lang=en&theme=light`);
    await expect(page.locator('[data-evidence]')).toHaveCount(0);
    await page.goBack();
    await expect(page).toHaveURL(`${baseURL}/?claim=003-signed-723`);
  }
});

test('one image after the other is checked, and each says what it is', async ({ page }) => {
  await page.goto('/');
  const first = await takeImage(page, 'signature-counts', 'PNG image');
  const second = await takeImage(page, 'ceo-turnover', 'SVG image');
  for (const image of [first, second, first]) {
    await openImage(page, image);
    await expect(page.locator('[data-image-check]')).toContainText(image.name);
  }
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(figure(page, 'signature-counts')).toBeVisible();
});

test('nothing of an opened image leaves the browser', async ({ page, baseURL }) => {
  await page.goto('/');
  const image = await takeImage(page, 'signature-counts', 'PNG image');
  const requests: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET' || !request.url().startsWith(`${baseURL}/assets/`))
      requests.push(request.url());
  });
  await openImage(page, image);
  await expect(checkedClaims(page).first()).toBeVisible();
  // The browser asks for the page's icon whenever it has time to.
  expect(requests.filter((url) => url !== `${baseURL}/icon.svg`)).toEqual([]);
});
