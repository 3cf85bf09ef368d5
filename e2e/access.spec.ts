import { expect, type Page, test } from '@playwright/test';
import { axeFaults } from './axe-faults.ts';
import { copiesOn, madeUp, openCopies } from './copies.ts';
import { evidence } from './evidence.ts';
import { openSheet, previewOf } from './export-sheet.ts';
import { figure } from './figures.ts';
import { goWithin, looks } from './looks.ts';

const counts = 'figure[data-chart="signature-counts"]';

interface State {
  readonly name: string;
  /** The view, beside language and theme. */
  readonly query: string;
  /** What is not the same in any other state; left out: the whole page. */
  readonly inside?: string;
  /** What is to be done and waited for, once the page stands in that view. */
  readonly open: (page: Page) => Promise<unknown>;
  /** Undoes what the next view does not. */
  readonly close?: (page: Page) => Promise<unknown>;
}

const toggleTables = async (page: Page) => {
  for (const table of await page.getByRole('button', { name: /^Table/ }).all()) await table.click();
};
const pressEscape = (page: Page) => page.keyboard.press('Escape');

const states: readonly State[] = [
  {
    name: 'all sources',
    query: '',
    open: (page) => expect(page.locator('footer')).toBeVisible(),
  },
  {
    name: 'one source',
    query: 'sources=004',
    inside: '[data-as-told-by]',
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
    inside: counts,
    open: (page) => expect(page.locator(`${counts} svg`)).toBeVisible(),
  },
  {
    name: 'a narrowed stretch',
    query: 'period=2023-11-19/2023-11-20',
    inside: counts,
    open: (page) => expect(page.locator('.narrowed')).toBeVisible(),
  },
  {
    name: 'conflicts only, and the tables open',
    query: 'conflicts=1',
    inside: '.table-scroll',
    open: toggleTables,
    close: toggleTables,
  },
  {
    name: 'evidence and its search',
    query: 'claim=002-signed-650',
    inside: '[data-evidence]',
    open: async (page) => {
      await evidence(page).getByRole('searchbox').fill('altman');
      await expect(evidence(page).locator('.evidence-found li').first()).toBeVisible();
    },
  },
  {
    name: 'the menu of files',
    query: '',
    inside: '[role="menu"]',
    open: (page) =>
      figure(page, 'signature-counts')
        .getByRole('button', { name: /^Export/ })
        .click(),
    close: pressEscape,
  },
  {
    name: 'the sheet of files',
    query: '',
    inside: 'dialog.sheet',
    open: async (page) => {
      const sheet = await openSheet(page, 'signature-counts');
      await expect(previewOf(sheet)).toHaveJSProperty('naturalWidth', 1200);
    },
    close: pressEscape,
  },
  {
    name: 'own copies',
    query: '',
    inside: '.figure:has(.copies)',
    open: async (page) => {
      if ((await copiesOn(page).count()) === 0)
        await openCopies(page, madeUp('002_296144439f759787.txt', 'Made up. '.repeat(900)));
      await expect(copiesOn(page)).toHaveCount(1);
    },
  },
  {
    name: 'a figure in another page',
    query: 'embed=signature-counts',
    open: (page) => expect(page.locator('.embedded svg')).toBeVisible(),
  },
];

/** What axe finds in a state in every look of a language, the look named. */
async function faultsOf(page: Page, { query, inside, open, close }: State, language: string) {
  const faults: string[] = [];
  for (const { lang, theme, width } of looks.filter((look) => look.lang === language)) {
    await page.setViewportSize({ width, height: 900 });
    await goWithin(page, `?lang=${lang}&theme=${theme}${query && `&${query}`}`);
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    await open(page);
    const found = await axeFaults(page, inside);
    faults.push(...found.map((fault) => `${theme}, ${width} px: ${fault}`));
    await close?.(page);
  }
  return faults;
}

for (const lang of ['en', 'fr'])
  test(`axe finds nothing in any state of the page, ${lang}, light and dark, wide and narrow`, async ({
    page,
  }) => {
    test.slow();
    await page.goto(`/?lang=${lang}`);
    await expect(page.locator('footer')).toBeVisible();
    for (const state of states)
      await test.step(state.name, async () => {
        expect(await faultsOf(page, state, lang)).toEqual([]);
      });
  });

test('axe finds nothing where an answer could not be had', async ({ page }) => {
  await page.route('**/signature-counts.json', (route) => route.fulfill({ status: 503 }));
  await page.goto('/');
  const alert = {
    name: 'an alert',
    query: '',
    inside: '[role="alert"]',
    open: (at: Page) => expect(at.getByRole('alert')).toBeVisible(),
  };
  for (const lang of ['en', 'fr']) expect(await faultsOf(page, alert, lang)).toEqual([]);
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
