import type { Page } from '@playwright/test';

/** What Playwright says itself where a journey has service workers blocked. */
const ofPlaywright = 'Service Worker registration blocked by Playwright';

/** Errors thrown on a page, and the errors and warnings of its console, as they come. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (!['error', 'warning'].includes(message.type()) || message.text() === ofPlaywright) return;
    complaints.push(message.text());
  });
  return complaints;
}
