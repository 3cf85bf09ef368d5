import { expect } from '@playwright/test';
import { drawnClaims, figure } from './figures.ts';
import { test } from './journey.ts';

const keys = `${figure('signature-counts')} .claim-keys button`;

test('the marks are walked by the arrow keys, and Escape leads back to the one that was opened', async ({
  reader,
}) => {
  await reader.open();
  await expect.poll(() => reader.count(keys)).toBe(4);
  // What is pressed before the page answers is a journey of its own: ../early-input.spec.ts.
  await expect.poll(() => reader.count('.still')).toBe(0);
  await reader.focus(keys);
  await reader.press('ArrowRight');
  const focused = () => reader.attributes(`${keys}:focus`, 'data-opens');
  const all = await reader.attributes(keys, 'data-opens');
  const second = all.slice(1, 2);
  await expect.poll(focused).toEqual(second);
  await reader.press('Enter');
  const shown = () => reader.attributes('[data-evidence]:focus', 'data-evidence');
  await expect.poll(shown).toEqual(second);
  await reader.press('Escape');
  await expect.poll(() => reader.count('[data-evidence]')).toBe(0);
  await expect.poll(focused).toEqual(second);
  await reader.press('End');
  await expect.poll(focused).toEqual(all.slice(-1));
});

test('a click on a mark opens its evidence, and one on Close closes it', async ({ reader }) => {
  await reader.open();
  await reader.click('button', /^only Furno$/, 'fieldset');
  await expect.poll(() => drawnClaims(reader, 'signature-counts')).toEqual(['002-signed-650']);
  await reader.clickOn(`${figure('signature-counts')} svg [data-claim="002-signed-650"]`);
  await expect.poll(reader.query).toBe('?sources=002&claim=002-signed-650');
  await expect.poll(() => reader.text('[data-evidence]')).toContain('≈ 700');
  await reader.click('button', /^Close/, '[data-evidence]');
  await expect.poll(reader.query).toBe('?sources=002');
});

test('a file of one’s own is taken for the text that it is called, and not verified', async ({
  reader,
}) => {
  await reader.open('?claim=002-signed-650');
  const made = Buffer.from('Not a word of this is in the text. '.repeat(600));
  await reader.choose('input[data-open="copy"]', '002_296144439f759787.txt', made);
  await expect
    .poll(() => reader.text('[role="status"]'))
    .toContain('002_296144439f759787.txt: the text of Furno (002) with changes. 0 of');
  await expect.poll(() => reader.text('[data-evidence] [role="alert"]')).toContain('Not verified');
});
