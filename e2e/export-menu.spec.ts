import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import * as z from 'zod/mini';
import { type Chart, exportFile, figure } from './figures.ts';

const menus = {
  en: ['PNG image', 'SVG image', 'CSV data', 'Copy image', 'Copy link'],
  fr: ['Image PNG', 'Image SVG', 'Données CSV', "Copier l'image", 'Copier le lien'],
};

for (const [lang, items] of Object.entries(menus))
  test(`every figure has the whole menu of files, lang=${lang}`, async ({ page }) => {
    await page.goto(`/?lang=${lang}`);
    for (const chart of ['signature-counts', 'ceo-turnover', 'disagreement'] as const) {
      await figure(page, chart)
        .getByRole('button', { name: /^Export/ })
        .click();
      await expect(page.getByRole('menu')).toBeFocused();
      for (const name of items)
        await expect(page.getByRole('menuitem', { name, exact: true })).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(page.getByRole('menuitem')).toHaveCount(0);
    }
  });

const files: readonly (readonly [Chart, string, string, string, string])[] = [
  [
    'signature-counts',
    '?sources=002,003&measure=share',
    'PDF document',
    '-002+003-share.pdf',
    '%PDF-',
  ],
  ['ceo-turnover', '?lang=fr&theme=dark', 'Document PDF', '-fr-dark.pdf', '%PDF-'],
  ['disagreement', '?sources=000', 'JSON data', '-000.json', '{'],
  ['ceo-turnover', '?lang=fr', 'Données JSON', '-fr.json', '{'],
];

for (const [chart, query, item, ending, start] of files)
  test(`“${item}” of ${chart}${query} has its name and its content`, async ({ page }) => {
    await page.goto(`/${query}`);
    const download = await exportFile(page, chart, item);
    expect(download.suggestedFilename()).toBe(`countersign-${chart}${ending}`);
    const bytes = await readFile(await download.path());
    expect(bytes.toString('latin1', 0, start.length)).toBe(start);
    expect(bytes.length).toBeGreaterThan(500);
  });

test('the JSON holds the claims drawn and says what its columns are', async ({ page }) => {
  await page.goto('/?sources=002,003');
  const download = await exportFile(page, 'signature-counts', 'JSON data');
  const table = z
    .object({
      address: z.string(),
      columns: z.record(z.string(), z.unknown()),
      rows: z.array(z.record(z.string(), z.unknown())),
    })
    .parse(JSON.parse(await readFile(await download.path(), 'utf8')));
  expect(table.address).toBe('?sources=002,003&lang=en&theme=light');
  const row = table.rows.find((one) => Object.values(one).includes('002-signed-650'));
  expect(row).toMatchObject({ signatories: 650, headcount: 700, headcount_qualifier: 'about' });
  for (const name of Object.keys(row ?? {})) expect(Object.keys(table.columns)).toContain(name);
});

test('what came of an export is said, with the file’s name', async ({ page }) => {
  await page.goto('/?sources=002');
  await exportFile(page, 'signature-counts', 'PNG image');
  await expect(page.getByRole('status')).toHaveText(
    'Saved as countersign-signature-counts-002.png.',
  );
});
