import type { APIRequestContext, Locator, Page } from '@playwright/test';
import * as z from 'zod/mini';

const collection = z.object({
  data: z.array(
    z.object({
      id: z.string(),
      source: z.string(),
      passage: z.object({ start: z.int(), end: z.int() }),
    }),
  ),
});

export type ApiClaim = z.infer<typeof collection>['data'][number];

const files = ['signature-counts', 'leadership-changes', 'statements', 'events'];

/** Every claim that the API gives, readers' claims among them. */
export async function everyClaim(request: APIRequestContext): Promise<ApiClaim[]> {
  const answers = files.map(async (file) => {
    const response = await request.get(`api/v1/${file}.json`);
    return collection.parse(await response.json()).data;
  });
  return (await Promise.all(answers)).flat();
}

/** The open evidence panel, of this claim or of whichever. */
export function evidence(page: Page, claim?: string): Locator {
  return page.locator(claim === undefined ? '[data-evidence]' : `[data-evidence="${claim}"]`);
}

/** Goes to a claim by the panel's search box, as a reader does who knows its id. */
export async function findClaim(page: Page, claim: string): Promise<void> {
  const search = evidence(page).getByRole('search');
  await search.getByRole('searchbox').fill(claim);
  await search.locator(`[data-opens="${claim}"]`).click();
  await evidence(page, claim).waitFor();
}

/** How far an element's content sticks out of it sideways, px. */
export function overflowOf(element: Locator): Promise<number> {
  return element.evaluate((box) => box.scrollWidth - box.clientWidth);
}
