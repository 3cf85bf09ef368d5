import type { Locator, Page } from '@playwright/test';

/** A file as a reader chooses it. */
export interface ChosenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** A file that is made up here, or a text given another name or other words. */
export function madeUp(name: string, content: string | Uint8Array): ChosenFile {
  return { name, mimeType: 'text/plain', buffer: Buffer.from(content) };
}

/** Chooses files on the page as a reader's copies of the texts. */
export async function openCopies(page: Page, ...files: ChosenFile[]): Promise<void> {
  await page.locator('input[data-open="copy"]').setInputFiles(files);
}

/** The copies that the page says are open. */
export function copiesOn(page: Page): Locator {
  return page.getByRole('region', { name: 'Your copies of the texts' }).getByRole('listitem');
}
