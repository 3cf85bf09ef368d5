import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What axe finds fault with, on the whole page or inside of some elements; none is as it should be. */
export async function axeFaults(page: Page, ...inside: readonly string[]): Promise<string[]> {
  // Else each run opens a page of its own to gather what frames say, of which only a host's page has any.
  const axe = new AxeBuilder({ page }).setLegacyMode(page.frames().length === 1);
  for (const part of inside) axe.include(part);
  const { violations, passes } = await axe.analyze();
  // An element that is not there has no faults either.
  if (passes.length === 0)
    throw new Error(`axe has found nothing to check in ${inside.join() || 'page'}`);
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
