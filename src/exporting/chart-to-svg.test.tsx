// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { TurnoverChart } from '../ceo-turnover/turnover-chart.tsx';
import { describeTurnover } from '../ceo-turnover/turnover-text.ts';
import { turnoverTitle } from '../ceo-turnover/turnover-title.ts';
import { draw } from '../testing/draw.ts';
import { axisOf, frameOf, turnoverOf } from '../testing/turnover.ts';
import { chartToSvg } from './chart-to-svg.ts';
import { imageSize } from './export-menu.tsx';

const series = turnoverOf();
const chart = (
  <TurnoverChart
    series={series}
    axis={axisOf(series)}
    {...imageSize}
    language="en"
    theme="dark"
    frame={frameOf(series, 'en')}
  />
);
const metadata = {
  address: '?sources=002,003&lang=en&theme=dark',
  release: 'abc',
  claims: ['002-altman-ends', '003-altman-ends'],
};

async function svgOf() {
  // Browsers write the character; happy-dom writes an entity that XML does not know.
  const text = (await chartToSvg(chart, metadata)).replaceAll('&nbsp;', '\u00a0');
  const document = new DOMParser().parseFromString(text, 'image/svg+xml');
  return { text, svg: document.documentElement, all: [...document.querySelectorAll('*')] };
}

describe(chartToSvg, () => {
  test('is a well-formed SVG file of the image’s size', async () => {
    const { text, svg, all } = await svgOf();
    expect(text.startsWith('<?xml version="1.0" encoding="UTF-8"?>\n<svg ')).toBe(true);
    expect(svg.tagName).toBe('svg');
    expect(svg.namespaceURI).toBe('http://www.w3.org/2000/svg');
    expect(svg.getAttribute('viewBox')).toBe('0 0 1200 675');
    expect(all.filter(({ tagName }) => /parsererror/i.test(tagName))).toEqual([]);
    expect(text.match(/ xmlns="/g)).toHaveLength(1);
  });

  test('refers to nothing but itself and the fonts inside it', async () => {
    const { text, all } = await svgOf();
    for (const [, address = ''] of text.matchAll(/url\(\s*['"]?([^)]*)\)/g))
      expect(address).toMatch(/^(#|data:font\/woff2;base64,[A-Za-z0-9+/]{1000,})/);
    for (const element of all)
      for (const name of element.getAttributeNames())
        expect(name).not.toMatch(/^(xlink:)?href$|^src$/);
    expect(text).not.toMatch(/@import|<(image|use|script|foreignObject)\b/);
  });

  test('every inner reference finds its one element', async () => {
    const { text, svg } = await svgOf();
    const ids = [...text.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThan(0);
    for (const id of ids) expect(svg.querySelectorAll(`[id="${id}"]`)).toHaveLength(1);
  });

  test('keeps nothing that the chart’s library left and nothing uses', async () => {
    const { text, all } = await svgOf();
    for (const { id } of all.filter((element) => element.id)) expect(text).toContain(`url(#${id})`);
    expect(all.filter((e) => e.tagName === 'g' && e.childElementCount === 0)).toEqual([]);
  });

  test('keeps its looks in attributes that need no style sheet', async () => {
    const { all } = await svgOf();
    for (const element of all) {
      expect(element.getAttributeNames()).not.toContain('class');
      expect(element.getAttributeNames()).not.toContain('style');
      expect(element.getAttributeNames()).not.toContain('tabindex');
    }
    expect(all.filter((element) => element.tagName === 'text')).not.toEqual([]);
  });

  test('carries its title and its description for those who cannot see it', async () => {
    const { svg } = await svgOf();
    expect(svg.querySelector(':scope > title')?.textContent).toBe(turnoverTitle(series, 'en'));
    expect(svg.querySelector(':scope > desc')?.textContent).toBe(describeTurnover(series, 'en'));
  });

  test('carries the address of the view, the release and the claims', async () => {
    const { svg } = await svgOf();
    const carried: unknown = JSON.parse(svg.querySelector('metadata')?.textContent ?? '');
    expect(carried).toEqual({ software: 'Countersign', ...metadata });
  });

  test('embeds the typeface in each weight that the texts use', async () => {
    const { text, svg } = await svgOf();
    const used = [...svg.querySelectorAll('text')].map((line) => line.getAttribute('font-weight'));
    const embedded = [...text.matchAll(/font-weight:(\d+);src:url\(data:/g)].map(([, w]) => w);
    expect(new Set(embedded).size).toBe(embedded.length);
    expect(embedded).toEqual(expect.arrayContaining([...new Set(used)]));
  });

  test('draws the same marks as the page', async () => {
    const marks = (within: ParentNode) =>
      [...within.querySelectorAll('[data-claim] path:not([pointer-events])')].map((path) =>
        path.getAttribute('d'),
      );
    const { svg } = await svgOf();
    expect(marks(svg).length).toBeGreaterThan(0);
    expect(marks(svg)).toEqual(marks(draw(chart)));
  });

  test('leaves nothing on the page', async () => {
    const before = document.body.innerHTML;
    await svgOf();
    expect(document.body.innerHTML).toBe(before);
  });

  test('says so where there is no chart to draw', async () => {
    await expect(chartToSvg(<p>No chart</p>, metadata)).rejects.toThrow('drew no image');
  });
});
