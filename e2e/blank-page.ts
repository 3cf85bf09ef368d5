import type { Page } from '@playwright/test';

/**
 * What a function makes of a text on a page of no site: the policy of ours lets nobody parse a text
 * there, and no test either.
 */
export async function onBlankPage<Result>(
  page: Page,
  make: (text: string) => Result,
  text: string,
): Promise<Result> {
  const blank = await page.context().newPage();
  try {
    return await blank.evaluate(make, text);
  } finally {
    await blank.close();
  }
}
