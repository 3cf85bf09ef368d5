import { writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { copiesOn, madeUp, openCopies } from './copies.ts';
import { evidence } from './evidence.ts';

/** What text 002 is called: a file of that name is taken for it, whatever it holds. */
const furno = '002_296144439f759787.txt';
const ours = madeUp(furno, 'Not a word of this is in the text. '.repeat(600));
const isTaken = `${furno}: the text of Furno (002) with changes. 0 of`;

const utf16 = Buffer.from('\ufeffA made-up text in another encoding.', 'utf16le');
const latin1 = Buffer.from('Un texte inventé, très ancien, déjà dépassé.', 'latin1');
const refused = [
  ['a text of somebody else', madeUp('stranger.txt', 'Made up.'), 'is not recognised'],
  ['an empty file', madeUp('empty.txt', ''), 'is empty: nothing was opened'],
  ['an image', madeUp('photo.txt', '\u0089PNG\r\n\u001a\n\0\0\0\rIHDR'), 'is not a text file'],
  ['a text in UTF-16', madeUp('utf16.txt', utf16), 'is not in UTF-8'],
  ['UTF-16 without a mark', madeUp('bare.txt', utf16.subarray(2)), 'is not in UTF-8'],
  ['a text in Latin-1', madeUp('latin1.txt', latin1), 'is not in UTF-8'],
  ['a file too large', madeUp('huge.txt', 'x'.repeat(5_000_001)), 'is larger than 5 MB'],
] as const;

for (const [what, file, words] of refused)
  test(`${what} is not opened, and it is said why`, async ({ page }) => {
    await page.goto('/?claim=002-signed-650');
    await openCopies(page, file);
    const said = page.getByRole('status').filter({ hasText: words });
    await expect(said).toContainText(file.name);
    await expect(copiesOn(page)).toHaveCount(0);
    await expect(evidence(page)).toContainText('Open your copy of');
    await expect(evidence(page).locator('mark')).toHaveCount(0);
  });

test('in French a refusal is said in French', async ({ page }) => {
  await page.goto('/?lang=fr');
  await openCopies(page, madeUp('vide.txt', ''));
  await expect(page.getByRole('status').filter({ hasText: 'vide.txt est vide' })).toBeVisible();
});

test('of several files each is answered for', async ({ page }) => {
  await page.goto('/');
  await openCopies(page, madeUp('empty.txt', ''), ours, madeUp('stranger.txt', 'Made up.'));
  const said = page.getByRole('status').filter({ hasText: isTaken });
  await expect(said).toContainText('empty.txt is empty');
  await expect(said).toContainText('stranger.txt is not recognised as one of the texts');
  await expect(copiesOn(page)).toHaveCount(1);
});

test('a copy with other words highlights nothing and is called not verified', async ({ page }) => {
  await page.goto('/?claim=002-signed-650');
  await openCopies(page, ours);
  await expect(page.getByRole('status').filter({ hasText: isTaken })).toBeVisible();
  await expect(evidence(page).getByRole('alert')).toContainText('Not verified');
  await expect(evidence(page).locator('mark')).toHaveCount(0);
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await expect(evidence(page, '003-signed-723')).toContainText('Open your copy of 003_');
  await expect(evidence(page).getByRole('alert')).toHaveCount(0);
});

test('the panel’s own button chooses a file too', async ({ page }) => {
  await page.goto('/?claim=002-signed-650');
  const chooser = page.waitForEvent('filechooser');
  await evidence(page).getByRole('button', { name: 'Open your copy …' }).click();
  await (await chooser).setFiles([ours]);
  await expect(evidence(page).getByRole('alert')).toContainText('Not verified');
});

test('a file dropped on the page is opened, and the page stays', async ({ page }, info) => {
  const path = info.outputPath(furno);
  writeFileSync(path, ours.buffer);
  await page.goto('/?claim=002-signed-650');
  await expect(evidence(page)).toBeVisible();
  // Playwright drags nothing in from outside of the browser.
  const devTools = await page.context().newCDPSession(page);
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await devTools.send('Input.dispatchDragEvent', {
      type,
      x: 200,
      y: 300,
      data: { items: [], files: [path], dragOperationsMask: 1 },
    });
  await expect(page.getByRole('status').filter({ hasText: isTaken })).toBeVisible();
  await expect(evidence(page).getByRole('alert')).toContainText('Not verified');
  await expect(page).toHaveURL(/\/\?claim=002-signed-650$/);
});

test('a copy is forgotten on demand, and by a reload', async ({ page }) => {
  await page.goto('/?claim=002-signed-650');
  await openCopies(page, ours);
  await expect(copiesOn(page)).toHaveCount(1);
  await page.getByRole('button', { name: 'Forget my copies' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'are forgotten' })).toBeVisible();
  await expect(copiesOn(page)).toHaveCount(0);
  await expect(evidence(page)).toContainText('Open your copy of');
  await openCopies(page, ours);
  await expect(copiesOn(page)).toHaveCount(1);
  await page.reload();
  await expect(evidence(page)).toContainText('Open your copy of');
  await expect(copiesOn(page)).toHaveCount(0);
});

test('copies that are kept are there after a reload, until they are forgotten', async ({
  page,
}) => {
  const keep = page.getByRole('checkbox', { name: 'Keep them on this device' });
  await page.goto('/?claim=002-signed-650');
  await openCopies(page, ours);
  await expect(keep).not.toBeChecked();
  await keep.click();
  await expect(keep).toBeChecked();
  await page.reload();
  await expect(copiesOn(page)).toContainText([isTaken]);
  await expect(keep).toBeChecked();
  await expect(evidence(page).getByRole('alert')).toContainText('Not verified');
  await page.getByRole('button', { name: 'Forget my copies' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'are forgotten' })).toBeVisible();
  await page.reload();
  await expect(evidence(page)).toContainText('Open your copy of');
  await expect(copiesOn(page)).toHaveCount(0);
});

test('copies no longer kept are gone after a reload', async ({ page }) => {
  const keep = page.getByRole('checkbox', { name: 'Keep them on this device' });
  await page.goto('/');
  await openCopies(page, ours);
  await keep.click();
  await expect(keep).toBeChecked();
  await keep.click();
  await expect(keep).not.toBeChecked();
  await expect(copiesOn(page)).toHaveCount(1);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Your copies of the texts' })).toBeVisible();
  await expect(copiesOn(page)).toHaveCount(0);
});

test('nothing of a copy leaves the browser', async ({ page, baseURL }) => {
  await page.goto('/?claim=002-signed-650');
  await expect(evidence(page)).toBeVisible();
  await page.waitForLoadState('networkidle');
  const requests: string[] = [];
  // The page's own code is fetched whenever the browser is quiet, and carries nothing away.
  page.on('request', (request) => {
    if (request.method() !== 'GET' || !request.url().startsWith(`${baseURL}/assets/`))
      requests.push(request.url());
  });
  page.on('websocket', (socket) => requests.push(socket.url()));
  await openCopies(page, ours);
  await expect(evidence(page).getByRole('alert')).toContainText('Not verified');
  await page.getByRole('checkbox', { name: 'Keep them on this device' }).click();
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await expect(evidence(page, '003-signed-723')).toBeVisible();
  // The browser asks for the page's icon whenever it has time to.
  expect(requests.filter((url) => url !== `${baseURL}/icon.svg`)).toEqual([]);
});
