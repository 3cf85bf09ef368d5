// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { pageMargin } from '../charting/chart-canvas.tsx';
import { defaultSize } from '../images/image-size.ts';
import type { Language } from '../language/language.ts';
import { palettes } from '../palette/palette.ts';
import { draw } from '../testing/draw.ts';
import { cutTexts, drawnTexts, overlappingTexts } from '../testing/drawn-texts.ts';
import { theOne } from '../testing/on-page.ts';
import { axisOf, frameOf, selections, turnoverOf } from '../testing/turnover.ts';
import { lineHeight } from '../typeface/measure-text.ts';
import { densities } from './lane.ts';
import { dayLabels } from './layout-turnover.ts';
import { claimsOfTenure } from './tenures.ts';
import { TurnoverChart, turnoverHeight } from './turnover-chart.tsx';
import { describeTurnover } from './turnover-text.ts';
import { turnoverTitle } from './turnover-title.ts';

const subtitle = 'Who led';

function drawChart(
  ids: readonly string[] | null,
  { width, language = 'en' }: { width: number | 'image'; language?: Language },
) {
  const series = turnoverOf(ids);
  const chart = { series, axis: axisOf(series), language, theme: 'light' as const, subtitle };
  if (width === 'image')
    return draw(<TurnoverChart {...chart} {...defaultSize} frame={frameOf(series, language)} />);
  const height = turnoverHeight({ ...chart, width });
  return draw(<TurnoverChart {...chart} width={width} height={height} />);
}

const names = (host: ParentNode) =>
  [...host.querySelectorAll('svg [data-tenure]')].map((e) => e.getAttribute('data-tenure'));

const drawnClaims = (host: ParentNode) =>
  [...host.querySelectorAll('svg [data-claim]')].map((e) => e.getAttribute('data-claim') ?? '');

describe(TurnoverChart, () => {
  test('has one element for each term, grouped by person', () => {
    expect(names(drawChart(null, { width: 1104 }))).toEqual([
      'Sam Altman',
      'Sam Altman',
      'Mira Murati',
      'Emmett Shear',
    ]);
  });

  test('leaves the name empty for a person whom no text names', () => {
    expect(names(drawChart(['002'], { width: 1104 }))).toEqual(['Sam Altman', '', 'Emmett Shear']);
  });

  test('is an image whose title is the finding and whose description tells every term', () => {
    const svg = theOne(drawChart(null, { width: 358, language: 'fr' }), 'svg');
    expect(svg.getAttribute('aria-label')).toBe('Graphique, Succession à la tête');
    expect(theOne(svg, ':scope > [aria-hidden]').querySelectorAll('[data-claim]')).toHaveLength(16);
    expect(svg.getAttribute('role')).toBe('img');
    expect(theOne(svg, ':scope > title').textContent).toBe(turnoverTitle(turnoverOf(), 'fr'));
    expect(theOne(svg, ':scope > desc').textContent).toBe(
      describeTurnover(turnoverOf(), 'fr', subtitle),
    );
  });

  test('marks each claim that an edge is drawn from, once', () => {
    for (const ids of selections) {
      const expected = turnoverOf(ids).tenures.flatMap(claimsOfTenure);
      expect(drawnClaims(drawChart(ids, { width: 1104 })).toSorted()).toEqual(
        expected.map(({ id }) => id).toSorted(),
      );
    }
  });

  test.each([
    ['000-altman-returns', 'agreed', true],
    ['000-shear-ends', 'implied', true],
    ['004-altman-returns', 'asserted', false],
  ])('the marker of %s, which is %s, is hollow: %s', (id, _, hollow) => {
    const marker = theOne(
      drawChart(null, { width: 1104 }),
      `[data-claim="${id}"] path:not([pointer-events])`,
    );
    expect(marker.getAttribute('fill') === palettes.light.paper).toBe(hollow);
  });

  test('a term that is only agreed is an outline, and an interim one is hatched', () => {
    const host = drawChart(['000'], { width: 1104 });
    const dashed = host.querySelectorAll('[data-tenure] [stroke-dasharray]');
    expect([...dashed].map((path) => path.parentElement?.getAttribute('data-tenure'))).toEqual([
      'Sam Altman',
    ]);
    const hatched = [...host.querySelectorAll('[data-tenure]')].filter((term) =>
      term.querySelector('[fill-opacity]'),
    );
    expect(hatched.map((term) => term.getAttribute('data-tenure'))).toEqual([
      'Mira Murati',
      'Emmett Shear',
    ]);
  });

  test('numbers each handover where one leaves and where the next takes over', () => {
    const texts = drawnTexts(drawChart(null, { width: 1104 })).map(({ text }) => text);
    expect(texts.filter((text) => /^\d$/.test(text)).toSorted()).toEqual([
      '1',
      '1',
      '2',
      '2',
      '3',
      '3',
    ]);
  });

  test('an image says its title, its source line and the wordmark', () => {
    const host = drawChart(['003', '004'], { width: 'image' });
    const text = drawnTexts(host)
      .map((line) => line.text)
      .join(' ');
    expect(text).toContain('Three handovers in 4 to 5 days; no source tells of all of them');
    expect(text).toContain('Staff revolt (003)');
    expect(text).toContain('2 of 5 texts shown; not shown: Job offers (000)');
    expect(text).toContain('Countersign');
  });

  describe.each([358, 1104, 'image'] as const)('at the width %s', (width) => {
    test.each<Language>(['en', 'fr'])('no text is cut or drawn over another (%s)', (language) => {
      for (const ids of selections) {
        const host = drawChart(ids, { width, language });
        const svg = theOne(host, '.recharts-wrapper > svg');
        const texts = drawnTexts(host);
        expect(texts.length).toBeGreaterThan(5);
        const size = [svg.getAttribute('width'), svg.getAttribute('height')].map(Number);
        expect({ ids, cut: cutTexts(texts, size[0] ?? 0, size[1] ?? 0) }).toEqual({ ids, cut: [] });
        expect({ ids, over: overlappingTexts(texts) }).toEqual({ ids, over: [] });
      }
    });
  });
});

describe(turnoverHeight, () => {
  const heightOf = (ids: string[]) => {
    const series = turnoverOf(ids);
    return turnoverHeight({
      series,
      axis: axisOf(series),
      width: 1104,
      language: 'en',
      theme: 'light',
    });
  };

  test('grows with the lanes: 003 tells of three persons, 001 of one', () => {
    const lane = heightOf(['001']) - pageMargin.top - pageMargin.bottom - dayLabels;
    expect(heightOf(['003']) - heightOf(['001'])).toBe(2 * lane);
  });

  test('keeps room for a lane, but for no details of a term, where there is nothing to draw', () => {
    const { name, detail, bar, edges } = densities.roomy;
    const bare = heightOf([]);
    expect(bare).toBeGreaterThan(dayLabels + name + bar + edges);
    expect(heightOf(['001']) - bare).toBe(lineHeight(detail));
  });
});
