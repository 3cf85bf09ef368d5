import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { deploymentOf } from './deployment.ts';
import { exportFile, figure } from './figures.ts';
import { dist, serveDist } from './static-server.ts';

test.use({ serviceWorkers: 'allow' });

const title = 'OpenAI, November 2023';
const folders: string[] = [];
function deployment(changes: Readonly<Record<string, string>>): string {
  const folder = deploymentOf(changes);
  folders.push(folder);
  return folder;
}

let site: Awaited<ReturnType<typeof serveDist>>;
test.beforeEach(async () => {
  site = await serveDist('/');
});
test.afterEach(() => {
  site.close();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

const counts = (page: Page) => figure(page, 'signature-counts');

/** Visits the page until the browser has kept it. */
async function visit(page: Page): Promise<void> {
  await page.goto(site.url);
  await expect(counts(page).locator('svg')).toHaveCount(1);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
}

/** Leaves the page and comes back to it, as by another tab. */
const comeBack = (page: Page) =>
  page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));

/** Counts from the next page on how many workers have told it their build. */
async function countTold(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    Object.assign(window, { told: 0 });
    navigator.serviceWorker.addEventListener('message', () => {
      Reflect.set(window, 'told', Reflect.get(window, 'told') + 1);
    });
  });
  return () => page.evaluate(() => Reflect.get(window, 'told'));
}

const offers = (page: Page) => page.getByRole('status').filter({ hasText: 'A newer version' });

test('the worker of another site on the same origin is not taken for a newer version', async ({
  page,
  context,
}) => {
  const both = mkdtempSync(join(tmpdir(), 'sites-'));
  folders.push(both);
  cpSync(deployment({}), both, { recursive: true });
  cpSync(dist, join(both, 'beside'), { recursive: true });
  site.deploy(both);
  const told = await countTold(page);
  await page.goto(`${site.url}beside/index.html`);
  await expect(counts(page).locator('svg')).toHaveCount(1);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  const before = await told();
  await visit(await context.newPage());
  await expect.poll(told).toBeGreaterThan(before);
  await expect(offers(page)).toHaveCount(0);
});

test('a page that is newer than its worker offers nothing', async ({ page }) => {
  await visit(page);
  const folder = deployment({ '"value":650': '"value":651', '650 of ≈': '651 of ≈' });
  // The last file that a host has got.
  rmSync(join(folder, 'service-worker.js'));
  site.deploy(folder);
  const told = await countTold(page);
  await page.reload();
  await expect(counts(page)).toContainText('651 of ≈ 700');
  await comeBack(page);
  await expect.poll(told).toBeGreaterThan(0);
  await expect(offers(page)).toHaveCount(0);
  await expect(counts(page)).toContainText('651 of ≈ 700');
});

for (const times of ['first', 'second'])
  test(`the tab of a ${times} visit keeps its release, is offered the new one, and gets it whole`, async ({
    page,
  }) => {
    await visit(page);
    if (times === 'second') await visit(page);
    site.deploy(deployment({ '"value":650': '"value":651', '650 of ≈': '651 of ≈' }));
    const offer = offers(page);
    await expect(offer).toHaveCount(0);
    await comeBack(page);
    await expect(offer).toBeVisible();
    await expect(counts(page)).toContainText('650 of ≈ 700');
    // Its code was not fetched before, and the server has it no more.
    await exportFile(page, 'signature-counts', 'PNG image');
    await offer.getByRole('button', { name: 'Reload' }).click();
    await expect(counts(page)).toContainText('651 of ≈ 700');
    await expect(offer).toHaveCount(0);
    await expect(page.getByRole('alert')).toHaveCount(0);

    site.close();
    await page.reload();
    await expect(page.getByText('shown is release 000000000000')).toBeVisible();
    await expect(counts(page)).toContainText('651 of ≈ 700');
  });

test('who comes back after a deployment gets the new release at once', async ({ page }) => {
  await visit(page);
  site.deploy(deployment({ '"value":650': '"value":651', '650 of ≈': '651 of ≈' }));
  await page.reload();
  await expect(counts(page)).toContainText('651 of ≈ 700');
  await expect(offers(page)).toHaveCount(0);
});

test('another dossier at the same address is never answered with the old one', async ({ page }) => {
  await visit(page);
  const html = await page.content();
  const [, dossier = ''] = /data-build="(\w+)-/.exec(html) ?? [];
  const folder = deployment({ [title]: 'Another story', [`${dossier}-`]: 'aaaaaaaa-' });
  // Its own worker never comes, so that the first one's is still there.
  rmSync(join(folder, 'service-worker.js'));
  site.deploy(folder);
  await page.reload();
  await expect(page).toHaveTitle(/Another story/);
  await expect(page.getByText('Another story').first()).toBeVisible();
  site.close();
  await expect(page.reload()).rejects.toThrow(/ERR_/);
  await expect(page.getByText(title)).toHaveCount(0);
});
