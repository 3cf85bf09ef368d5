import { expect, test } from '@playwright/test';
import { axeFaults } from './axe-faults.ts';
import { figure } from './figures.ts';
import { copyEmbed, drawnHeight, faultsIn, heightOf, serveHost } from './host-page.ts';

test('the height follows the figure, and the host’s history stays its own', async ({ page }) => {
  await page.goto('/?lang=en&theme=light');
  const host = await serveHost(await copyEmbed(page, 'signature-counts'));
  try {
    await page.goto(host.url);
    const frame = page.frameLocator('iframe');
    await expect(frame.locator('svg').first()).toBeVisible();
    const steps = await page.evaluate(() => history.length);
    await expect.poll(async () => (await heightOf(page)) - (await drawnHeight(page))).toBe(0);
    const drawn = await heightOf(page);
    const hidden = await frame.locator('html').evaluate((html) => html.scrollHeight - innerHeight);
    expect(hidden).toBe(0);
    await frame.getByRole('button', { name: /^Table/ }).click();
    await expect(frame.getByRole('table')).toBeVisible();
    await expect.poll(() => heightOf(page)).toBeGreaterThan(drawn + 100);
    await frame.getByRole('button', { name: /^Table/ }).click();
    await expect.poll(() => heightOf(page)).toBe(drawn);
    expect(await page.evaluate(() => history.length)).toBe(steps);
    await expect(page).toHaveURL(host.url);
  } finally {
    host.close();
  }
});

test('a mark opens its evidence on the whole page, in a page of its own', async ({
  page,
  context,
  baseURL,
}) => {
  const faults = faultsIn(context);
  await page.goto('/?sources=002,003&lang=en&theme=light');
  const host = await serveHost(await copyEmbed(page, 'signature-counts'));
  try {
    await page.goto(host.url);
    const steps = await page.evaluate(() => history.length);
    const opened = context.waitForEvent('page');
    await page.frameLocator('iframe').locator('svg [data-claim="002-signed-650"]').click();
    const whole = await opened;
    await expect(whole.locator('[data-evidence="002-signed-650"]')).toBeVisible();
    expect(whole.url()).toMatch(/\?sources=002,003&claim=002-signed-650&lang=en/);
    expect(whole.url().startsWith(`${baseURL}/`)).toBe(true);
    await expect(figure(whole, 'ceo-turnover')).toBeVisible();
    await expect(page.frameLocator('iframe').locator('[data-evidence]')).toHaveCount(0);
    expect(await page.evaluate(() => history.length)).toBe(steps);
    expect(faults).toEqual([]);
  } finally {
    host.close();
  }
});

test('the frame can read nothing of the page round it, nor of the site’s own storage', async ({
  page,
}) => {
  await page.goto('/');
  await page.evaluate(() => localStorage.setItem('secret', 'of the site'));
  const host = await serveHost(await copyEmbed(page, 'ceo-turnover'));
  try {
    await page.goto(host.url);
    const body = page.frameLocator('iframe').locator('body');
    await expect(page.frameLocator('iframe').locator('figure')).toBeVisible();
    const reach = (what: 'host' | 'storage') =>
      body.evaluate((_, asked) => {
        try {
          return asked === 'host' ? window.parent.document.title : localStorage.getItem('secret');
        } catch (error) {
          return error instanceof Error ? error.name : String(error);
        }
      }, what);
    expect(await reach('host')).toBe('SecurityError');
    expect(await reach('storage')).toBe('SecurityError');
  } finally {
    host.close();
  }
});

test('an embed of a chart that there is not is the whole page', async ({ page }) => {
  await page.goto('/?embed=weather');
  await expect(page.locator('[data-finding]')).toBeVisible();
  await expect(page.getByRole('banner')).toBeVisible();
});

// axe: page-has-heading-one; a figure alone has a heading of the second rank.
for (const chart of ['signature-counts', 'ceo-turnover', 'disagreement'])
  test(`axe finds nothing in the embedded ${chart}`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 900 });
    await page.goto(`/?embed=${chart}&lang=fr&theme=dark`);
    await expect(page.getByRole('link', { name: 'Ouvrir dans Countersign' })).toBeVisible();
    expect(await axeFaults(page)).toEqual([]);
  });
