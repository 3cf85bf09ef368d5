import { expect, type Page, test } from '@playwright/test';
import { figure } from './figures.ts';
import { holdApi } from './hold-api.ts';

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

test('a box ticked and a focus set before the page answers are not lost', async ({ page }) => {
  const release = await holdApi(page);
  await page.goto('/');
  const box = page.locator('input[data-source="001"]');
  await box.click();
  await expect(box).not.toBeChecked();
  await box.focus();
  release();
  await expect(page).toHaveURL(/\?sources=000,002,003,004$/);
  await expect(box).not.toBeChecked();
  await expect(box).toBeFocused();
  await expect(figure(page, 'signature-counts').locator('svg')).toHaveCount(1);
  await expect(figure(page, 'signature-counts')).not.toContainText('743 of 770');
});

test('a mark clicked before the page answers opens its evidence', async ({ page }) => {
  const release = await holdApi(page);
  await page.goto('/');
  await page.locator('svg:visible [data-claim="002-signed-650"]').click();
  release();
  await expect(page.locator('[data-evidence="002-signed-650"]')).toBeVisible();
});

test('an arrow key among the marks before the page answers moves the focus once it does', async ({
  page,
}) => {
  const release = await holdApi(page);
  await page.goto('/');
  const marks = figure(page, 'signature-counts').locator('.claim-keys button');
  await marks.first().focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  release();
  await expect(marks.nth(2)).toBeFocused();
});

test('a mark pressed before the page answers, and let go after, opens its evidence', async ({
  page,
}) => {
  const release = await holdApi(page);
  await page.goto('/');
  await page.locator('svg:visible [data-claim="002-signed-650"]').hover();
  await page.mouse.down();
  release();
  // The page has taken over once it has its lower part.
  await expect(page.getByRole('heading', { name: 'What happened' })).toBeAttached();
  await page.evaluate(
    () => new Promise((done) => requestIdleCallback(() => requestIdleCallback(done))),
  );
  await page.mouse.up();
  await expect(page.locator('[data-evidence="002-signed-650"]')).toBeVisible();
});

test('a mark clicked is not forgotten where the claims are late', async ({ page }) => {
  const release = await holdApi(page, 'events.json');
  await page.goto('/');
  await page.locator('svg:visible [data-claim="002-signed-650"]').click();
  await expect(page.locator('[data-evidence="002-signed-650"]')).toBeVisible();
  release();
});

test('an arrow key before the page answers reaches the page once', async ({ page }) => {
  const release = await holdApi(page);
  await page.goto('/');
  const marks = figure(page, 'signature-counts').locator('.claim-keys button');
  const reached = () => page.evaluate(() => Reflect.get(window, 'reached'));
  await page.evaluate(() => {
    Object.assign(window, { reached: 0 });
    const count = () => Object.assign(window, { reached: Reflect.get(window, 'reached') + 1 });
    document.getElementById('root')?.addEventListener('keydown', count);
  });
  await marks.first().focus();
  await page.keyboard.press('ArrowRight');
  expect(await reached()).toBe(0);
  release();
  await expect(marks.nth(1)).toBeFocused();
  expect(await reached()).toBe(1);
});

test('focus and arrow keys are not lost where the claims are late', async ({ page }) => {
  const release = await holdApi(page, 'events.json');
  await page.goto('/');
  const marks = figure(page, 'signature-counts').locator('.claim-keys button');
  await marks.first().focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(marks.nth(2)).toBeFocused();
  release();
});

test('the focus alone is not lost either', async ({ page }) => {
  const release = await holdApi(page, 'events.json');
  await page.goto('/');
  await page.locator('input[data-source="002"]').evaluate((box) => {
    box.focus();
    box.dataset.drawn = 'by the build';
  });
  await expect(page.locator('[data-drawn]')).toHaveCount(0);
  await expect(page.locator('input[data-source="002"]')).toBeFocused();
  release();
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
