import type { Page } from '@playwright/test';

/** Holds the answers of the API back, or those of one file, until the act returned is called. */
export async function holdApi(page: Page, file = '*'): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(`**/api/v1/${file}`, async (route) => {
    await held;
    await route.continue();
  });
  return release;
}
