import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { exportByCommand, fileNamed } from './command-line.ts';
import { type Chart, exportFile } from './figures.ts';
import { differingShare } from './pixels.ts';

const views: readonly (readonly [Chart, string, string])[] = [
  ['signature-counts', '', ''],
  [
    'signature-counts',
    '?sources=002,003&measure=share&lang=fr&theme=dark',
    '--sources 002,003 --measure share --lang fr --theme dark',
  ],
  ['signature-counts', '?measure=share&comments=1', '--measure share --comments'],
  ['signature-counts', '?sources=004&theme=dark', '--sources 004 --theme dark'],
  ['ceo-turnover', '?comments=1&theme=dark', '--comments --theme dark'],
  ['ceo-turnover', '?sources=000,001&lang=fr', '--sources 000,001 --lang fr'],
  ['disagreement', '', ''],
  [
    'disagreement',
    '?comments=1&conflicts=1&lang=fr&theme=dark',
    '--comments --conflicts --lang fr --theme dark',
  ],
  ['disagreement', '?sources=002,003,004&conflicts=1', '--sources 002,003,004 --conflicts'],
];

for (const [chart, query, words] of views)
  test(`page and command line draw the same: ${chart}${query}`, async ({ page }, info) => {
    test.slow();
    const options = words.split(' ').filter((word) => word !== '');
    const made = exportByCommand(
      info.outputPath('images'),
      chart,
      ...options,
      '--format',
      'svg,outlines,png',
    );
    await page.goto(`/${query}`);
    const isFrench = query.includes('lang=fr');
    const take = async (kind: 'SVG' | 'PNG') => {
      const item = isFrench ? `Image ${kind}` : `${kind} image`;
      const download = await exportFile(page, chart, item);
      const theirs = fileNamed(await made, download.suggestedFilename());
      return { ours: await readFile(await download.path()), theirs };
    };
    const svg = await take('SVG');
    // Told as yes or no: the files are long.
    expect(svg.ours.equals(svg.theirs)).toBe(true);
    const png = await take('PNG');
    expect(differingShare(png.ours, png.theirs)).toBeLessThan(0.002);
  });

test('outlines are the same bytes from the page and from the command line', async ({
  page,
}, info) => {
  const folder = info.outputPath('images');
  const made = exportByCommand(folder, 'ceo-turnover', '--format', 'outlines,csv,json');
  await page.goto('/');
  await page.getByRole('button', { name: /^Export: CEO/ }).click();
  await page.getByRole('menuitem', { name: /formats/ }).click();
  const sheet = page.getByRole('dialog');
  await sheet.getByRole('radio', { name: /outlines/ }).check();
  for (const button of ['Download', 'CSV data', 'JSON data']) {
    const pending = page.waitForEvent('download');
    await sheet.getByRole('button', { name: button }).click();
    const download = await pending;
    const name = download.suggestedFilename();
    const ours = await readFile(await download.path());
    expect(ours.equals(fileNamed(await made, name)), name).toBe(true);
  }
});
