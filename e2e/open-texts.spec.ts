import { type APIRequestContext, expect, test } from '@playwright/test';
import { copiesOn, madeUp, openCopies } from './copies.ts';
import { type ApiClaim, everyClaim, evidence, findClaim, overflowOf } from './evidence.ts';
import { areTextsMissing, readTexts, unlessTexts } from './texts.ts';

/** What the contract calls a passage: code points, the end exclusive. */
function passageIn(text: string, { passage }: ApiClaim): string {
  return [...text].slice(passage.start, passage.end).join('');
}

/** The claims of a source, and one of them by its id. */
async function claimsOf(request: APIRequestContext, source: string) {
  const claims = (await everyClaim(request)).filter((claim) => claim.source === source);
  const named = (id: string) => {
    const claim = claims.find((one) => one.id === id);
    if (!claim) throw new Error(`The API has no claim ${id}`);
    return claim;
  };
  return { claims, named };
}

test.describe(`the five texts${unlessTexts}`, () => {
  test.skip(areTextsMissing);

  for (const source of ['000', '001', '002', '003', '004'])
    test(`every passage of ${source} is shown as it stands in the reader’s copy`, async ({
      page,
      request,
    }) => {
      const texts = readTexts();
      const text = texts.get(source) ?? '';
      const { claims } = await claimsOf(request, source);
      expect(claims.length).toBeGreaterThan(20);
      await page.goto(`/?claim=${claims[0]?.id}`);
      const files = [...texts].map(([id, words]) => madeUp(`${id} of mine.txt`, words));
      await openCopies(page, ...files);
      await expect(copiesOn(page)).toHaveCount(5);
      await expect(copiesOn(page).filter({ hasText: `(${source}), word for word` })).toContainText(
        `${claims.length} of ${claims.length} passages found`,
      );
      // 002 is the one with characters beyond 16 bits, of which a wrong count would show.
      const every = source === '002' ? 1 : Math.floor(claims.length / 5);
      const misread: string[] = [];
      for (const claim of claims.filter((_, index) => index % every === 0)) {
        await findClaim(page, claim.id);
        const shown = await evidence(page).locator('mark').textContent();
        if (shown !== passageIn(text, claim)) misread.push(claim.id);
      }
      expect(misread).toEqual([]);
    });

  test('the figures of a count are underlined in its passage', async ({ page }) => {
    await page.goto('/?claim=003-signed-723');
    await openCopies(page, madeUp('mine.txt', readTexts().get('003') ?? ''));
    await expect(evidence(page).locator('mark b')).toHaveText(['723', '778']);
  });

  test('other line ends and a byte order mark do not make a copy another', async ({ page }) => {
    const text = readTexts().get('002') ?? '';
    await page.goto('/?claim=002-signed-650');
    await openCopies(page, madeUp('mine.txt', `\ufeff${text.replace(/\r?\n/g, '\r\n')}`));
    await expect(copiesOn(page)).toContainText(['Furno (002), word for word']);
    await expect(evidence(page).locator('mark')).toContainText('650');
  });

  test('in a changed copy what was changed is not verified, and the rest is', async ({
    page,
    request,
  }) => {
    const text = readTexts().get('002') ?? '';
    const { claims, named } = await claimsOf(request, '002');
    const told = named('002-signed-650');
    const letters = [...text];
    const at = letters.indexOf('6', told.passage.start);
    expect(letters.slice(at, at + 3).join('')).toBe('650');
    letters[at] = '5';
    const whole = claims.filter(({ passage }) => at < passage.start || passage.end <= at);
    expect(whole.length).toBeLessThan(claims.length);
    await page.goto('/?claim=002-signed-650');
    await openCopies(page, madeUp('mine.txt', letters.join('')));
    await expect(copiesOn(page)).toContainText([
      `Furno (002) with changes. ${whole.length} of ${claims.length} passages still stand`,
    ]);
    await expect(evidence(page).getByRole('alert')).toContainText('Not verified');
    await expect(evidence(page).locator('mark')).toHaveCount(0);
    await findClaim(page, '002-threaten-hundreds');
    await expect(evidence(page).locator('mark')).toBeVisible();
    await expect(evidence(page).getByRole('alert')).toHaveCount(0);
  });

  test('a passage is copied as it stands', async ({ page, context, baseURL, request }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: baseURL });
    const text = readTexts().get('002') ?? '';
    const { named } = await claimsOf(request, '002');
    await page.goto('/?claim=002-signed-650');
    await openCopies(page, madeUp('mine.txt', text));
    await page.getByRole('button', { name: 'Copy passage' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Passage copied.' })).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied === passageIn(text, named('002-signed-650'))).toBe(true);
  });

  test('a passage far down in the text is scrolled into its box', async ({ page, request }) => {
    const { named } = await claimsOf(request, '001');
    await page.goto('/?claim=001-signed-743');
    await openCopies(page, madeUp('mine.txt', readTexts().get('001') ?? ''));
    const box = evidence(page).locator('blockquote');
    for (const id of ['001-signed-743', '001-microsoft-hand-observers', '001-return-state']) {
      expect(named(id).passage.start).toBeGreaterThan(1500);
      if (id !== '001-signed-743') await findClaim(page, id);
      await box.scrollIntoViewIfNeeded();
      await expect(box.locator(`mark[data-passage="${id}"]`)).toBeInViewport();
    }
  });

  test('on a phone the evidence with its passage does not stick out', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('/?claim=002-signed-650');
    await openCopies(page, madeUp('mine.txt', readTexts().get('002') ?? ''));
    await expect(evidence(page).locator('mark')).toBeVisible();
    expect(await overflowOf(evidence(page))).toBe(0);
    expect(await overflowOf(evidence(page).locator('blockquote'))).toBe(0);
  });
});
