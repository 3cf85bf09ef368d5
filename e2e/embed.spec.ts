import { expect, test } from '@playwright/test';
import { onBlankPage } from './blank-page.ts';
import type { Chart } from './figures.ts';
import { copyEmbed, drawnHeight, faultsIn, heightOf, serveHost } from './host-page.ts';

test('the copied HTML is one frame in a sandbox, with the view in its address', async ({
  page,
  baseURL,
}) => {
  await page.goto('/?sources=002,003&measure=share');
  const html = await copyEmbed(page, 'signature-counts');
  const parse = (text: string) => {
    const template = document.createElement('template');
    template.innerHTML = text;
    const [only, ...others] = template.content.children;
    return {
      isAlone: others.length === 0,
      tag: only?.localName,
      attributes: Object.fromEntries(
        [...(only?.attributes ?? [])].map(({ name, value }) => [name, value]),
      ),
    };
  };
  const frame = await onBlankPage(page, parse, html);
  expect(frame.isAlone).toBe(true);
  expect(frame.tag).toBe('iframe');
  const { src, sandbox, title, width } = frame.attributes;
  expect(src).toBe(
    `${baseURL}/?sources=002,003&measure=share&lang=en&theme=light&embed=signature-counts`,
  );
  expect(sandbox?.split(' ')).toContain('allow-scripts');
  expect(sandbox).not.toContain('allow-same-origin');
  expect(title).toBe('Signature counts');
  expect(width).toBe('100%');
});

const embeds: readonly (readonly [Chart, string, number, string, string])[] = [
  ['signature-counts', '?sources=002,003&lang=en&theme=light', 1280, '650 of ≈ 700', 'Open in'],
  ['signature-counts', '?measure=share&lang=fr&theme=dark', 390, '650 sur ≈ 700', 'Ouvrir dans'],
  ['ceo-turnover', '?sources=003&comments=1&lang=en&theme=dark', 390, 'Murati', 'Open in'],
  ['ceo-turnover', '?lang=fr&theme=light', 1280, 'Murati', 'Ouvrir dans'],
  ['disagreement', '?conflicts=1&lang=en&theme=light', 390, '', 'Open in'],
  ['disagreement', '?sources=001,002&lang=fr&theme=dark', 1280, '', 'Ouvrir dans'],
];

for (const [chart, query, width, words, opens] of embeds)
  test(`${chart}${query} stands alone in another page, ${width} px wide`, async ({
    page,
    context,
    baseURL,
  }) => {
    const faults = faultsIn(context);
    await page.goto(`/${query}`);
    const item = query.includes('lang=fr') ? 'Copier le code d’intégration' : undefined;
    const html = await copyEmbed(page, chart, item);
    const host = await serveHost(html);
    try {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(host.url);
      const frame = page.frameLocator('iframe');
      const shown = frame.locator('figure');
      await expect(shown).toHaveCount(1);
      await expect(shown).toHaveAttribute('data-chart', chart);
      await expect(shown).toContainText(words);
      await expect(frame.locator('header')).toHaveCount(0);
      await expect(frame.getByRole('button', { name: /^Export/ })).toHaveCount(0);
      await expect(frame.locator('input[type=file]')).toHaveCount(0);
      const link = frame.getByRole('link', { name: `${opens} Countersign` });
      await expect(link).toHaveAttribute('href', `${baseURL}/${query}`);
      await expect(link).toHaveAttribute('target', '_blank');
      const dark = query.includes('theme=dark') ? 'dark' : 'light';
      await expect(frame.locator('html')).toHaveAttribute('data-theme', dark);

      // The frame is as high as what it shows, and nothing scrolls in it.
      await expect.poll(() => drawnHeight(page)).toBeGreaterThan(200);
      await expect
        .poll(async () => Math.abs((await drawnHeight(page)) - (await heightOf(page))))
        .toBeLessThanOrEqual(1);
      const root = frame.locator('html');
      expect(await root.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
      expect(await page.evaluate(() => document.body.scrollWidth - innerWidth)).toBeLessThanOrEqual(
        0,
      );
      expect(faults).toEqual([]);
    } finally {
      host.close();
    }
  });
