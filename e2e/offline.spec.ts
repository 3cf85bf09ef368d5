import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { evidence } from './evidence.ts';
import { drawnClaims, exportFile, figure } from './figures.ts';
import { faultsIn } from './host-page.ts';
import { sizeOfPng } from './pixels.ts';
import { serveDist } from './static-server.ts';

test.use({ serviceWorkers: 'allow' });

let site: Awaited<ReturnType<typeof serveDist>>;
test.beforeEach(async () => {
  site = await serveDist('/some/where/');
});
test.afterEach(() => site.close());

/** Visits the page until the browser has kept it. */
async function visit(page: Page, address = site.url): Promise<void> {
  await page.goto(address);
  await expect(figure(page, 'signature-counts').locator('svg')).toHaveCount(1);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
}

function notice(page: Page): Locator {
  return page
    .getByRole('status')
    .filter({ has: page.getByRole('button', { name: /Re(load|charger)/ }) });
}

test('after one visit all of the page works without a network, and says from when it is', async ({
  page,
  context,
}) => {
  await visit(page);
  const claims = await drawnClaims(page, 'signature-counts');
  site.close();
  const faults = faultsIn(context);
  await page.reload();
  await expect.poll(() => drawnClaims(page, 'signature-counts')).toEqual(claims);
  await expect(notice(page)).toContainText(/could not be had: shown is release [0-9a-f]{12}/);
  await expect(notice(page)).toContainText(String(new Date().getFullYear()));
  await expect(page.getByRole('alert')).toHaveCount(0);

  await page.locator('input[data-source="002"]').click();
  await expect.poll(() => drawnClaims(page, 'signature-counts')).not.toContain('002-signed-650');
  await page.locator('input[data-source="002"]').click();
  await figure(page, 'signature-counts').locator('svg [data-claim="002-signed-650"]').click();
  await expect(evidence(page, '002-signed-650')).toBeVisible();
  await page.keyboard.press('Escape');

  const png = await exportFile(page, 'signature-counts', 'PNG image');
  expect(sizeOfPng(readFileSync(await png.path()))).toEqual([2400, 1350]);
  const pdf = await exportFile(page, 'ceo-turnover', 'PDF document');
  expect(
    readFileSync(await pdf.path())
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-');

  await page.getByRole('radio', { name: 'Français' }).click();
  await expect(notice(page)).toContainText('n’ont pu être obtenues');
  await page.goto(`${site.url}?sources=002,003&lang=fr`);
  await expect(figure(page, 'signature-counts').locator('svg')).toContainText('650 sur ≈ 700');
  await page.goto(`${site.url}licences.txt`);
  await expect(page.locator('body')).toContainText('recharts ');
  await page.goto(`${site.url}api/v1/openapi.json`);
  await expect(page.locator('body')).toContainText('"openapi":"3.1');
  expect(faults.filter((fault) => !fault.includes('ERR_CONNECTION_REFUSED'))).toEqual([]);
});

test('the tab of a first visit goes on when its network is gone, with code it had not fetched', async ({
  page,
  context,
}) => {
  await visit(page);
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBe(null);
  await context.setOffline(true);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  site.close();
  const png = await exportFile(page, 'signature-counts', 'PNG image');
  expect(sizeOfPng(readFileSync(await png.path()))).toEqual([2400, 1350]);
});

test('a file out of reach, or in whose place a network asks to sign in, is shown as it was kept', async ({
  page,
}) => {
  await visit(page);
  await page.route('**/signature-counts.json', (route) => route.abort());
  await page.reload();
  await expect(figure(page, 'signature-counts').locator('svg')).toContainText('650 of ≈ 700');
  await expect(notice(page)).toContainText('signature-counts.json could not be had');
  await page.unrouteAll();
  await page.clock.install();
  const signIn = '<!doctype html><title>Wi-Fi</title>';
  await page.route('**/events.json', (route) =>
    route.fulfill({ contentType: 'text/html', body: signIn }),
  );
  await page.reload();
  await expect(page.getByRole('heading', { name: 'What happened' })).toBeVisible();
  await expect(notice(page)).toContainText('events.json could not be had');
  // That something is answered there, and for the page itself, tells nothing.
  const asked = page.waitForRequest(site.url);
  await page.route(site.url, (route) => route.fulfill({ contentType: 'text/html', body: signIn }));
  await page.clock.fastForward('00:20');
  await asked;
  await page.unroute(site.url);
  const askedAgain = page.waitForRequest('**/events.json');
  await page.clock.fastForward('00:20');
  await askedAgain;
  await expect(page.getByText('A newer version')).toHaveCount(0);
  await expect(notice(page)).toContainText('events.json could not be had');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await page.unrouteAll();
  await notice(page).getByRole('button', { name: 'Reload' }).click();
  await expect(page.getByRole('heading', { name: 'What happened' })).toBeVisible();
  await expect(notice(page)).toHaveCount(0);
});

for (const [sign, comeBack] of [
  ['the network', (page: Page) => page.context().setOffline(false)],
  ['time', (page: Page) => page.clock.fastForward('00:20')],
] as const)
  test(`what was kept is said no more once ${sign} brings the site back with it`, async ({
    page,
    context,
  }) => {
    await page.clock.install();
    await visit(page);
    if (sign === 'time') await context.route('**', (route) => route.abort());
    else await context.setOffline(true);
    await page.reload();
    await expect(notice(page)).toContainText('could not be had');
    await context.unrouteAll();
    await comeBack(page);
    await expect(notice(page)).toHaveCount(0);
    await expect.poll(() => drawnClaims(page, 'signature-counts')).toContain('002-signed-650');
  });

test('the bar on what was kept covers no focus, and can be hidden', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await visit(page, `${site.url}?lang=fr`);
  await page.route('**/api/v1/*', (route) => route.abort());
  await page.reload();
  await expect(notice(page)).toBeVisible();
  await expect(page.locator('.still')).toHaveCount(0);
  const hidden: string[] = [];
  for (let stop = 0; stop < 40; stop += 1) {
    await page.keyboard.press('Tab');
    const covered = await page.evaluate(() => {
      const bar = document.querySelector('.release-bar:not(:empty)');
      const focused = document.activeElement;
      if (!bar || !focused || bar.contains(focused)) return '';
      const isBehind = focused.getBoundingClientRect().top >= bar.getBoundingClientRect().top;
      return isBehind ? (focused.textContent ?? '') : '';
    });
    if (covered) hidden.push(covered);
  }
  expect(hidden).toEqual([]);
  await notice(page).getByRole('button', { name: 'Masquer' }).click();
  await expect(notice(page)).toHaveCount(0);
});

test('where service workers and storage are refused, nothing is missed and nothing fails', async ({
  page,
  context,
}) => {
  const faults = faultsIn(context);
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('Refused', 'SecurityError');
    };
    Object.defineProperty(navigator, 'serviceWorker', { get: refuse });
    Object.defineProperty(window, 'caches', { get: refuse });
  });
  await page.route('**/events.json', (route) => route.abort());
  await page.goto(site.url);
  await expect(page.getByRole('alert')).toContainText('events.json cannot be reached');
  await expect(figure(page, 'signature-counts').locator('svg')).toHaveCount(1);
  await exportFile(page, 'signature-counts', 'SVG image');
  expect(faults.filter((fault) => !fault.includes('ERR_FAILED'))).toEqual([]);
});
