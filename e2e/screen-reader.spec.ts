import { expect, type Page, test } from '@playwright/test';
import * as z from 'zod/mini';
import { figure } from './figures.ts';
import { goWithin } from './go-within.ts';

const value = z.optional(z.object({ value: z.optional(z.unknown()) }));
const treeSchema = z.object({
  nodes: z.array(z.object({ ignored: z.boolean(), role: value, name: value, description: value })),
});

/** What a screen reader is given of the page, in its order: each thing's role, name and description. */
async function readAloud(page: Page) {
  const session = await page.context().newCDPSession(page);
  const { nodes } = treeSchema.parse(await session.send('Accessibility.getFullAXTree'));
  const textOf = (part: z.infer<typeof value>) => String(part?.value ?? '');
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, description }) => ({
      role: textOf(role),
      name: textOf(name),
      description: textOf(description),
    }));
}

for (const [lang, chartName, listName, hint] of [
  ['en', 'Chart, Signature counts', 'The counts drawn', 'Choose a mark to see its evidence'],
  [
    'fr',
    'Graphique, Décomptes des signatures',
    'Les décomptes représentés',
    'Choisissez un repère',
  ],
] as const)
  test(`each thing is read out once, and nothing is without a name, ${lang}`, async ({ page }) => {
    await page.goto(`/?lang=${lang}`);
    await expect(figure(page, 'disagreement')).toBeVisible();
    await expect(figure(page, 'signature-counts').locator('svg.recharts-surface')).toBeVisible();
    await expect(figure(page, 'signature-counts').getByText(hint)).toBeVisible();
    const read = await readAloud(page);
    const images = read.filter(({ role }) => role === 'image');
    expect(images).toHaveLength(2);
    expect(images[0]?.name).toBe(chartName);
    // A browse mode that took keys from the reader would be an application.
    expect(read.filter(({ role }) => role === 'application')).toEqual([]);
    const nameless = read.filter(
      ({ role, name }) =>
        ['button', 'link', 'checkbox', 'radio', 'image', 'heading', 'searchbox'].includes(role) &&
        name === '',
    );
    expect(nameless).toEqual([]);
    // Not the heading's words again as the figure's or the image's name.
    const titles = read.filter(({ role }) => role === 'heading').map(({ name }) => name);
    const others = read.filter(({ role }) => ['figure', 'image'].includes(role));
    expect(others.filter(({ name }) => titles.includes(name))).toEqual([]);
    // The words in the picture are said by the list of its marks: neither is heard twice.
    const words = await figure(page, 'signature-counts')
      .locator('svg text')
      .evaluateAll((texts) => texts.map((text) => text.textContent ?? ''));
    expect(words.length).toBeGreaterThan(10);
    const texts = read.filter(({ role }) => role === 'StaticText').map(({ name }) => name);
    expect(words.filter((word) => word.length > 4 && texts.includes(word))).toEqual([]);
    const marks = figure(page, 'signature-counts').getByRole('list', { name: listName });
    const sentences = await marks.getByRole('button').allTextContents();
    expect(sentences).toHaveLength(4);
    for (const sentence of sentences) {
      expect(sentence).toMatch(/\p{L}.*\.$/u);
      expect(images[0]?.description).toContain(sentence);
      expect(texts.filter((text) => text === sentence).length).toBeLessThanOrEqual(1);
    }
  });

test('headings go down a step at a time, from the finding to each question', async ({ page }) => {
  await page.goto('/?claim=002-signed-650');
  await expect(figure(page, 'disagreement')).toBeVisible();
  await expect(page.locator('[data-evidence]')).toBeVisible();
  const levels = await page
    .getByRole('heading')
    .evaluateAll((headings) => headings.map((heading) => Number(heading.localName.slice(1))));
  expect(levels.length).toBeGreaterThan(40);
  expect(levels[0]).toBe(1);
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  levels.forEach((level, index) => {
    expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
  });
});

test('question, source, claim and evidence are reached by heading, list and button', async ({
  page,
}) => {
  await page.goto('/');
  const questions = figure(page, 'disagreement').locator('ol > li');
  await expect(questions.first()).toBeVisible();
  const faults = await questions.evaluateAll((blocks) =>
    blocks.flatMap((block) => {
      const question = block.querySelector('h3')?.textContent ?? '';
      const sources = [...block.querySelectorAll(':scope > ul > li')];
      const isWhole =
        question !== '' &&
        sources.length === 5 &&
        sources.every(
          (source) =>
            source.querySelector('.answer-source')?.textContent !== '' &&
            (source.getAttribute('data-verdict') === 'silent' ||
              source.querySelector('button[data-opens]') !== null),
        );
      return isWhole ? [] : [question];
    }),
  );
  expect(faults).toEqual([]);
});

test('the finding is said anew after each filter, once and whole, and not before', async ({
  page,
}) => {
  await page.goto('/');
  await expect(figure(page, 'disagreement')).toBeVisible();
  const finding = page.locator('[data-finding]');
  await expect(finding).toHaveAttribute('aria-live', 'polite');
  await expect(finding).toHaveAttribute('aria-atomic', 'true');
  // Whatever changes in a live region of the page is what a screen reader says.
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    new MutationObserver((changes) => {
      const regions = changes.flatMap(({ target }) => {
        const element = target instanceof Element ? target : target.parentElement;
        const region = element?.closest('[aria-live], [role="status"], [role="alert"]');
        return region?.textContent ? [region.textContent] : [];
      });
      said.push(...new Set(regions));
    }).observe(document.body, { childList: true, characterData: true, subtree: true });
  });
  const said = () => page.evaluate(() => [...Reflect.get(window, 'said')].map(String));
  const findings: string[] = [];
  for (const query of ['?sources=001,002,003', '?sources=002', '?sources=']) {
    const before = (await finding.textContent()) ?? '';
    await goWithin(page, query);
    await expect(finding).not.toHaveText(before);
    findings.push((await finding.textContent()) ?? '');
  }
  expect(findings.at(-1)).toBe('No source is shown.');
  await expect.poll(said).toEqual(findings);
});

test('with reduced motion nothing moves', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/');
  await page.locator('input[data-source="002"]').click();
  await page.getByRole('radio', { name: 'Share' }).click();
  await expect(page).toHaveURL(/measure=share/);
  await expect(figure(page, 'disagreement')).toBeVisible();
  const moving = await page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap((one) => {
      const { transitionDuration, scrollBehavior } = getComputedStyle(one);
      const isStill = transitionDuration === '0s' && scrollBehavior === 'auto';
      return isStill ? [] : [one.outerHTML.slice(0, 80)];
    }),
  );
  expect(moving).toEqual([]);
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});
