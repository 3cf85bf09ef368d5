import { expect, type Page, test } from '@playwright/test';
import { complaintsOf } from './complaints.ts';
import { figure } from './figures.ts';
import { holdApi } from './hold-api.ts';
import { serveDist } from './static-server.ts';

const charts = ['signature-counts', 'ceo-turnover'] as const;

const finding = (page: Page) => page.locator('[data-finding]');

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const width of [1280, 390])
    test(`charts, finding and tables are there, and no control, ${width} px wide`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto('/');
      await expect(finding(page)).toContainText('92.9 % to 96.5 %');
      for (const chart of charts)
        await expect(figure(page, chart).locator('svg:visible')).toHaveCount(1);
      const counts = figure(page, 'signature-counts').locator('svg:visible');
      for (const words of ['650 of ≈ 700', '723 of 778', '743 of 770'])
        await expect(counts).toContainText(words);
      await expect(page.getByRole('table')).toHaveCount(2);
      await expect(page.getByRole('table').first()).toContainText('723 of 778 full-time employees');
      expect(await page.locator('button:visible, input:visible, select:visible').count()).toBe(0);
    });
});

for (const [query, words] of [
  ['', 'Three counts by three sources'],
  ['?lang=fr', 'Selon trois décomptes'],
  ['?lang=fr&theme=dark', 'Selon trois décomptes'],
] as const)
  test(`the charts stand before any claim is here: /${query}`, async ({ page }) => {
    const release = await holdApi(page);
    await page.goto(`/${query}`);
    await expect(finding(page)).toContainText(words);
    for (const chart of charts)
      await expect(figure(page, chart).locator('svg:visible')).toHaveCount(1);
    const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(paper).toBe(query.includes('dark') ? 'rgb(18, 23, 30)' : 'rgb(255, 255, 255)');
    release();
    for (const chart of charts) await expect(figure(page, chart).locator('svg')).toHaveCount(1);
    await expect(finding(page)).toContainText(words);
  });

test('nothing moves as the page takes over, and the scroll stays', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, { shifts: [] });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) Reflect.get(window, 'shifts').push(entry);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const width of [1280, 768, 390]) {
    await page.setViewportSize({ width, height: 800 });
    const release = await holdApi(page);
    await page.goto('/');
    const place = async (chart: (typeof charts)[number]) =>
      (await figure(page, chart).boundingBox()) ?? { y: 0, height: 0 };
    await page.evaluate(() => document.fonts.ready);
    await page.evaluate(() => scrollTo(0, 300));
    const before = await Promise.all(charts.map(place));
    release();
    for (const chart of charts) await expect(figure(page, chart).locator('svg')).toHaveCount(1);
    await expect(page.getByRole('heading', { name: 'What happened' })).toBeVisible();
    expect(await Promise.all(charts.map(place))).toEqual(before);
    expect(await page.evaluate(() => scrollY)).toBe(300);
    expect(await page.evaluate(() => Reflect.get(window, 'shifts').length)).toBe(0);
    await page.unrouteAll();
  }
});

test('another view is painted without the first one before it', async ({ page }) => {
  const release = await holdApi(page);
  await page.goto('/?sources=002');
  await expect(page.getByText('Loading the claims')).toBeVisible();
  expect(await page.locator('[data-finding]:visible, figure:visible').count()).toBe(0);
  release();
  await expect(finding(page)).toContainText('One source says that 650 of ≈ 700');
  await expect(figure(page, 'signature-counts').locator('svg')).toHaveCount(1);
});

test('another view waits for nothing of the first one, though the page comes bit by bit', async ({
  page,
}) => {
  const complaints = complaintsOf(page);
  const site = await serveDist('/');
  const sendRest = site.holdFrom('</figure>');
  try {
    await page.goto(`${site.url}?measure=share`, { waitUntil: 'commit' });
    // The first chart has begun, and was taken away.
    await expect(page.locator('html')).toHaveAttribute('data-view', 'other');
    await expect(page.locator('#root')).toBeEmpty();
    sendRest();
    await expect(figure(page, 'signature-counts').locator('svg')).toHaveCount(1);
    expect(complaints).toEqual([]);
  } finally {
    sendRest();
    site.close();
  }
});

test('an address that names a default is no other view, and throws nothing', async ({ page }) => {
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  for (const query of ['measure=count', 'comments=0', 'period=soon']) {
    await page.goto(`/?${query}`);
    await expect(figure(page, 'signature-counts').locator('svg')).toHaveCount(1);
    await expect(page).toHaveURL(/\/$/);
  }
  expect(faults).toEqual([]);
});

test('with the API down the figures stay, with their release, beside the alert', async ({
  page,
}) => {
  await page.route('**/api/v1/*', (route) => route.abort());
  await page.goto('/');
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('dossier.json cannot be reached');
  for (const chart of charts) await expect(figure(page, chart).locator('svg')).toHaveCount(1);
  await expect(page.getByText(/^As it was in release [0-9a-f]{12}/).first()).toBeVisible();
  await expect(figure(page, 'signature-counts').getByRole('button')).toHaveCount(0);
  await expect(alert.getByRole('button', { name: 'Try again' })).toBeVisible();
  // It asks again by itself.
  await page.unrouteAll();
  await expect(finding(page)).toContainText('92.9 % to 96.5 %');
  await expect(page.getByText('As it was in release')).toHaveCount(0);
});

test('what was drawn of another release gives way to today’s', async ({ page }) => {
  await page.route('**/api/v1/*', async (route) => {
    const response = await route.fetch();
    const body = await response.text();
    const today = body.replace(/"release":"[0-9a-f]{64}"/, `"release":"${'0'.repeat(64)}"`);
    await route.fulfill({ response, body: today.replaceAll('"value":650', '"value":651') });
  });
  await page.goto('/');
  await expect(figure(page, 'signature-counts').locator('svg')).toHaveCount(1);
  await expect(figure(page, 'signature-counts').locator('svg')).toContainText('651 of ≈ 700');
});

for (const [width, type] of [
  [390, 'plain'],
  [1280, null],
] as const)
  test(`a page that came late, ${width} px wide, has the type ${type ?? 'of ours'}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.route(/\/\?late$/, async (route) => {
      const response = await route.fetch();
      await new Promise((wait) => setTimeout(wait, 300));
      await route.fulfill({ response });
    });
    await page.goto('/?late');
    await expect.poll(() => page.locator('html').getAttribute('data-type')).toBe(type);
  });
