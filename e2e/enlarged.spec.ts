import { expect, type Page, test } from '@playwright/test';
import { evidence } from './evidence.ts';
import { collidingTexts, figure } from './figures.ts';

/** What makes the page wider than its window, or hides a part of itself; the strip of cards aside. */
function cutIn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const faults = root.scrollWidth > innerWidth ? [`the page is ${root.scrollWidth} px wide`] : [];
    for (const part of document.querySelectorAll('main, main *:not(svg, svg *), .masthead *')) {
      const { overflowX, position } = getComputedStyle(part);
      const isStrip = part.matches('.source-cards, .table-scroll');
      const isHidden = position === 'absolute' || part.clientWidth < 2;
      if (
        !isStrip &&
        !isHidden &&
        overflowX !== 'visible' &&
        part.scrollWidth > part.clientWidth + 1
      )
        faults.push(`cut: ${part.outerHTML.slice(0, 90)}`);
    }
    // Each card of the strip is read without scrolling from side to side.
    for (const card of document.querySelectorAll('.source-card'))
      if (card.scrollWidth > card.clientWidth + 1 || card.clientWidth > innerWidth)
        faults.push(`a card is ${card.scrollWidth} px wide`);
    return faults;
  });
}

test('at 400 % of 1280 px, so 320 px wide, one scrolls one way and nothing is lost', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 256 });
  for (const query of ['/', '/?lang=fr&measure=share&comments=1']) {
    await page.goto(query);
    await expect(figure(page, 'disagreement')).toBeVisible();
    expect(await cutIn(page)).toEqual([]);
    for (const chart of ['signature-counts', 'ceo-turnover'] as const)
      expect(await collidingTexts(figure(page, chart).locator('svg.recharts-surface'))).toEqual([]);
  }
});

for (const width of [1280, 390])
  test(`text of twice the size loses nothing, ${width} px wide`, async ({ page }) => {
    await page.addInitScript(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(':root { font-size: 200% }');
      document.adoptedStyleSheets = [sheet];
    });
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/');
    await expect(figure(page, 'disagreement')).toBeVisible();
    expect(await cutIn(page)).toEqual([]);
    const text = figure(page, 'signature-counts').locator('svg.recharts-surface text').first();
    const height = (await text.boundingBox())?.height ?? 0;
    // The words of a chart grow too, as far as there is room.
    expect(height).toBeGreaterThan(width === 1280 ? 28 : 15);
  });

/** Targets smaller than 24 px each way that stand closer than WCAG 2.5.8 allows. */
function crowdedTargets(page: Page, inside: string): Promise<string[]> {
  return page.locator(inside).evaluate((root) => {
    const least = 24;
    const targets = [...root.querySelectorAll('a[href], button, input, summary')]
      .filter((one) => one.checkVisibility() && !one.closest('.claim-keys'))
      .map((one) => {
        const box = (one.closest('label') ?? one).getBoundingClientRect();
        const isSmall = box.width < least || box.height < least;
        return { one, box, isSmall, x: box.x + box.width / 2, y: box.y + box.height / 2 };
      });
    if (targets.length === 0) throw new Error('There is nothing to choose.');
    return targets
      .filter(({ isSmall }) => isSmall)
      .flatMap((small) =>
        targets
          .filter((other) => {
            const { left, right, top, bottom } = other.box;
            const across = Math.max(left - small.x, 0, small.x - right);
            const along = Math.max(top - small.y, 0, small.y - bottom);
            const isNear = Math.hypot(across, along) < least / 2;
            const isCrowded =
              other.isSmall && Math.hypot(other.x - small.x, other.y - small.y) < least;
            return other !== small && (isNear || isCrowded);
          })
          .map(
            (other) => `${small.one.outerHTML.slice(0, 80)} at ${other.one.outerHTML.slice(0, 80)}`,
          ),
      );
  });
}

for (const width of [1280, 390])
  test(`whatever is chosen has 24 px to itself, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/?claim=002-signed-650&comments=1');
    await expect(figure(page, 'disagreement')).toBeVisible();
    for (const table of await page.getByRole('button', { name: /^Table/ }).all())
      await table.evaluate((button: HTMLElement) => button.click());
    await expect(page.getByRole('table')).toHaveCount(3);
    expect(await crowdedTargets(page, '[data-evidence]')).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(evidence(page)).toHaveCount(0);
    expect(await crowdedTargets(page, 'body')).toEqual([]);
  });

for (const width of [1280, 390])
  test(`the focus is seen while evidence lies over the page, ${width} px wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/?claim=002-signed-650');
    const panel = evidence(page);
    await expect(panel).toBeVisible();
    const button = figure(page, 'ceo-turnover').getByRole('button', { name: /^Table/ });
    await button.focus();
    await expect(button).toHaveCSS('outline-style', /solid|auto/);
    const isCovered = () =>
      button.evaluate((one) => {
        const { left, top, width: across, height } = one.getBoundingClientRect();
        return !one.contains(document.elementFromPoint(left + across / 2, top + height / 2));
      });
    // A sheet from below leaves what has the focus in sight; one from the side goes at Escape.
    if (width === 390) expect(await isCovered()).toBe(false);
    await page.keyboard.press('Escape');
    await expect(panel).toHaveCount(0);
    await expect(button).toBeFocused();
    expect(await isCovered()).toBe(false);
  });
