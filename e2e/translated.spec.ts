import { expect, type Page, test } from '@playwright/test';
import { figure } from './figures.ts';

/** Of a fingerprint the page shows both ends. */
const hash = /[0-9a-f]{8} … [0-9a-f]{8}/;

/** Names of ours and of formats, and words that English and French share. */
const sameInBoth = [
  'Countersign',
  'EN',
  'FR',
  'English',
  'Français',
  'API',
  'Sources',
  'Source',
  'SHA-256',
  'article',
  'compatible',
  'Licences',
];

/** Every text that a reader sees or hears on the page with its tables open, and on a claim's evidence. */
async function textsOf(page: Page, language: string): Promise<Set<string>> {
  await page.goto(`/?lang=${language}&comments=1`);
  await expect(figure(page, 'disagreement')).toBeVisible();
  for (const chart of ['signature-counts', 'ceo-turnover'] as const) {
    const button = figure(page, chart).getByRole('button', { name: /^Table/ });
    await button.click();
    await expect(figure(page, chart).getByRole('table')).toBeVisible();
  }
  const whole = await textsNow(page);
  await page.goto(`/?lang=${language}&claim=002-signed-650`);
  await expect(page.locator('[data-evidence]')).toBeVisible();
  return new Set([...whole, ...(await textsNow(page))]);
}

async function textsNow(page: Page): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
      const element = node.parentElement;
      // What the build has drawn for those without script is in one language, and hidden from all others.
      if (element?.checkVisibility() && !element.closest('[lang]:not(html)'))
        found.push(node.textContent ?? '');
    }
    for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-description'])
      for (const element of document.querySelectorAll(`body [${name}]:not([lang])`))
        found.push(element.getAttribute(name) ?? '');
    return found;
  });
  return texts.map((text) => text.replace(/[\u00a0\u202f]/g, ' ').trim());
}

const named = /^(id|title|publisher|author|url|languages|file|name|person|actors|organisation)$/;

/** Every name in an answer of the API, and every text for people that is the same in both languages. */
function namesIn(json: unknown, key = ''): string[] {
  if (typeof json === 'string') return named.test(key) ? [json] : [];
  if (typeof json !== 'object' || json === null) return [];
  if ('en' in json && 'fr' in json) return json.en === json.fr ? [String(json.en)] : [];
  const of = (inner: string) => (Array.isArray(json) ? key : inner);
  return Object.entries(json).flatMap(([inner, value]) => namesIn(value, of(inner)));
}

test('nothing on the page in French is left in English', async ({ page, request }) => {
  const names: string[] = [];
  for (const file of [
    'dossier',
    'sources',
    'signature-counts',
    'leadership-changes',
    'statements',
    'events',
  ])
    names.push(...namesIn(await (await request.get(`/api/v1/${file}.json`)).json()));
  const english = await textsOf(page, 'en');
  const french = await textsOf(page, 'fr');
  expect(french.size).toBeGreaterThan(200);
  // A chart has room for last names alone.
  const lastNames = names.map((name) => /^\p{Lu}\S+ (\p{Lu}\S+)$/u.exec(name)?.[1] ?? '');
  const known = [...names, ...lastNames, ...sameInBoth]
    .filter((name) => name !== '')
    .sort((a, b) => b.length - a.length)
    .map(
      (name) => new RegExp(`(?<!\\p{L})${name.replace(/[^\p{L}\p{N}]/gu, '\\$&')}(?!\\p{L})`, 'g'),
    );
  const untold = [...french].filter((text) => {
    if (!english.has(text)) return false;
    const rest = known.reduce((left, name) => left.replace(name, ''), text.replace(hash, ''));
    return /\p{L}{2,}/u.test(rest);
  });
  expect(untold).toEqual([]);
});
