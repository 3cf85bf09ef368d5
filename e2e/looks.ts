import type { Page } from '@playwright/test';

/** Every language, theme and width that a state of the page is seen in. */
export const looks = (['en', 'fr'] as const).flatMap((lang) =>
  (['light', 'dark'] as const).flatMap((theme) =>
    ([1280, 390] as const).map((width) => ({ lang, theme, width })),
  ),
);

/** Takes the open page to another view as Back and Forward do, which is far quicker than loading it. */
export async function goWithin(page: Page, query: string): Promise<void> {
  await page.evaluate((search) => {
    history.replaceState(null, '', location.pathname + search);
    dispatchEvent(new PopStateEvent('popstate'));
  }, query);
}
