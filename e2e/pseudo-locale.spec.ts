import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, type Page, test } from '@playwright/test';
import { collidingTexts, figure } from './figures.ts';
import { layoutFaults } from './layout-faults.ts';
import { repoRoot } from './run-command.ts';
import { serveDist } from './static-server.ts';

/** Opens all that a page can show at once. */
async function openEverything(page: Page): Promise<void> {
  await page.getByRole('checkbox').last().scrollIntoViewIfNeeded();
  await expect(figure(page, 'disagreement')).toBeVisible();
  for (const chart of ['signature-counts', 'ceo-turnover'] as const) {
    const table = figure(page, chart).locator('button[aria-expanded]:not([aria-haspopup])').first();
    await table.click();
    await expect(figure(page, chart).getByRole('table')).toBeVisible();
  }
  await page.locator('details').evaluateAll((all) => {
    for (const details of all) if (details instanceof HTMLDetailsElement) details.open = true;
  });
}

async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(() => document.fonts.ready);
  const drawn = [];
  for (const svg of await page.locator('figure[data-chart] svg:not(button svg)').all())
    drawn.push(...(await collidingTexts(svg)));
  return [...(await layoutFaults(page)), ...drawn];
}

test('no layout breaks in a language two fifths longer, either way it is written', async ({
  page,
}, info) => {
  test.slow();
  const site = info.outputPath('site');
  const tsx = join(repoRoot, 'node_modules/.bin/tsx');
  await promisify(execFile)(tsx, ['e2e/build-pseudo-site.ts', site], { cwd: repoRoot });
  const { url, deploy, close } = await serveDist('/pseudo/');
  deploy(site);
  try {
    for (const width of [1280, 768, 390, 320]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`${url}?lang=en&comments=1`);
      await expect(page.locator('[data-finding]')).toContainText('[');
      await openEverything(page);
      expect(await faultsOf(page), `${width} px`).toEqual([]);
      await page.evaluate(() => {
        document.documentElement.dir = 'rtl';
      });
      expect(await faultsOf(page), `${width} px, right to left`).toEqual([]);
      await page.goto(`${url}?lang=en&claim=002-signed-650&measure=share`);
      await expect(page.locator('[data-evidence]')).toBeVisible();
      expect(await faultsOf(page), `evidence at ${width} px`).toEqual([]);
      await page.goto(`${url}?lang=en&sources=003`);
      await figure(page, 'signature-counts').locator('button[aria-haspopup="menu"]').click();
      await page.getByRole('menuitem').last().click();
      await expect(page.getByRole('dialog')).toBeVisible();
      expect(await faultsOf(page), `export sheet at ${width} px`).toEqual([]);
    }
  } finally {
    close();
  }
});
