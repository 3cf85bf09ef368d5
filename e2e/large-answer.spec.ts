import { type BrowserContext, expect, test } from '@playwright/test';
import { drawnClaims, figure } from './figures.ts';
import { copyEmbed, faultsIn, serveHost } from './host-page.ts';

/** Makes an answer large with spaces, which mean nothing in JSON; the answer may be changed too. */
async function enlarge(
  context: BrowserContext,
  file: string,
  change = (text: string): string => text,
): Promise<void> {
  await context.route(`**/api/v1/${file}.json`, async (route) => {
    const text = await (await route.fetch()).text();
    await route.fulfill({ body: change(text) + ' '.repeat(300_000) });
  });
}

test('a large answer is read in a worker, and drawn as any other', async ({ page, context }) => {
  const faults = faultsIn(context);
  await page.goto('/?comments=1');
  await expect(figure(page, 'signature-counts').locator('svg')).toBeVisible();
  const drawn = await drawnClaims(page, 'signature-counts');
  await enlarge(context, 'signature-counts');
  const worker = page.waitForEvent('worker');
  await page.reload();
  expect((await worker).url()).toContain('answer-worker');
  await expect.poll(() => drawnClaims(page, 'signature-counts')).toEqual(drawn);
  await expect.poll(() => page.workers()).toEqual([]);
  expect(faults).toEqual([]);
});

test('what is wrong in a large answer is said as of any other', async ({ page, context }) => {
  await enlarge(context, 'signature-counts', (text) => text.replace('"asserts"', '"shouts"'));
  await page.goto('/');
  await expect(page.getByRole('alert')).toContainText(
    /One entry of signature-counts\.json could not be read.*data\.\d+\.stance/,
  );
  await expect(figure(page, 'signature-counts').locator('svg')).toBeVisible();
  await expect(figure(page, 'ceo-turnover').locator('svg')).toBeVisible();
});

test('in a frame without an origin, which may start no worker, it is read all the same', async ({
  page,
  context,
}) => {
  await page.goto('/?lang=en&theme=light');
  const host = await serveHost(await copyEmbed(page, 'signature-counts'));
  try {
    await enlarge(context, 'signature-counts');
    const faults = faultsIn(context);
    await page.goto(host.url);
    await expect(page.frameLocator('iframe').locator('svg [data-claim]').first()).toBeVisible();
    expect(faults).toEqual([]);
  } finally {
    host.close();
  }
});
