import { expect, type Page, test } from '@playwright/test';
import { axeFaults } from './axe-faults.ts';
import { madeUp, openCopies } from './copies.ts';
import { evidence, overflowOf } from './evidence.ts';
import { openSheet, previewOf } from './export-sheet.ts';
import { figure } from './figures.ts';
import { goWithin } from './go-within.ts';

const counts = 'figure[data-chart="signature-counts"]';
const turnover = 'figure[data-chart="ceo-turnover"]';

interface State {
  readonly name: string;
  /** The view, beside language and theme. */
  readonly query: string;
  /** What is not the same in any other state; left out: the whole page. */
  readonly inside?: readonly string[];
  /** What is to be done and waited for, once the page stands in that view. */
  readonly open: (page: Page) => Promise<unknown>;
  /** Undoes what the next view does not. */
  readonly close?: (page: Page) => Promise<unknown>;
}

const toggleTables = async (page: Page) => {
  for (const table of await page.getByRole('button', { name: /^Table/ }).all()) await table.click();
};
const pressEscape = (page: Page) => page.keyboard.press('Escape');

// What does not depend on the sources is looked at beside few, since axe walks the whole page each time.
const states: readonly State[] = [
  {
    name: 'all sources',
    query: '',
    inside: [
      '.masthead',
      '.finding',
      '.source-filter',
      counts,
      turnover,
      '.question:nth-child(-n + 4)',
      'footer',
    ],
    open: (page) => expect(figure(page, 'disagreement')).toBeVisible(),
  },
  {
    name: 'one source',
    query: 'sources=004',
    inside: ['[data-as-told-by]'],
    open: (page) => expect(page.locator('[data-as-told-by="004"]')).toBeVisible(),
  },
  {
    name: 'no source',
    query: 'sources=',
    open: (page) => expect(page.locator('.nothing')).toBeVisible(),
  },
  {
    name: 'shares and readers’ claims',
    query: 'measure=share&comments=1',
    inside: [counts],
    open: (page) => expect(page.locator(`${counts} svg`)).toBeVisible(),
  },
  {
    name: 'a narrowed stretch',
    query: 'period=2023-11-19/2023-11-20',
    inside: [counts],
    open: (page) => expect(page.locator('.narrowed')).toBeVisible(),
  },
  {
    name: 'conflicts only, and the tables open',
    query: 'sources=003,004&conflicts=1',
    inside: ['.table-scroll'],
    open: toggleTables,
    close: toggleTables,
  },
  {
    name: 'evidence and its search',
    query: 'sources=002&claim=002-signed-650',
    inside: ['[data-evidence]'],
    open: async (page) => {
      await evidence(page).getByRole('searchbox').fill('altman');
      await expect(evidence(page).locator('.evidence-found li').first()).toBeVisible();
    },
  },
  {
    name: 'the menu of files',
    query: 'sources=002',
    inside: ['[role="menu"]'],
    open: (page) =>
      figure(page, 'signature-counts')
        .getByRole('button', { name: /^Export/ })
        .click(),
    close: pressEscape,
  },
  {
    name: 'the sheet of files',
    query: 'sources=002',
    inside: ['dialog.sheet'],
    open: async (page) => {
      const sheet = await openSheet(page, 'signature-counts');
      await expect(previewOf(sheet)).toHaveJSProperty('naturalWidth', 1200);
      expect(await overflowOf(sheet)).toBe(0);
    },
    close: pressEscape,
  },
  {
    name: 'own copies',
    query: 'sources=002',
    inside: ['.figure:has(.copies)'],
    open: async (page) => {
      const copies = page.locator('.copies li');
      if ((await copies.count()) === 0)
        await openCopies(page, madeUp('002_296144439f759787.txt', 'Made up. '.repeat(900)));
      await expect(copies).toHaveCount(1);
    },
  },
  {
    name: 'a figure in another page',
    query: 'embed=signature-counts',
    open: (page) => expect(page.locator('.embedded svg')).toBeVisible(),
  },
];

/** What axe finds in a state of the page in one look, the widths named. */
async function faultsOf(page: Page, state: State, lang: string, theme: string) {
  const { query, inside = [], open, close } = state;
  const faults: string[] = [];
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await goWithin(page, `?lang=${lang}&theme=${theme}${query && `&${query}`}`);
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    await open(page);
    const found = await axeFaults(page, ...inside);
    faults.push(...found.map((fault) => `${width} px: ${fault}`));
    await close?.(page);
  }
  return faults;
}

for (const lang of ['en', 'fr'])
  for (const theme of ['light', 'dark'])
    test(`axe finds nothing in any state of the page, ${lang}, ${theme}, wide and narrow`, async ({
      page,
    }) => {
      test.slow();
      await page.goto(`/?lang=${lang}&theme=${theme}`);
      await expect(figure(page, 'disagreement')).toBeVisible();
      for (const state of states)
        await test.step(state.name, async () => {
          expect(await faultsOf(page, state, lang, theme)).toEqual([]);
        });
    });

for (const [query, width] of [
  ['?lang=en&theme=light', 1280],
  ['?lang=fr&theme=dark', 390],
] as const)
  test(`axe finds nothing on the page as a whole, ${query}, ${width} px wide`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`/${query}`);
    await expect(figure(page, 'disagreement')).toBeVisible();
    expect(await axeFaults(page)).toEqual([]);
  });

test('axe finds nothing where an answer could not be had', async ({ page }) => {
  await page.route('**/signature-counts.json', (route) => route.fulfill({ status: 503 }));
  await page.goto('/');
  const alert: State = {
    name: 'an alert',
    query: '',
    inside: ['[role="alert"]'],
    open: (at) => expect(at.getByRole('alert')).toBeVisible(),
  };
  for (const lang of ['en', 'fr'])
    for (const theme of ['light', 'dark'])
      expect(await faultsOf(page, alert, lang, theme)).toEqual([]);
});

test('the filter, the measure and an export work by keyboard alone', async ({ page }) => {
  await page.goto('/');
  await page.locator('input[data-source="000"]').focus();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/sources=001,002,003,004/);
  await page.getByRole('radio', { name: 'Count' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/measure=share/);
  const button = figure(page, 'signature-counts').getByRole('button', { name: /^Export/ });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem', { name: 'PNG image' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  const download = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  expect((await download).suggestedFilename()).toMatch(/-share\.svg$/);
  await expect(button).toBeFocused();
});
