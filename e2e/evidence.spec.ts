import { expect, test } from '@playwright/test';
import { complaintsOf } from './complaints.ts';
import { evidence, overflowOf } from './evidence.ts';
import { figure } from './figures.ts';

test('a click on a mark opens its evidence, and from there on to the next claim', async ({
  page,
}) => {
  await page.goto('/');
  await figure(page, 'signature-counts').locator('svg [data-claim="002-signed-650"]').click();
  const panel = page.getByRole('dialog', { name: 'Evidence Furno (002)' });
  await expect(panel).toHaveAttribute('data-evidence', '002-signed-650');
  await expect(panel).toBeFocused();
  await expect(page).toHaveURL(/\/\?claim=002-signed-650$/);
  await expect(panel).toContainText('650');
  await expect(panel).toContainText('002_296144439f759787.txt');
  await expect(panel.locator('[data-related="differ"]')).toContainText('723');
  await expect(panel.locator('[data-related="differ"]')).toContainText('743');
  await panel.getByRole('button', { name: 'Next', exact: true }).click();
  await expect(evidence(page, '003-signed-723')).toBeVisible();
  await expect(evidence(page)).toContainText('778');
  await page.getByRole('button', { name: 'Previous' }).click();
  await expect(evidence(page, '002-signed-650')).toBeVisible();
});

test('“Next that disagrees” goes through all that differ, and back to where it began', async ({
  page,
}) => {
  await page.goto('/?claim=002-signed-650');
  const on = page.getByRole('button', { name: 'Next that disagrees' });
  const steps: string[] = [];
  for (let step = 0; step < 3; step++) {
    const before = page.url();
    await on.click();
    await expect(page).not.toHaveURL(before);
    steps.push((await evidence(page).getAttribute('data-evidence')) ?? '');
  }
  expect(steps.slice(0, 2).sort()).toEqual(['001-signed-743', '003-signed-723']);
  expect(steps[2]).toBe('002-signed-650');
});

test('closing gives the focus back to what opened the evidence', async ({ page }) => {
  await page.goto('/');
  const counts = figure(page, 'signature-counts');
  await counts.locator('svg [data-claim="002-signed-650"]').click();
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(evidence(page)).toHaveCount(0);
  await expect(page).toHaveURL(/\/$/);
  await expect(counts.locator('button[data-opens="002-signed-650"]')).toBeFocused();
});

test('back and forward open and close the evidence', async ({ page }) => {
  await page.goto('/');
  await figure(page, 'signature-counts').locator('svg [data-claim="002-signed-650"]').click();
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await expect(evidence(page, '003-signed-723')).toBeVisible();
  await page.goBack();
  await expect(evidence(page, '002-signed-650')).toBeVisible();
  await page.goBack();
  await expect(evidence(page)).toHaveCount(0);
  await page.goForward();
  await expect(evidence(page, '002-signed-650')).toBeVisible();
});

test('an address with a claim opens its evidence', async ({ page }) => {
  await page.goto('/?claim=003-signed-more-than-95');
  await expect(evidence(page, '003-signed-more-than-95')).toContainText('95 %');
  await expect(page).toHaveURL(/\/\?claim=003-signed-more-than-95$/);
});

test('a claim that there is not is dropped from the address, and that is said', async ({
  page,
}) => {
  const complaints = complaintsOf(page);
  await page.goto('/?measure=share&claim=nope');
  await expect(figure(page, 'disagreement')).toBeVisible();
  await expect(page).toHaveURL(/\/\?measure=share$/);
  await expect(evidence(page)).toHaveCount(0);
  await expect(page.getByRole('status').filter({ hasText: 'nope' })).toHaveText(
    'There is no claim “nope” in this release of the dossier.',
  );
  await expect(page.getByRole('alert')).toHaveCount(0);
  expect(complaints).toEqual([]);
});

test('a claim that there is not is said in French on a page in French', async ({ page }) => {
  await page.goto('/?lang=fr&claim=nope');
  await expect(page.getByRole('status').filter({ hasText: 'nope' })).toHaveText(
    'Il n’y a pas d’affirmation «\u00a0nope\u00a0» dans cette version du dossier.',
  );
  await expect(page).toHaveURL(/\/\?lang=fr$/);
});

test('a click on a mark opens its evidence though all of the page is selected', async ({
  page,
}) => {
  await page.goto('/');
  const mark = figure(page, 'signature-counts').locator('svg [data-claim="002-signed-650"]');
  await mark.waitFor();
  await page.keyboard.press('Control+A');
  await mark.click();
  await expect(evidence(page, '002-signed-650')).toBeVisible();
});

test('with no source shown there is no claim to go on to', async ({ page }) => {
  await page.goto('/?sources=&claim=002-signed-650');
  await expect(evidence(page)).toContainText('Outside of what is shown');
  for (const name of ['Next', 'Previous'])
    await expect(evidence(page).getByRole('button', { name, exact: true })).toBeDisabled();
});

for (const width of [390, 320])
  test(`at ${width} px the evidence is a sheet at the bottom that nothing sticks out of`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    for (const query of ['claim=002-signed-650', 'claim=000-altman-ends&lang=fr']) {
      await page.goto(`/?${query}`);
      const sheet = await evidence(page).boundingBox();
      expect([sheet?.x, sheet?.width]).toEqual([0, width]);
      expect((sheet?.y ?? 0) + (sheet?.height ?? 0)).toBe(844);
      expect(sheet?.y).toBeGreaterThan(844 * 0.15);
      expect(await overflowOf(evidence(page)), query).toBe(0);
      expect(await overflowOf(page.locator('html')), query).toBe(0);
    }
  });
