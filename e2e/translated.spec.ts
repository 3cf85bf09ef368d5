import { expect, type Page, test } from '@playwright/test';
import { figure } from './figures.ts';

/** Names of ours and of formats, and words that English and French share. */
const sameInBoth = ['Countersign', 'EN', 'FR', 'English', 'Français', 'API', 'Sources', 'Source'];

/** Every text that a reader sees or hears on the page with all of it open. */
async function textsOf(page: Page, query: string): Promise<Set<string>> {
  await page.goto(query);
  await expect(figure(page, 'disagreement')).toBeVisible();
  for (const chart of ['signature-counts', 'ceo-turnover'] as const)
    await figure(page, chart)
      .getByRole('button', { name: /^(Table|Tableau)$/ })
      .click();
  await expect(figure(page, 'ceo-turnover').getByRole('table')).toBeVisible();
  await expect(page.locator('[data-evidence]')).toBeVisible();
  const texts = await page.evaluate(() => {
    const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = nodes.nextNode(); node; node = nodes.nextNode())
      if (!node.parentElement?.closest('style, script, template, [lang]:not(html)'))
        found.push(node.textContent ?? '');
    for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-description'])
      for (const element of document.querySelectorAll(`body [${name}]:not([lang])`))
        found.push(element.getAttribute(name) ?? '');
    return found;
  });
  return new Set(texts.map((text) => text.replace(/[\u00a0\u202f]/g, ' ').trim()));
}

/** Every text of the API that is not in two languages, or is the same in both. */
function namesIn(json: unknown): string[] {
  if (typeof json === 'string') return [json];
  if (typeof json !== 'object' || json === null) return [];
  if ('en' in json && 'fr' in json) return json.en === json.fr ? namesIn(json.en) : [];
  return Object.values(json).flatMap(namesIn);
}

test('nothing on the page in French is left in English', async ({ page, request }) => {
  const names: string[] = [];
  for (const file of ['dossier', 'sources', 'signature-counts', 'leadership-changes', 'events'])
    names.push(...namesIn(await (await request.get(`/api/v1/${file}.json`)).json()));
  const query = '&comments=1&claim=002-signed-650';
  const english = await textsOf(page, `/?lang=en${query}`);
  const french = await textsOf(page, `/?lang=fr${query}`);
  expect(french.size).toBeGreaterThan(200);
  const known = [...names, ...sameInBoth].sort((a, b) => b.length - a.length);
  const untold = [...french].filter((text) => {
    if (!english.has(text)) return false;
    const rest = known.reduce((left, name) => left.replaceAll(name, ''), text);
    return /\p{L}{2,}/u.test(rest);
  });
  expect(untold).toEqual([]);
});
