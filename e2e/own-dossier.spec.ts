import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { collidingTexts, drawnClaims, drawnTenures, exportFile, figure } from './figures.ts';
import { repoRoot } from './run-command.ts';
import { serveDist } from './static-server.ts';

const run = promisify(execFile);

/** Builds the site of a dossier, as `npm run build` does, into a folder of its own. */
async function buildSite(dossier: string, outDir: string): Promise<void> {
  const options = { cwd: repoRoot, env: { ...process.env, DOSSIER: dossier } };
  const tool = (name: string) => join(repoRoot, 'node_modules/.bin', name);
  await run(tool('vite'), ['build', '--outDir', outDir, '--logLevel', 'warn'], options);
  await run(tool('tsx'), ['src/prerender/prerender.ts', outDir], options);
}

test('a dossier of another subject makes a site of its own', async ({ page }, info) => {
  test.slow();
  const site = info.outputPath('site');
  await buildSite('src/testing/ferry-dossier', site);
  const { url, deploy, close } = await serveDist('/ferries/');
  deploy(site);
  try {
    await page.goto(url);
    await expect(page).toHaveTitle('Kestrel Ferries, May 2019 – Countersign');
    await expect(page.locator('.still')).toHaveCount(0);
    await expect(page.locator('[data-finding]')).toContainText(
      'the CEO’s office changed hands twice in 5 days',
    );
    expect((await drawnClaims(page, 'signature-counts')).sort()).toEqual([
      'crew-letter-signed-118',
      'harbour-post-signed-109',
      'island-radio-signed-120',
      'island-radio-signed-80-percent',
    ]);
    expect(await drawnTenures(page)).toEqual(['Ines Calder', 'Rowan Pike', 'Dagny Holt']);
    for (const chart of ['signature-counts', 'ceo-turnover'] as const) {
      await expect(figure(page, chart)).toContainText('Days are those of New Zealand Time.');
      expect(await collidingTexts(figure(page, chart).locator('svg'))).toEqual([]);
    }

    // Its sources, in English also on a page in French, and their evidence.
    await page.goto(`${url}?lang=fr&claim=harbour-post-signed-109`);
    await expect(page.locator('cite[lang=en]')).toHaveText([
      'Kestrel Ferries: crews take up the pen',
    ]);
    const evidence = page.locator('[data-evidence="harbour-post-signed-109"]');
    await expect(evidence).toContainText('L’entreprise a pu en vérifier 109');
    await page.keyboard.press('Escape');

    const download = await exportFile(page, 'ceo-turnover', 'Image SVG');
    expect(download.suggestedFilename()).toBe('countersign-ceo-turnover-fr.svg');
    const image = readFileSync(await download.path(), 'utf8');
    expect(image).toContain('Deux passations en 5 jours');
    expect(image).toContain('https://ferries.example.org/dossier/?lang=fr');
    expect(await page.content()).not.toMatch(/OpenAI|Altman/);
  } finally {
    close();
  }
});

test('a broken dossier fails the build with file, place and reason, and writes nothing', async ({
  browserName: _,
}, info) => {
  const folder = info.outputPath('no-dossier');
  const failed = await buildSite(folder, info.outputPath('site')).then(
    () => null,
    (error: unknown) => String(error),
  );
  expect(failed).toContain(`There is no dossier in ${folder}`);
});
