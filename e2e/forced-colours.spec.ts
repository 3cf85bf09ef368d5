import { expect, test } from '@playwright/test';
import { figure } from './figures.ts';

test.use({ contextOptions: { forcedColors: 'active' } });

for (const theme of ['light', 'dark'])
  test(`in the reader’s own colours every mark is seen, from a page in ${theme}`, async ({
    page,
  }) => {
    await page.goto(`/?theme=${theme}`);
    for (const chart of ['signature-counts', 'ceo-turnover'] as const) {
      const svg = figure(page, chart).locator('svg.recharts-surface');
      await expect(svg).toBeVisible();
      const colours = await svg.evaluate((drawing) => {
        const systemColour = (name: string) => {
          const probe = document.createElement('i');
          probe.style.color = name;
          document.body.append(probe);
          const { color } = getComputedStyle(probe);
          probe.remove();
          return color;
        };
        const [ink, ground, grey] = ['CanvasText', 'Canvas', 'GrayText'].map(systemColour);
        const used = [...drawing.querySelectorAll('[data-claim] :not(title)')].map((part) => {
          const { fill, stroke } = getComputedStyle(part);
          return { fill, stroke };
        });
        const texts = [...drawing.querySelectorAll('text')].map(
          (text) => getComputedStyle(text).fill,
        );
        return { ink, ground, grey, used, texts };
      });
      const { ink, ground, grey, used, texts } = colours;
      expect(ink).not.toBe(ground);
      expect(used.length).toBeGreaterThan(5);
      // Nothing but ink, paper and what is not drawn: no colour of ours is left that might vanish.
      for (const { fill, stroke } of used) {
        expect([ink, ground, 'none']).toContain(fill);
        expect([ink, ground, grey, 'none']).toContain(stroke);
      }
      for (const { fill, stroke } of used.filter((part) => part.fill === ground))
        expect([fill, [ink, 'none'].includes(stroke)]).toEqual([ground, true]);
      expect(new Set(texts).size).toBeLessThanOrEqual(2);
      expect(texts).toContain(ink);
    }
  });

test('what is chosen differs from what is not, and sources keep their shapes', async ({ page }) => {
  await page.goto('/');
  const grounds = await page
    .locator('.segmented span')
    .evaluateAll((choices) => choices.map((choice) => getComputedStyle(choice).backgroundColor));
  expect(new Set(grounds).size).toBe(2);
  const markers = page.locator('.source-card .marker');
  await expect(markers).toHaveCount(5);
  const looks = await markers.evaluateAll((list) =>
    list.map((marker) => {
      const { backgroundColor, clipPath } = getComputedStyle(marker);
      return { backgroundColor, clipPath };
    }),
  );
  expect(new Set(looks.map(({ clipPath }) => clipPath)).size).toBe(5);
  const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  for (const { backgroundColor } of looks) expect(backgroundColor).not.toBe(paper);
});
