import { type Download, expect, type Locator, type Page } from '@playwright/test';
import { type Chart, figure } from './figures.ts';

/** Opens the sheet of all sizes and formats of a figure. */
export async function openSheet(page: Page, chart: Chart): Promise<Locator> {
  await figure(page, chart)
    .getByRole('button', { name: /^Export/ })
    .click();
  await page.getByRole('menuitem', { name: /formats/ }).click();
  const sheet = page.getByRole('dialog');
  await sheet.waitFor();
  return sheet;
}

/** Chooses among the sheet's answers by their words, one after the other. */
export async function choose(sheet: Locator, ...names: string[]): Promise<void> {
  for (const name of names) await sheet.getByRole('radio', { name, exact: true }).check();
}

/** The image of the preview. */
export function previewOf(sheet: Locator): Locator {
  return sheet.getByRole('region', { name: /^(Preview|Aperçu)$/ }).getByRole('img');
}

/** The file that the preview shows, as text; empty while there is none. */
export async function fileOfPreview(sheet: Locator): Promise<string> {
  const url = (await previewOf(sheet).getAttribute('src')) ?? '';
  // The browser is asked, since the page's policy lets nobody fetch what it shows.
  const browser = await sheet.page().context().newCDPSession(sheet.page());
  try {
    await browser.send('Page.enable');
    const { frameTree } = await browser.send('Page.getFrameTree');
    const of = { frameId: frameTree.frame.id, url };
    const file = await browser.send('Page.getResourceContent', of).catch(() => null);
    return file ? Buffer.from(file.content, file.base64Encoded ? 'base64' : 'utf8').toString() : '';
  } finally {
    await browser.detach();
  }
}

/** Polls what the preview draws, as text: without the fonts and the record, which are long. */
export function expectDrawn(sheet: Locator) {
  return expect.poll(async () =>
    (await fileOfPreview(sheet)).replace(/<(style|metadata)>.*?<\/\1>/g, ''),
  );
}

/** Takes the file that the sheet offers. */
export async function downloadFrom(sheet: Locator): Promise<Download> {
  const download = sheet.page().waitForEvent('download');
  await sheet.getByRole('button', { name: /^(Download|Télécharger)$/ }).click();
  return download;
}
