import { expect, type Page, test } from '@playwright/test';
import { collidingTexts, figure } from './figures.ts';
import { type Geometry, geometryOf } from './geometry.ts';

const widths = [1280, 768, 390, 320];
/** How far a place may be off, px: browsers round to a part of a pixel. */
const digits = 0;

interface Count {
  readonly id: string;
  readonly asOf: { readonly edtf: string | null };
  readonly signatories: { readonly value: number | null } | null;
  readonly headcount: { readonly value: number | null } | null;
}

/** The counts of the dossier, and the first day of its period. */
async function factsOf(page: Page) {
  const read = async (file: string) => (await page.request.get(`/api/v1/${file}`)).json();
  const { data } = await read('signature-counts.json');
  const { period } = await read('dossier.json');
  const counts: readonly Count[] = data;
  return { counts, first: Date.parse(String(period).slice(0, 10)) };
}

/** Both charts as they stand once nothing is drawn anew any more. */
async function chartsOf(page: Page) {
  await expect(page.locator('.still')).toHaveCount(0);
  await page.evaluate(() => document.fonts.ready);
  const [signatures, turnover] = (['signature-counts', 'ceo-turnover'] as const).map((chart) =>
    figure(page, chart).locator('svg'),
  );
  if (!signatures || !turnover) throw new Error('two charts');
  await expect(signatures).toHaveCount(1);
  await expect(turnover).toHaveCount(1);
  return { signatures, turnover };
}

/** Where people stand on the axis of a chart, px. */
function scaleOf({ ticks }: Geometry): (people: number) => number {
  const [zero, last] = [ticks.at(0), ticks.at(-1)];
  if (!zero || !last || zero.value !== 0 || ticks.length < 2) throw new Error('no axis from zero');
  return (people) => zero.y + ((last.y - zero.y) * people) / last.value;
}

for (const width of widths)
  test(`at ${width} px every mark, band and tick is where its claim and day are`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const query of ['/?lang=en', '/?lang=fr', '/?lang=fr&sources=002', '/?sources=001,003']) {
      await page.goto(query);
      const { counts, first } = await factsOf(page);
      const { signatures, turnover } = await chartsOf(page);
      const [of, other] = [await geometryOf(signatures), await geometryOf(turnover)];

      await test.step(`${query}: bars grow with their counts, from zero`, () => {
        const y = scaleOf(of);
        for (const { value, y: at } of of.ticks) expect(at).toBeCloseTo(y(value), digits);
        expect(of.bars.length).toBeGreaterThan(0);
        for (const { claim, tops, bottoms } of of.bars) {
          const told = counts.find(({ id }) => id === claim);
          const people = [told?.headcount?.value, told?.signatories?.value].filter(
            (n) => n != null,
          );
          expect(tops, claim).toHaveLength(people.length);
          people.forEach((n, index) => {
            expect(tops[index], `${claim}: ${n}`).toBeCloseTo(y(n), digits);
            expect(bottoms[index], `${claim}: zero`).toBeCloseTo(y(0), digits);
          });
        }
      });

      await test.step(`${query}: both charts give each day the same place`, () => {
        expect(of.bands.length).toBeGreaterThan(2);
        expect(other.bands).toHaveLength(of.bands.length);
        of.bands.forEach((left, index) => {
          expect(other.bands[index]).toBeCloseTo(left, digits);
          expect(left).toBeCloseTo((of.bands[0] ?? 0) + index * 2 * of.dayWidth, digits);
        });
        expect(other.dayWidth).toBeCloseTo(of.dayWidth, digits);
        for (const { names } of [of, other]) {
          expect(names.length).toBeGreaterThan(0);
          for (const middle of names) {
            const days = (middle - (of.bands[0] ?? 0)) / of.dayWidth;
            expect(days - Math.floor(days)).toBeCloseTo(0.5, 1);
          }
        }
      });

      await test.step(`${query}: a claim known to the day stands in its day`, () => {
        const known = of.bars.flatMap(({ claim, middle }) => {
          const { edtf } = counts.find(({ id }) => id === claim)?.asOf ?? {};
          return edtf && /^\d{4}-\d\d-\d\d$/.test(edtf) ? [{ claim, middle, edtf }] : [];
        });
        for (const { claim, middle, edtf } of known) {
          const left = (of.bands[0] ?? 0) + ((Date.parse(edtf) - first) / 86_400_000) * of.dayWidth;
          expect(middle, claim).toBeGreaterThan(left);
          expect(middle, claim).toBeLessThan(left + of.dayWidth);
        }
      });

      for (const svg of [signatures, turnover])
        expect(await collidingTexts(svg), query).toEqual([]);
    }
  });
