import { expect } from '@playwright/test';
import { PNG } from 'pngjs';
import { chooseExport, drawnClaims } from './figures.ts';
import { test } from './journey.ts';

test('the PNG is a whole image of 2400 × 1350, and opened again it is unchanged', async ({
  reader,
}) => {
  await reader.open('?sources=002,003&lang=fr&theme=dark');
  await chooseExport(reader, 'signature-counts', /^Image PNG$/);
  const name = 'countersign-signature-counts-002+003-fr-dark.png';
  const file = await reader.downloaded(name);
  const { width, height, data } = PNG.sync.read(file);
  expect([width, height]).toEqual([2400, 1350]);
  // The paper of the dark theme, in the corner.
  expect([...data.subarray(0, 4)]).toEqual([0x12, 0x17, 0x1e, 255]);
  await reader.open();
  // What the build drew hears of no file.
  await expect.poll(() => reader.count('.still')).toBe(0);
  await reader.choose('input[data-open="image"]', name, file);
  await expect.poll(reader.query).toBe('?sources=002,003&lang=fr&theme=dark');
  await expect
    .poll(async () => new Set(await reader.attributes('[data-checked]', 'data-verdict')))
    .toEqual(new Set(['unchanged']));
});

test('SVG, CSV and PDF are files too', async ({ reader }) => {
  await reader.open();
  await chooseExport(reader, 'ceo-turnover', /^SVG image$/);
  const svg = (await reader.downloaded('countersign-ceo-turnover.svg')).toString();
  expect(svg).toMatch(/<svg[^>]* viewBox="0 0 1200 675"/);
  expect(svg).toContain('Emmett Shear');
  await chooseExport(reader, 'signature-counts', /^CSV data$/);
  const csv = (await reader.downloaded('countersign-signature-counts.csv')).toString();
  for (const claim of await drawnClaims(reader, 'signature-counts')) expect(csv).toContain(claim);
  await chooseExport(reader, 'signature-counts', /^PDF/);
  const pdf = await reader.downloaded('countersign-signature-counts.pdf');
  expect(pdf.toString('latin1', 0, 5)).toBe('%PDF-');
});

test('a copied link shows the same view', async ({ reader }) => {
  await reader.open('?sources=002,003&measure=share&lang=fr&theme=dark');
  await chooseExport(reader, 'signature-counts', /^Copier le lien$/);
  await expect.poll(() => reader.text('[role="status"]')).toContain('Lien copié.');
  await reader.goTo(await reader.pasted());
  await expect.poll(() => reader.attributes('html', 'lang')).toEqual(['fr']);
  await expect.poll(() => reader.attributes('html', 'data-theme')).toEqual(['dark']);
  await expect
    .poll(async () => (await drawnClaims(reader, 'signature-counts')).sort())
    .toEqual(['002-signed-650', '003-signed-723', '003-signed-more-than-95']);
});

test('an image is copied, or it is said what to do instead', async ({ reader }) => {
  await reader.open('?sources=002');
  await chooseExport(reader, 'signature-counts', /^Copy image$/);
  await expect
    .poll(() => reader.text('[role="status"]'))
    .toMatch(/Image copied\.|Take “PNG image” and insert the file/);
});
