import { closeSync, ftruncateSync, openSync, writeSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { PNG } from 'pngjs';
import { checkedClaims, dropFiles, imageFile, openImage } from './checked-image.ts';
import { type Chart, exportFile, figure } from './figures.ts';

async function exported(page: Page, chart: Chart, item: string): Promise<Buffer> {
  await page.goto('/');
  const download = await exportFile(page, chart, item);
  return readFile(await download.path());
}

/** A PNG that another program might have made. */
const strange = PNG.sync.write(new PNG({ width: 40, height: 30 }));
const jpeg = Buffer.from('ffd8ffe000104a46494600010100000100010000ffd9', 'hex');
const drawing = '<svg xmlns="http://www.w3.org/2000/svg"><title>Countersign</title></svg>';

const foreign = [
  ['a PNG of somebody else', imageFile('holiday.png', strange), 'carries nothing of Countersign'],
  ['an SVG of somebody else', imageFile('logo.svg', drawing), 'carries nothing of Countersign'],
  ['a JPEG', imageFile('photo.jpg', jpeg), 'is neither a PNG nor an SVG'],
  ['a JPEG that is called PNG', imageFile('photo.png', jpeg), 'is neither a PNG nor an SVG'],
  ['a text', imageFile('notes.txt', 'Made up.'), 'is neither a PNG nor an SVG'],
  ['an empty file', imageFile('empty.png', ''), 'is empty'],
  ['a PNG’s first bytes', imageFile('start.png', strange.subarray(0, 8)), 'is damaged'],
  ['half a PNG', imageFile('half.png', strange.subarray(0, strange.length / 2)), 'is damaged'],
] as const;

for (const [what, file, words] of foreign)
  test(`${what} is told as such and changes nothing`, async ({ page, baseURL }) => {
    await page.goto('/?sources=002,003');
    await expect(figure(page, 'signature-counts')).toBeVisible();
    await openImage(page, file);
    const said = page.getByRole('status').filter({ hasText: file.name });
    await expect(said).toContainText(words);
    await expect(checkedClaims(page)).toHaveCount(0);
    await expect(page).toHaveURL(`${baseURL}/?sources=002,003`);
  });

const damaged: readonly (readonly [string, string, (file: Buffer) => Buffer])[] = [
  ['cut in its pixels', 'PNG image', (file) => file.subarray(0, file.length - 1000)],
  ['cut in its words', 'PNG image', (file) => file.subarray(0, 900)],
  [
    'with one letter of its words flipped',
    'PNG image',
    (file) => {
      const copy = Buffer.from(file);
      copy.write('651', copy.indexOf('650'));
      return copy;
    },
  ],
  ['cut in the middle', 'SVG image', (file) => file.subarray(0, file.length / 2)],
];

for (const [what, item, damage] of damaged)
  test(`an exported ${item} ${what} is damaged and changes nothing`, async ({ page, baseURL }) => {
    const file = damage(await exported(page, 'signature-counts', item));
    const name = item === 'PNG image' ? 'damaged.png' : 'damaged.svg';
    await page.goto('/?sources=002');
    await openImage(page, imageFile(name, file));
    await expect(page.getByRole('status').filter({ hasText: name })).toContainText('is damaged');
    await expect(checkedClaims(page)).toHaveCount(0);
    await expect(page).toHaveURL(`${baseURL}/?sources=002`);
  });

test('an exported PDF is told to be one that cannot be reopened', async ({ page, baseURL }) => {
  const pdf = await exported(page, 'ceo-turnover', 'PDF document');
  await page.goto('/?sources=002');
  await openImage(page, imageFile('chart.pdf', pdf));
  const said = page.getByRole('status').filter({ hasText: 'chart.pdf' });
  await expect(said).toContainText('is a PDF');
  await expect(page).toHaveURL(`${baseURL}/?sources=002`);
});

test('a file of 50 MB is refused unread', async ({ page, baseURL }, info) => {
  const path = info.outputPath('huge.png');
  const file = openSync(path, 'w');
  writeSync(file, strange);
  ftruncateSync(file, 50e6);
  closeSync(file);
  await page.goto('/?sources=002');
  await openImage(page, path);
  await expect(page.getByRole('status').filter({ hasText: 'huge.png' })).toContainText(
    'is larger than 48 MB',
  );
  await expect(page).toHaveURL(`${baseURL}/?sources=002`);
});

test('an image that was drawn over says that it was edited', async ({ page }) => {
  const svg = await exported(page, 'signature-counts', 'SVG image');
  const edited = svg.toString().replace('>650 of ≈ 700<', '>690 of ≈ 700<');
  expect(edited).not.toBe(svg.toString());
  await openImage(page, imageFile('edited.svg', edited));
  await expect(page.locator('[data-image-check]')).toContainText('not byte for byte');
});

test('images and texts dropped together are each answered for', async ({ page, baseURL }) => {
  await page.goto('/?sources=002,003');
  await expect(figure(page, 'signature-counts')).toBeVisible();
  await dropFiles(page, imageFile('holiday.png', strange), imageFile('notes.txt', 'Made up.'));
  const said = page.getByRole('status').filter({ hasText: 'holiday.png' });
  await expect(said).toContainText('carries nothing of Countersign');
  await expect(said).toContainText('notes.txt is not recognised');
  await expect(page).toHaveURL(`${baseURL}/?sources=002,003`);
});

test('files dropped where the code for them cannot be had are answered for, and then opened', async ({
  page,
}) => {
  await page.route('**/open-own-files-*.js', (route) => route.abort());
  await page.goto('/?measure=share');
  await expect(figure(page, 'signature-counts')).toBeVisible();
  await dropFiles(page, imageFile('notes.txt', 'Made up.'));
  await expect(page.getByRole('status').filter({ hasText: 'Something failed' })).toContainText(
    'Try again, or reload the page.',
  );
  await page.unrouteAll();
  await dropFiles(page, imageFile('notes.txt', 'Made up.'));
  await expect(page.getByRole('status').filter({ hasText: 'notes.txt' })).toContainText(
    'is not recognised',
  );
});

test('in French a refusal is said in French', async ({ page }) => {
  await page.goto('/?lang=fr');
  await openImage(page, imageFile('vacances.png', strange));
  const said = page.getByRole('status').filter({ hasText: 'vacances.png' });
  await expect(said).toContainText('ne porte rien de Countersign');
});
