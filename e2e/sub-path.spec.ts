import { expect, test } from '@playwright/test';
import { exportFile, figure } from './figures.ts';
import { serveDist } from './static-server.ts';

test('the built site works under a path of a plain static server', async ({ page }) => {
  const { url, close } = await serveDist('/some/where/');
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(url))
      foreign.push(request.url());
  });
  try {
    await page.goto(`${url}?sources=002,003`);
    await expect(figure(page, 'signature-counts').locator('svg')).toContainText('650 of ≈ 700');
    await page.getByRole('button', { name: 'All', exact: true }).click();
    await expect(page).toHaveURL(url);
    const download = await exportFile(page, 'signature-counts', 'SVG image');
    expect(download.suggestedFilename()).toBe('countersign-signature-counts.svg');
    expect(foreign).toEqual([]);
  } finally {
    close();
  }
});
