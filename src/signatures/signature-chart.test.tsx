// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { palettes } from '../palette/palette.ts';
import { makeCount } from '../testing/claims.ts';
import { numberOf } from '../testing/draw.ts';
import { barsOf, claimsOf, drawChart, textsOf } from '../testing/draw-signatures.tsx';
import { drawnTexts } from '../testing/drawn-texts.ts';
import { theOne } from '../testing/on-page.ts';
import { plainSpaces } from '../testing/plain-spaces.ts';
import { seriesOfClaims, signaturesOf } from '../testing/signatures.ts';
import { SignatureChart } from './signature-chart.tsx';

describe(SignatureChart, () => {
  test('counts have an axis from 0 to 800, shares one from 90 % to 100 %', () => {
    const count = textsOf(drawChart(signaturesOf(), { place: 1104 }).svg);
    const series = signaturesOf(null, { measure: 'share' });
    const share = textsOf(drawChart(series, { place: 1104 }).svg);
    expect(count).toEqual(expect.arrayContaining(['0', '200', '400', '600', '800']));
    expect(share).toEqual(expect.arrayContaining(['90 %', '100 %']));
  });

  test('a higher share stands higher, and a share is no bar', () => {
    const series = signaturesOf(null, { measure: 'share' });
    const { svg } = drawChart(series, { place: 1104 });
    expect(series.plotted.flatMap(({ claim }) => barsOf(svg, claim.id))).toEqual([]);
    expect(claimsOf(svg)).toHaveLength(4);
  });

  test('a wide chart says the ranges in the plot, a single count has none', () => {
    const all = textsOf(drawChart(signaturesOf(), { place: 1104 }).svg);
    const one = textsOf(drawChart(signaturesOf(['002']), { place: 1104 }).svg);
    expect(all).toEqual(
      expect.arrayContaining([
        'Signed, all counts: 650 to 743',
        'Employees, all counts: ≈ 700 to 778',
      ]),
    );
    expect(one.filter((text) => text.startsWith('Signed,'))).toEqual([]);
  });

  test('a narrow chart has no room for the ranges beside its marks, and leaves them to the notes', () => {
    const texts = textsOf(drawChart(signaturesOf(), { place: 358 }).svg);
    expect(texts.filter((text) => /^(Signed|Employees), all counts:/.test(text))).toEqual([]);
  });

  test.each(['001', '002', '003'])('the ranges keep clear of the bar of %s', (id) => {
    const { svg } = drawChart(signaturesOf(), { place: 1104 });
    const ranges = drawnTexts(svg).filter(({ text }) =>
      /^(Signed|Employees), all counts:/.test(text),
    );
    const bars = [...svg.querySelectorAll(`[data-claim^="${id}-signed"] rect`)];
    expect(ranges).toHaveLength(2);
    expect(bars.length).toBeGreaterThan(0);
    for (const bar of bars) {
      const [left, width] = [numberOf(bar, 'x'), numberOf(bar, 'width')];
      expect(ranges.filter((text) => text.left < left + width && left < text.right)).toEqual([]);
    }
  });

  test.each([[null], [['001', '003']], [['002', '003']]])(
    'no dotted line runs through the words of a range, of %j',
    (sources) => {
      for (const place of [1104, 'image'] as const) {
        const { svg } = drawChart(signaturesOf(sources), { place });
        const words = drawnTexts(svg).filter(({ text }) =>
          /^(Signed|Employees), all counts:/.test(text),
        );
        const lines = [...svg.querySelectorAll('path[stroke-dasharray="1 4"]')].flatMap((path) =>
          [...(path.getAttribute('d') ?? '').matchAll(/M([\d.]+) ([\d.]+)H([\d.]+)/g)].map(
            ([, left, y, right]) => ({ left: Number(left), y: Number(y), right: Number(right) }),
          ),
        );
        expect(words.length).toBeGreaterThan(0);
        expect(lines.length).toBeGreaterThan(1);
        const struck = words.filter(({ left, right, top, bottom }) =>
          lines.some(
            (line) => line.left < right && left < line.right && line.y > top && line.y < bottom,
          ),
        );
        expect(struck).toEqual([]);
      }
    },
  );

  test('marks tell on hovering who says what, in the language of the chart', () => {
    const { svg } = drawChart(signaturesOf(), { place: 1104, language: 'fr' });
    const title = theOne(svg, '[data-claim="002-signed-650"] > title').textContent;
    expect(plainSpaces(title)).toContain('Furno (002), article : 650 sur ≈ 700 ont signé');
  });

  test('each source has its own colour, the same whatever else is in view', () => {
    const colourOf = (ids: string[] | null) =>
      theOne(
        drawChart(signaturesOf(ids), { place: 1104 }).svg,
        '[data-opens="001-signed-743"] > g > path',
      ).getAttribute('stroke');
    expect(colourOf(null)).toBe(palettes.light.series[1]);
    expect(colourOf(['001'])).toBe(palettes.light.series[1]);
  });

  test('the dark theme draws with the dark palette alone', () => {
    const { svg } = drawChart(signaturesOf(), { place: 'image', theme: 'dark' });
    const used = new Set(
      [...svg.querySelectorAll('[fill], [stroke]')].flatMap((element) =>
        ['fill', 'stroke'].map((name) => element.getAttribute(name) ?? ''),
      ),
    );
    const { series, ...others } = palettes.dark;
    const known = [...series, ...Object.values(others)];
    const literals = [...used].filter((colour) => colour.startsWith('#'));
    expect(literals).toContain(palettes.dark.paper);
    expect(literals.filter((colour) => !known.includes(colour))).toEqual([]);
  });

  test('a lone share, without any count, is drawn without a scale of people', () => {
    const share = { value: 0.95, qualifier: 'more-than' as const };
    const series = seriesOfClaims([makeCount({ signatories: null, headcount: null, share })]);
    const { svg } = drawChart(series, { place: 1104 });
    expect(claimsOf(svg)).toEqual(['a-count']);
    expect(textsOf(svg)).toEqual(expect.arrayContaining(['more than 95 %', 'no count given']));
    expect(textsOf(svg)).not.toContain('0');
  });
});
