import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What axe finds fault with, on the whole page or inside of one element; none is as it should be. */
export async function axeFaults(page: Page, inside?: string): Promise<string[]> {
  // Else each run opens a page of its own to gather what frames say, of which only a host's page has any.
  const axe = new AxeBuilder({ page }).setLegacyMode(page.frames().length === 1);
  const { violations, passes } = await (inside ? axe.include(inside) : axe).analyze();
  // An element that is not there has no faults either.
  if (passes.length === 0) throw new Error(`axe has found nothing to check in ${inside ?? 'page'}`);
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
