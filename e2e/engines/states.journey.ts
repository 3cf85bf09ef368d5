import { expect } from '@playwright/test';
import { chooseExport, drawnClaims, figure } from './figures.ts';
import { test } from './journey.ts';

const counts = figure('signature-counts');

test('an answer that cannot be had is said, and comes by itself as soon as it can', async ({
  newcomer: { reader, site },
}) => {
  site.refused.add('api/v1/signature-counts.json');
  await reader.open('?sources=003');
  await expect
    .poll(() => reader.text('[role="alert"]'))
    .toContain('signature-counts.json (HTTP 503)');
  await expect.poll(() => reader.count(`${figure('ceo-turnover')} svg`)).toBe(1);
  expect(await drawnClaims(reader, 'signature-counts')).toEqual([]);
  site.refused.clear();
  await expect
    .poll(() => drawnClaims(reader, 'signature-counts'))
    .toEqual(['003-signed-723', '003-signed-more-than-95']);
  await expect.poll(() => reader.count('[role="alert"]')).toBe(0);
});

test('what was visited stands when its server fails, and when it is gone', async ({
  newcomer: { reader, site },
}) => {
  const claims = ['003-signed-723', '003-signed-more-than-95'];
  await reader.open('?sources=003');
  await expect.poll(() => drawnClaims(reader, 'signature-counts')).toEqual(claims);
  await expect.poll(reader.isSiteKept).toBe(true);
  site.refused.add('api/v1/signature-counts.json');
  await reader.open('?sources=003');
  await expect
    .poll(() => reader.text('.release-bar'))
    .toContain('signature-counts.json could not be had: shown is release');
  await expect.poll(() => drawnClaims(reader, 'signature-counts')).toEqual(claims);
  site.close();
  await reader.open('?sources=003');
  await expect.poll(() => reader.text('.release-bar')).toContain('The claims could not be had');
  await expect.poll(() => drawnClaims(reader, 'signature-counts')).toEqual(claims);
});

test('without script finding, charts and tables are there, and no control', async ({ reader }) => {
  await reader.openFramed('', 1280, 'allow-same-origin');
  const finding = async () => (await reader.seen('[data-finding]')).join().replace(/\s/g, ' ');
  await expect.poll(finding).toContain('92.9 % to 96.5 %');
  for (const chart of ['signature-counts', 'ceo-turnover'] as const)
    expect((await reader.seen(`${figure(chart)} svg`)).length).toBe(1);
  expect((await reader.seen('table')).length).toBe(2);
  expect(await reader.seen('button, input, select')).toEqual([]);
});

test('390 px wide nothing scrolls sideways, and filter, evidence and export work', async ({
  reader,
}) => {
  await reader.openFramed('', 390);
  await reader.click('button', /^only Furno$/, 'fieldset');
  await expect.poll(reader.query).toBe('?sources=002');
  await expect.poll(() => drawnClaims(reader, 'signature-counts')).toEqual(['002-signed-650']);
  expect(await reader.sideways()).toBe(0);
  await reader.clickOn(`${counts} svg [data-claim="002-signed-650"]`);
  await expect.poll(() => reader.count('[data-evidence="002-signed-650"]')).toBe(1);
  expect(await reader.sideways()).toBe(0);
  await reader.press('Escape');
  await expect.poll(() => reader.count('[data-evidence]')).toBe(0);
  await chooseExport(reader, 'signature-counts', /^CSV data$/);
  const csv = await reader.downloaded('countersign-signature-counts-002.csv');
  expect(csv.toString()).toContain('002-signed-650');
});
