import type { Locator, Page } from '@playwright/test';
import type { ChosenFile } from './copies.ts';

const types: Readonly<Record<string, string>> = {
  png: 'image/png',
  svg: 'image/svg+xml',
  jpg: 'image/jpeg',
  pdf: 'application/pdf',
  txt: 'text/plain',
};

/** An image's file as a reader chooses it. */
export function imageFile(name: string, content: Uint8Array | string): ChosenFile {
  const mimeType = types[name.slice(name.lastIndexOf('.') + 1)] ?? '';
  return { name, mimeType, buffer: Buffer.from(content) };
}

/** Chooses a file on the page as an image to be checked. */
export async function openImage(page: Page, file: ChosenFile | string): Promise<void> {
  await page.locator('input[type=file][data-open="image"]').setInputFiles(file);
}

/** Drops files on the page. */
export async function dropFiles(page: Page, ...files: ChosenFile[]): Promise<void> {
  const carried = await page.evaluateHandle(
    (items) => {
      const transfer = new DataTransfer();
      for (const { name, mimeType, base64 } of items) {
        const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
        transfer.items.add(new File([bytes], name, { type: mimeType }));
      }
      return transfer;
    },
    files.map(({ buffer, ...file }) => ({ ...file, base64: buffer.toString('base64') })),
  );
  await page.dispatchEvent('body', 'dragover', { dataTransfer: carried });
  await page.dispatchEvent('body', 'drop', { dataTransfer: carried });
}

/** What the page says of the claims of an opened image. */
export function checkedClaims(page: Page): Locator {
  return page.locator('[data-checked]');
}

/** The verdicts over the claims of an opened image, each once. */
export async function verdicts(page: Page): Promise<(string | null)[]> {
  const all = await checkedClaims(page).evaluateAll((rows) =>
    rows.map((row) => row.getAttribute('data-verdict')),
  );
  return [...new Set(all)];
}
