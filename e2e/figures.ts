import type { Download, Locator, Page } from '@playwright/test';

export type Chart = 'signature-counts' | 'ceo-turnover' | 'disagreement';

/** A figure of the page by its chart. */
export function figure(page: Page, chart: Chart): Locator {
  return page.locator(`figure[data-chart="${chart}"]`);
}

/** The ids of the claims that a chart draws, in drawing order. */
export function drawnClaims(page: Page, chart: Chart): Promise<(string | null)[]> {
  return figure(page, chart)
    .locator('svg [data-claim]')
    .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-claim')));
}

/** The persons whose terms the turnover draws, in the order of their lanes. */
export function drawnTenures(page: Page): Promise<(string | null)[]> {
  return figure(page, 'ceo-turnover')
    .locator('svg [data-tenure]')
    .evaluateAll((terms) => terms.map((term) => term.getAttribute('data-tenure')));
}

/** Takes an item of a figure's Export menu. */
export async function chooseExport(page: Page, chart: Chart, item: string): Promise<void> {
  await figure(page, chart)
    .getByRole('button', { name: /^Export/ })
    .click();
  await page.getByRole('menuitem', { name: item, exact: true }).click();
}

/** Takes a file from a figure's Export menu. */
export async function exportFile(page: Page, chart: Chart, item: string): Promise<Download> {
  const download = page.waitForEvent('download');
  await chooseExport(page, chart, item);
  return download;
}

/** Texts of a chart that overlap another one or stick out of the image; none is as it should be. */
export function collidingTexts(svg: Locator): Promise<string[]> {
  return svg.evaluate((root) => {
    const frame = root.getBoundingClientRect();
    const texts = [...root.querySelectorAll('text')].map((text) => ({
      words: text.textContent ?? '',
      box: text.getBoundingClientRect(),
    }));
    const faults: string[] = [];
    texts.forEach(({ words, box }, index) => {
      if (
        box.left < frame.left - 1 ||
        box.right > frame.right + 1 ||
        box.top < frame.top - 1 ||
        box.bottom > frame.bottom + 1
      )
        faults.push(`“${words}” is cut`);
      for (const other of texts.slice(index + 1)) {
        const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        // A line's box holds room above and below its letters, which neighbours may share.
        const along = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
        if (across > 1 && along > Math.min(box.height, other.box.height) * 0.35)
          faults.push(`“${words}” lies on “${other.words}”`);
      }
    });
    return faults;
  });
}
