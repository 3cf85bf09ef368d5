import { expect, type Page, test } from '@playwright/test';
import { figure } from './figures.ts';

const button = (page: Page) =>
  figure(page, 'signature-counts').getByRole('button', { name: /^Export/ });

/** Holds the code of the menu until told to go on with it. */
async function holdMenu(page: Page): Promise<() => void> {
  let goOn = () => {};
  const held = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  await page.route('**/file-menu-*.js', async (route) => {
    await held;
    await route.continue();
  });
  return goOn;
}

for (const key of ['Enter', 'Space', 'ArrowDown'])
  test(`${key} before the menu’s code is here opens it at its first item as soon as it is`, async ({
    page,
  }) => {
    const goOn = await holdMenu(page);
    await page.goto('/');
    await expect(button(page)).toHaveAttribute('aria-haspopup', 'menu');
    await button(page).press(key);
    await expect(button(page)).toHaveAttribute('aria-expanded', 'false');
    goOn();
    await expect(page.getByRole('menuitem', { name: 'PNG image' })).toBeFocused();
    await expect(button(page)).toHaveAttribute('aria-expanded', 'true');
    await page.keyboard.press('Escape');
    await expect(button(page)).toBeFocused();
    await expect(button(page)).toHaveAttribute('aria-expanded', 'false');
  });

test('who has gone on while the menu’s code is fetched is not taken back', async ({ page }) => {
  const goOn = await holdMenu(page);
  await page.goto('/');
  await button(page).click();
  const box = page.getByRole('checkbox').first();
  await box.focus();
  const fetched = page.waitForResponse('**/file-menu-*.js');
  goOn();
  await fetched;
  await figure(page, 'ceo-turnover')
    .getByRole('button', { name: /^Export/ })
    .hover();
  await expect(page.getByRole('menu')).toHaveCount(0);
  await expect(box).toBeFocused();
});

test('a second click closes the menu, and a third opens it again', async ({ page }) => {
  await page.goto('/');
  await button(page).click();
  await expect(page.getByRole('menu')).toBeFocused();
  await button(page).click();
  await expect(page.getByRole('menu')).toHaveCount(0);
  await button(page).click();
  await expect(page.getByRole('menu')).toBeFocused();
});

test('a menu whose code cannot be fetched says so', async ({ page }) => {
  await page.route('**/file-menu-*.js', (route) => route.abort());
  await page.goto('/');
  await button(page).click();
  await expect(page.getByRole('status')).toContainText('file-menu');
  await expect(button(page)).toHaveAttribute('aria-expanded', 'false');
});
