import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import * as z from 'zod/mini';
import { copiesOn, madeUp, openCopies } from './copies.ts';
import { type Chart, exportFile } from './figures.ts';
import { areTextsMissing, readTexts, unlessTexts } from './texts.ts';

const manifestShape = z.object({
  software: z.literal('Countersign'),
  release: z.string(),
  address: z.string(),
  files: z.array(z.object({ name: z.string(), bytes: z.int(), sha256: z.string() })),
});

/** The files of a zip by their names in its one folder, and the folder's name. */
async function exportPack(page: Page, chart: Chart, item = 'Evidence pack (ZIP)') {
  const download = await exportFile(page, chart, item);
  const zip = unzipSync(await readFile(await download.path()));
  const folders = new Set(Object.keys(zip).map((name) => name.slice(0, name.indexOf('/'))));
  const files = new Map(
    Object.entries(zip).map(([name, bytes]) => [basename(name), Buffer.from(bytes)]),
  );
  const text = (name: string) => files.get(name)?.toString('utf8') ?? '';
  return { name: download.suggestedFilename(), folders: [...folders], files, text };
}

test('the pack has every file, and its manifest holds', async ({ page }) => {
  await page.goto('/?sources=002,003');
  const { name, folders, files, text } = await exportPack(page, 'signature-counts');
  const stem = 'countersign-signature-counts-002+003';
  expect(name).toBe(`${stem}.zip`);
  expect(folders).toEqual([stem]);
  const expected = [
    'index.html',
    'manifest.json',
    'description.txt',
    'citations.txt',
    'claims.jsonld',
    ...['.png', '.svg', '-outlines.svg', '.pdf', '.csv', '.json'].map((end) => `${stem}${end}`),
  ];
  for (const file of expected) expect([...files.keys()]).toContain(file);
  expect(files.has('quotes.txt')).toBe(false);

  const manifest = manifestShape.parse(JSON.parse(text('manifest.json')));
  const listed = manifest.files.map((file) => file.name);
  expect([...listed, 'manifest.json'].sort()).toEqual([...files.keys()].sort());
  for (const { name: file, bytes, sha256 } of manifest.files) {
    const content = files.get(file) ?? Buffer.alloc(0);
    expect(content.length, file).toBe(bytes);
    expect(createHash('sha256').update(content).digest('hex'), file).toBe(sha256);
  }
  expect(manifest.address).toBe('?sources=002,003&lang=en&theme=light');
});

test('what the pack says is what is drawn', async ({ page }) => {
  await page.goto('/?sources=002,003');
  const { text } = await exportPack(page, 'signature-counts');
  const stem = 'countersign-signature-counts-002+003';
  expect(text('description.txt')).toContain('650 of ≈');
  expect(text(`${stem}.csv`)).toContain('002-signed-650');
  expect(text(`${stem}.json`)).toContain('"002-signed-650"');
  const linked = z.array(z.unknown()).parse(JSON.parse(text('claims.jsonld')));
  expect(linked.length).toBeGreaterThan(2);
  for (const file of ['citations.txt', 'claims.jsonld'])
    for (const id of ['002-signed-650', '003-signed-723']) expect(text(file), file).toContain(id);
});

for (const chart of ['ceo-turnover', 'disagreement'] as const)
  test(`the pack of ${chart} opens offline and asks for nothing`, async ({
    page,
    browser,
  }, info) => {
    await page.goto('/?lang=fr&theme=dark');
    const { files } = await exportPack(page, chart, 'Dossier de preuves (ZIP)');
    const folder = info.outputPath('pack');
    mkdirSync(folder, { recursive: true });
    for (const [name, content] of files) writeFileSync(join(folder, name), content);
    const context = await browser.newContext({ offline: true });
    const requests: string[] = [];
    context.on('request', (request) => requests.push(request.url()));
    const alone = await context.newPage();
    const inside = pathToFileURL(`${folder}/`).href;
    await alone.goto(`${inside}index.html`);
    const image = alone.getByRole('img');
    await expect(image).toHaveJSProperty('complete', true);
    await expect(image).toHaveJSProperty('naturalWidth', 1200);
    await expect(image).toHaveAttribute('alt', /.{40}/);
    await expect(alone.locator('html')).toHaveAttribute('lang', 'fr');
    await expect(alone.getByRole('heading', { level: 1 })).toHaveText(/.{10}/);
    for (const link of await alone.getByRole('link').all())
      expect([...files.keys()]).toContain(await link.getAttribute('href'));
    expect(await alone.locator('script').count()).toBe(0);
    expect(requests.filter((url) => !/^data:/.test(url) && !url.startsWith(inside))).toEqual([]);
    await context.close();
  });

test('quotes are in the pack only where a copy holds the passage', async ({ page }) => {
  const words = 'Made up here: six hundred and fifty have signed. The rest is silence.';
  const hash = createHash('sha256').update(words.slice(0, 48)).digest('hex');
  const passage = `"passage":{"start":0,"end":48,"sha256":"${hash}"}`;
  await page.route('**/signature-counts.json', async (route) => {
    const response = await route.fetch();
    const body = await response.text();
    const own = body.replace(
      /("id":\s*"002-signed-650".*?)"passage":\s*\{[^}]*\}/s,
      (_, before: string) => before + passage,
    );
    await route.fulfill({ response, body: own });
  });
  await page.goto('/?sources=002,003');
  const before = await exportPack(page, 'signature-counts');
  expect(before.files.has('quotes.txt')).toBe(false);
  expect(before.text('index.html')).not.toContain('Made up here');

  await openCopies(page, madeUp('mine.txt', words));
  await expect(copiesOn(page)).toHaveCount(1);
  const { text } = await exportPack(page, 'signature-counts');
  expect(text('quotes.txt')).toContain(`002-signed-650\n${words.slice(0, 48)}\n`);
  expect(text('quotes.txt')).not.toContain('silence');
  expect(text('quotes.txt')).not.toContain('003-signed-723');
  expect(text('claims.jsonld')).toContain(words.slice(0, 48));
  expect(text('manifest.json')).toContain('quotes.txt');

  await page.getByRole('button', { name: 'Forget my copies' }).click();
  const after = await exportPack(page, 'signature-counts');
  expect(after.files.has('quotes.txt')).toBe(false);
});

test.describe(`the five texts${unlessTexts}`, () => {
  test.skip(areTextsMissing);

  test('the quote is the passage of the reader’s own copy', async ({ page }) => {
    await page.goto('/?sources=003');
    await openCopies(page, madeUp('mine.txt', readTexts().get('003') ?? ''));
    await expect(copiesOn(page)).toHaveCount(1);
    const { text } = await exportPack(page, 'signature-counts');
    expect(text('quotes.txt')).toMatch(/003-signed-723\n[^\n]*723[^\n]*778/);
  });
});
