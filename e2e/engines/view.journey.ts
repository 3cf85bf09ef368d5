import { expect } from '@playwright/test';
import { pixelsOf } from '../pixels.ts';
import { drawnClaims, drawnTenures, figure } from './figures.ts';
import { test } from './journey.ts';

const counts = figure('signature-counts');

test('the page says the finding and draws both charts', async ({ reader }) => {
  await reader.open();
  await expect.poll(() => reader.text('[data-finding]')).toContain('92.9 % to 96.5 %');
  await expect.poll(() => reader.count(`${counts} svg`)).toBe(1);
  await expect
    .poll(async () => (await drawnClaims(reader, 'signature-counts')).sort())
    .toEqual(['001-signed-743', '002-signed-650', '003-signed-723', '003-signed-more-than-95']);
  await expect
    .poll(async () => (await drawnTenures(reader)).sort())
    .toEqual(['Emmett Shear', 'Mira Murati', 'Sam Altman', 'Sam Altman']);
});

test('a source alone changes finding, charts and address, and Back brings the others', async ({
  reader,
}) => {
  await reader.open();
  await reader.click('button', /^only Staff revolt$/, 'fieldset');
  await expect.poll(reader.query).toBe('?sources=003');
  await expect.poll(() => reader.text('[data-finding]')).toContain('723 of 778');
  const drawn = () => drawnClaims(reader, 'signature-counts');
  const ofStaffRevolt = ['003-signed-723', '003-signed-more-than-95'];
  await expect.poll(drawn).toEqual(ofStaffRevolt);
  await expect
    .poll(() => drawnTenures(reader))
    .toEqual(['Sam Altman', 'Mira Murati', 'Emmett Shear']);
  await reader.back();
  await expect.poll(reader.query).toBe('');
  await expect.poll(drawn).toContain('002-signed-650');
  await reader.forward();
  await expect.poll(drawn).toEqual(ofStaffRevolt);
});

test('a source’s box takes it out, and the other measure and the table follow', async ({
  reader,
}) => {
  await reader.open();
  await reader.clickOn('input[data-source="002"]');
  await expect.poll(reader.query).toBe('?sources=000,001,003,004');
  await reader.click('radio', /^Share$/, counts);
  await expect.poll(reader.query).toBe('?sources=000,001,003,004&measure=share');
  await expect
    .poll(async () => (await drawnClaims(reader, 'signature-counts')).sort())
    .toEqual(['001-signed-743', '003-signed-723', '003-signed-more-than-95']);
  await reader.click('button', /^Table/, counts);
  await expect.poll(() => reader.text(`${counts} tbody`)).toContain('743');
  expect(await reader.text(`${counts} tbody`)).not.toContain('650');
});

test('in French and in the dark every mark is painted in its source’s colour', async ({
  reader,
}) => {
  await reader.open();
  await reader.click('radio', /^Français$/, '.masthead');
  await reader.click('radio', /^Sombre$/, '.masthead');
  await expect.poll(reader.query).toBe('?lang=fr&theme=dark');
  await expect.poll(() => reader.text('[data-finding]')).toContain('Selon trois décomptes');
  await expect.poll(() => reader.text(`${counts} svg`)).toContain('650 sur ≈ 700');
  await reader.show(`${counts} svg`);
  // The paper, and the three sources that count; the cards, which have every colour, are out of sight.
  for (const colour of ['#12171e', '#2ee08b', '#2a8cf0', '#d27312'])
    await expect
      .poll(async () => pixelsOf(await reader.screenshot(), colour), { message: colour })
      .toBeGreaterThan(100);
});
