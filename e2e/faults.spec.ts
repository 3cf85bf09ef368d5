import { expect, type Page, test } from '@playwright/test';
import { drawnClaims, figure } from './figures.ts';
import { holdApi } from './hold-api.ts';

/** Gives a file of the API with its text changed. */
async function change(page: Page, file: string, edit: (text: string) => string): Promise<void> {
  await page.route(`**/api/v1/${file}`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: edit(await response.text()) });
  });
}

test('one broken claim is named with its place and reason, and the others are drawn', async ({
  page,
}) => {
  await page.goto('/?sources=002,003,004');
  await expect.poll(() => drawnClaims(page, 'signature-counts')).not.toEqual([]);
  const drawn = await drawnClaims(page, 'signature-counts');
  await change(page, 'signature-counts.json', (text) => {
    const json = JSON.parse(text);
    const broken = json.data.find(({ id }: { id: string }) => id === drawn[0]);
    broken.asOf.edtf = 'last Monday';
    return JSON.stringify(json);
  });
  await page.reload();
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('One entry of signature-counts.json could not be read');
  await expect(alert.getByRole('listitem')).toContainText(`“${drawn[0]}” is not as agreed`);
  await expect(alert.getByRole('listitem')).toContainText(/data\.\d+\.asOf\.edtf: must be an EDTF/);
  await expect.poll(() => drawnClaims(page, 'signature-counts')).toEqual(drawn.slice(1));
  // Nobody is to take what is left for the whole; an image of the figure has its words.
  const lacking =
    'One entry of the dossier could not be read: it is neither shown nor counted here.';
  await expect(page.locator('[data-finding]')).toContainText(lacking);
  await expect(figure(page, 'signature-counts')).toContainText(lacking);
  await page.getByRole('radio', { name: 'Français' }).check({ force: true });
  await expect(alert).toContainText('Une entrée de signature-counts.json n’a pu être lue');
});

test('a source that could not be read today stays in the address', async ({ page }) => {
  await change(page, 'sources.json', (text) => {
    const json = JSON.parse(text);
    json.data.find(({ id }: { id: string }) => id === '003').published.edtf = 'last Monday';
    return JSON.stringify(json);
  });
  await page.goto('/?sources=002,003');
  await expect(page.getByRole('alert')).toContainText('entries of sources.json');
  await expect.poll(() => drawnClaims(page, 'signature-counts')).toEqual(['002-signed-650']);
  await expect(page).toHaveURL(/\?sources=002,003$/);
  // Nor do those after it get its colour.
  const carvajal = page.locator('.source-card').filter({ hasText: 'Carvajal' });
  await expect(carvajal.locator('.marker').first()).toHaveClass(/series-4/);
  await page.goto('/?sources=003');
  await expect(page.getByText('No source is shown, so there is nothing')).toBeVisible();
  await expect(page).toHaveURL(/\?sources=003$/);
  await page.unrouteAll();
  await page.reload();
  await expect.poll(() => drawnClaims(page, 'signature-counts')).toContain('003-signed-723');
});

test('claims of a source that there is not are named, and the rest is shown', async ({ page }) => {
  await change(page, 'events.json', (text) => text.replace('"source":"000"', '"source":"nobody"'));
  await page.goto('/');
  await expect(page.getByRole('alert')).toContainText(
    '“000-invest-2019” is a claim of the source “nobody”',
  );
  await expect(figure(page, 'ceo-turnover').locator('svg')).toBeVisible();
});

test('the questions alone say what they lack, though no text is asked for it', async ({ page }) => {
  await page.route('**/signature-counts.json', (route) => route.fulfill({ status: 500 }));
  await page.goto('/?embed=disagreement');
  await expect(page.getByRole('alert')).toContainText('signature-counts.json (HTTP 500)');
  await page.unroute('**/signature-counts.json');
  await expect(figure(page, 'disagreement')).toBeVisible();
});

test('beside a file out of reach it is said why the questions are not there', async ({ page }) => {
  await page.route('**/signature-counts.json', (route) => route.abort());
  await page.goto('/');
  await expect(
    page.getByText('Where the texts differ is told as soon as signature-counts.json is here.'),
  ).toBeVisible();
  await page.unrouteAll();
  await expect(figure(page, 'disagreement')).toBeVisible();
});

for (const [file, comes] of [
  ['leadership-changes.json', 'ceo-turnover'],
  ['dossier.json', undefined],
] as const)
  test(`who pressed “Try again” for ${file} has the focus on what comes for it`, async ({
    page,
  }) => {
    // Asking by itself must not come first.
    await page.clock.install();
    await page.route(`**/${file}`, (route) => route.abort());
    await page.goto('/');
    const again = page.getByRole('button', { name: 'Try again' });
    await again.focus();
    await page.unrouteAll();
    await page.keyboard.press('Enter');
    await expect(again).toHaveCount(0);
    const there = comes ? figure(page, comes) : page.locator('[data-finding]');
    await expect(there).toBeFocused();
  });

test('files of two releases are told apart, and asked for until they are of one', async ({
  page,
}) => {
  await page.clock.install();
  await change(page, 'events.json', (text) =>
    text.replace(/"release":"[0-9a-f]{64}"/, `"release":"${'f'.repeat(64)}"`),
  );
  await page.goto('/');
  const alert = page.getByRole('alert').filter({ hasText: 'ffffffffffff' });
  await expect(alert).toContainText('events.json is of another release (ffffffffffff)');
  await page.unrouteAll();
  await page.clock.fastForward(11_000);
  await expect(alert).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'What happened' })).toBeVisible();
});

test('what the engine says of a fault is English on a page in French, and known to be', async ({
  page,
}) => {
  await change(page, 'events.json', () => 'null');
  await page.goto('/?lang=fr');
  await expect(page.getByRole('alert').locator('code[lang="en"]')).toHaveText(/^the whole: /);
});

test('a page without its API is whole by itself once that is back', async ({ page }) => {
  await page.route('**/api/v1/*', (route) => route.abort());
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Countersign');
  await expect(page.getByRole('alert')).toContainText('The page goes on trying.');
  // What the build drew and checked stands meanwhile.
  await expect(page.locator('.kept').first()).toContainText('As it was in release');
  await page.unroute('**/api/v1/*');
  await expect(page.getByRole('heading', { name: 'What happened' })).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(page.locator('.kept')).toHaveCount(0);
});

test('a slow dossier is said to be waited for over what the build drew, and then drawn', async ({
  page,
}) => {
  await page.clock.install();
  const release = await holdApi(page, 'dossier.json');
  await page.goto('/');
  await page.clock.fastForward(30_000);
  const waiting = page.getByRole('status').filter({ hasText: 'dossier.json' });
  await expect(waiting).toBeVisible();
  await expect(figure(page, 'signature-counts')).toBeVisible();
  // Nothing that stands is taken away meanwhile, and what a reader does is done once it can be.
  await expect(page.locator('[data-finding]')).toContainText('92.9 % to 96.5 %');
  const box = page.locator('input[data-source="002"]');
  await box.focus();
  await page.keyboard.press('Space');
  release();
  await expect(page).toHaveURL(/sources=000,001,003,004$/);
  await expect(box).toBeFocused();
  await expect(box).not.toBeChecked();
  await expect(waiting).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'What happened' })).toBeVisible();
});
