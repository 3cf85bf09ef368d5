import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { checkedClaims, imageFile, openImage } from './checked-image.ts';
import { madeUp, openCopies } from './copies.ts';
import { evidence } from './evidence.ts';
import { choose, downloadFrom, openSheet, previewOf } from './export-sheet.ts';
import { chooseExport, exportFile, figure } from './figures.ts';
import { copyEmbed, faultsIn, serveHost } from './host-page.ts';
import { headersOfSite, serveDist } from './static-server.ts';

// The policy is held by what keeps the site too.
test.use({ serviceWorkers: 'allow' });

/** The policy that the built page has. */
const policyOf = (page: Page) =>
  page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');

for (const language of ['en', 'fr'])
  test(`no view does what the policy forbids (${language})`, async ({ page, context }) => {
    const faults = faultsIn(context);
    await page.goto(`/?lang=${language}`);
    await expect(figure(page, 'signature-counts').locator('svg')).toContainText('≈');
    await page.getByRole('button', { name: /^Tab/ }).first().click();
    await page.locator('input[data-source="001"]').click();
    for (const query of ['measure=share&comments=1&theme=dark', 'conflicts=1', 'sources=']) {
      await page.goto(`/?${query}&lang=${language}`);
      await expect(page.locator('[data-finding]')).toBeVisible();
    }
    await page.goto(`/?claim=002-signed-650&lang=${language}`);
    await expect(evidence(page, '002-signed-650')).toBeVisible();
    await openCopies(page, madeUp('mine.txt', 'Words of nobody'));
    await expect(page.getByText('mine.txt').first()).toBeVisible();
    expect(await policyOf(page)).toContain("default-src 'none'");
    expect(faults).toEqual([]);
  });

test('no export does what the policy forbids, nor does reopening one', async ({
  page,
  context,
}) => {
  const faults = faultsIn(context);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/?sources=002,003');
  const png = await exportFile(page, 'signature-counts', 'PNG image');
  for (const item of ['SVG image', 'CSV data', 'Evidence pack (ZIP)'])
    await exportFile(page, 'signature-counts', item);
  await chooseExport(page, 'signature-counts', 'Copy image');
  await expect(page.getByRole('status').filter({ hasText: 'Image copied.' })).toBeVisible();
  const sheet = await openSheet(page, 'ceo-turnover');
  await expect(previewOf(sheet)).toBeVisible();
  for (const format of ['SVG, text as outlines', 'PDF']) {
    await choose(sheet, format);
    await downloadFrom(sheet);
  }
  await page.goto('/');
  await openImage(page, imageFile('image.png', await readFile(await png.path())));
  await expect(checkedClaims(page).first()).toBeVisible();
  expect(faults).toEqual([]);
});

test('a host that obeys the site’s own headers leaves it to be embedded', async ({
  page,
  context,
}) => {
  const headers = headersOfSite();
  expect(headers['X-Content-Type-Options']).toBe('nosniff');
  const site = await serveDist('/', headers);
  const faults = faultsIn(context);
  await page.goto(`${site.url}?lang=en&theme=light`);
  const host = await serveHost(await copyEmbed(page, 'signature-counts'));
  // It keeps the site under the policy of its own file.
  await page.evaluate(async () => (await navigator.serviceWorker.ready).scope);
  try {
    await page.goto(host.url);
    await expect(page.frameLocator('iframe').locator('svg [data-claim]').first()).toBeVisible();
    expect(faults).toEqual([]);
  } finally {
    host.close();
    site.close();
  }
});

test('the page leads to the licences of all that it ships', async ({ page, request }) => {
  await page.goto('/');
  const link = page.getByRole('link', { name: 'Licences' });
  const text = await (await request.get((await link.getAttribute('href')) ?? '')).text();
  for (const name of ['Countersign', 'react ', 'recharts ', 'pdfkit ', 'SIL OPEN FONT LICENSE'])
    expect(text).toContain(name);
});

test('the policy refuses scripts, styles, eval, markup and hosts that are not ours', async ({
  page,
}) => {
  await page.goto('/?lang=en&theme=light');
  await expect(figure(page, 'signature-counts').locator('svg')).toBeVisible();
  const refused = await page.evaluate(async () => {
    const blocked: string[] = [];
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      blocked.push(`${effectiveDirective} ${blockedURI.replace(/^blob:.*/, 'blob')}`),
    );
    const put = (name: string, attributes: Record<string, string>, text = '') => {
      const element = document.createElement(name);
      for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
      // Else Trusted Types would refuse a script's text before the policy is asked.
      element.append(text);
      document.body.append(element);
    };
    const thrown: string[] = [];
    const attempt = (name: string, act: () => unknown) => {
      try {
        act();
      } catch (error) {
        thrown.push(`${name}: ${error instanceof Error ? error.name : error}`);
      }
    };
    // In the task that it starts, a test may do what it likes.
    await new Promise((done) => setTimeout(done));
    put('style', {}, 'body { display: none }');
    put('p', { style: 'display: none' });
    put('img', { src: 'https://example.org/pixel.png' });
    put('base', { href: 'https://example.org/' });
    attempt('inline script', () => put('script', {}, 'window.ran = true'));
    attempt('eval', () => new Function('window.ran = true')());
    attempt('markup', () => {
      document.body.innerHTML = '<img src="x" onerror="window.ran = true">';
    });
    attempt('worker', () => new Worker('/assets/x.js'));
    attempt('another policy', () =>
      globalThis.trustedTypes?.createPolicy('mine', { createScriptURL: (url) => url }),
    );
    await fetch('https://example.org/').catch(() => thrown.push('fetch'));
    await new Promise((done) => setTimeout(done));
    return { blocked, thrown, ran: 'ran' in window, base: document.baseURI === location.href };
  });
  expect(refused.ran).toBe(false);
  expect(refused.base).toBe(true);
  for (const name of ['eval', 'markup', 'worker', 'another policy', 'fetch'])
    expect(refused.thrown.join()).toContain(name);
  for (const directive of [
    'style-src-elem inline',
    'style-src-attr inline',
    'img-src https://example.org/pixel.png',
    'connect-src https://example.org/',
    'base-uri https://example.org/',
    'require-trusted-types-for',
    'trusted-types',
  ])
    expect(refused.blocked.join('; ')).toContain(directive);
});
