import { expect, type Page, test } from '@playwright/test';
import { hostileAtOnce, hostileTexts, plant } from '../src/testing/hostile-answers.ts';
import { complaintsOf } from './complaints.ts';
import { evidence } from './evidence.ts';
import { figure } from './figures.ts';

/** The names of all elements on the page, and of all their attributes. */
function namesOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const elements = [...document.querySelectorAll('*')];
    const names = elements.flatMap((element) => [element.tagName, ...element.getAttributeNames()]);
    return [...new Set(names)];
  });
}

/** Goes through all that shows texts of the dossier; the names that it was made of. */
async function readAll(page: Page): Promise<Set<string>> {
  const names: string[] = [];
  const look = async () => names.push(...(await namesOn(page)));
  await page.goto('/?comments=1');
  await expect(page.locator('#events')).toBeVisible();
  await expect(figure(page, 'disagreement').getByRole('heading').first()).toBeVisible();
  await expect(page.locator('.still')).toHaveCount(0);
  await look();
  for (const claim of ['002-signed-650', '001-altman-ends', '000-invest-2019']) {
    await page.goto(`/?comments=1&claim=${claim}`);
    await expect(evidence(page, claim)).toBeVisible();
    await expect(page.locator('.still')).toHaveCount(0);
    await look();
  }
  return new Set(names);
}

for (const [name, text, width] of [
  ['all hostile texts at once', hostileAtOnce, 1280],
  ['all hostile texts at once', hostileAtOnce, 390],
  ['a million letters', hostileTexts['a million letters'], 390],
] as const)
  test(`a dossier full of ${name} shows them as texts and no more, ${width} px wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    const own = await readAll(page);
    const complaints = complaintsOf(page);
    const dialogs: string[] = [];
    page.on('dialog', async (dialog) => {
      dialogs.push(dialog.message());
      await dialog.dismiss();
    });
    const { answers } = plant(text);
    await page.route('**/api/v1/*', (route) => {
      const file = new URL(route.request().url()).pathname.split('/').at(-1) ?? '';
      return route.fulfill({ json: answers[file] });
    });
    const strange = [...(await readAll(page))].filter((found) => !own.has(found));
    expect(strange).toEqual([]);
    expect(dialogs).toEqual([]);
    expect(complaints).toEqual([]);
    // Nor does any text turn the direction of what stands beside it.
    const shown = await page.evaluate(() => document.body.innerText);
    expect(shown).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
  });
