import '../browserless/dom.ts';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import { draw } from '../testing/draw.ts';
import { parseSvg, pictureFor, svgTextOf, tools } from '../testing/image-files.ts';
import { layer, textNode } from '../testing/svg-node.ts';
import { charts } from '../view/view.ts';
import { defaultOptions } from './image-options.ts';
import type { ImageRecord } from './image-record.ts';
import { toSvgFile } from './svg-file.ts';

const { typeface } = tools;
const room = { ...defaultOptions, ...defaultOptions.size };
const record: ImageRecord = {
  software: 'Countersign',
  chart: 'ceo-turnover',
  address: '?lang=en&theme=light',
  release: 'abc',
  dossier: 'OpenAI, November 2023',
  claims: [],
};
const head = {
  size: { width: 1080, height: 1350 },
  zoom: 1.34,
  title: 'A title',
  description: 'A description',
  language: 'en',
  record,
  typeface,
};

describe.each(charts)('the SVG file of %s', (chart) => {
  const shown = pictureFor(chart, { sources: ['001', '002', '003'] }, { theme: 'dark' });
  const file = svgTextOf(shown);

  test('is well-formed, of the image’s size, and says that it is UTF-8', async () => {
    const text = await file;
    expect(text.startsWith('<?xml version="1.0" encoding="UTF-8"?>\n<svg ')).toBe(true);
    expect(text.endsWith('</svg>\n')).toBe(true);
    const { width, height } = new Resvg(text);
    expect([width, height]).toEqual([1200, 675]);
    const { svg } = parseSvg(text);
    expect(svg.namespaceURI).toBe('http://www.w3.org/2000/svg');
    expect(svg.getAttribute('viewBox')).toBe('0 0 1200 675');
    expect(text.match(/ xmlns[=:]/g)).toHaveLength(1);
  });

  test('refers to nothing but itself and the fonts inside it', async () => {
    const text = await file;
    const { all } = parseSvg(text);
    const references = [...text.matchAll(/url\(\s*['"]?([^)]*)\)/g)];
    expect(references.length).toBeGreaterThan(0);
    for (const [, address = ''] of references)
      expect(address).toMatch(/^(#|data:font\/woff2;base64,[A-Za-z0-9+/]{1000,}=*$)/);
    for (const element of all)
      for (const name of element.getAttributeNames())
        expect(name).not.toMatch(/^(xlink:)?href$|^src$|^on/);
    expect(text).not.toMatch(/@import|<(image|use|script|foreignObject|a|iframe)\b/);
  });

  test('every inner reference finds its one element, and nothing is named that nothing uses', async () => {
    const text = await file;
    const { all } = parseSvg(text);
    const used = new Set([...text.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id));
    const named = all.flatMap((element) => element.getAttribute('id') ?? []);
    expect(named).toHaveLength(new Set(named).size);
    expect(new Set(named)).toEqual(used);
    expect(all.filter((e) => e.tagName === 'g' && e.childElementCount === 0)).toEqual([]);
  });

  test('keeps its looks in attributes that need no style sheet, and no area to hit', async () => {
    const { all } = parseSvg(await file);
    const pageOnly = ['class', 'style', 'tabindex', 'pointer-events', 'data-opens'];
    for (const element of all)
      expect(element.getAttributeNames().filter((name) => pageOnly.includes(name))).toEqual([]);
    const texts = all.filter((element) => element.tagName === 'text');
    expect(texts.length).toBeGreaterThan(0);
    for (const line of texts)
      expect(line.getAttributeNames()).toEqual(
        expect.arrayContaining(['x', 'y', 'font-size', 'font-weight', 'fill']),
      );
  });

  test('carries its title, then its description, for those who cannot see it', async () => {
    const { svg } = parseSvg(await file);
    const first = [...svg.children].slice(0, 3).map(({ tagName }) => tagName);
    expect(first).toEqual(['title', 'desc', 'metadata']);
    expect(svg.querySelectorAll(':scope > :is(title, desc)')).toHaveLength(2);
    expect(svg.querySelector(':scope > title')?.textContent).toBe(shown.title);
    expect(svg.querySelector(':scope > desc')?.textContent).toBe(shown.description);
    expect(svg.getAttribute('role')).toBe('img');
    expect(svg.getAttribute('xml:lang')).toBe('en');
  });

  test('draws the same marks and texts as the page', async () => {
    const marks = (within: ParentNode) =>
      [...within.querySelectorAll('[data-claim]:is(path, rect), text')].map(
        (mark) => mark.textContent || mark.getAttribute('d'),
      );
    const { svg } = parseSvg(await file);
    expect(marks(svg).length).toBeGreaterThan(10);
    expect(marks(svg)).toEqual(marks(draw(shown.draw(room).chart)));
  });
});

describe(toSvgFile, () => {
  test('embeds each weight of the typeface that the texts use, byte for byte, and no other', () => {
    const of = (weight: string) => textNode('650', { 'font-weight': weight });
    const text = toSvgFile(layer(layer(of('700'), of('400')), of('700')), head);
    const rules = [
      ...text.matchAll(/font-weight:(\d+);src:url\(data:font\/woff2;base64,([^)]+)\)/g),
    ];
    expect(rules.map(([, weight]) => weight)).toEqual(['400', '700']);
    expect(rules.map(([, , font = '']) => Buffer.from(font, 'base64'))).toEqual([
      Buffer.from(typeface[400].woff2),
      Buffer.from(typeface[700].woff2),
    ]);
  });

  test('embeds no font where no text is text', () => {
    expect(toSvgFile(layer(), head)).not.toMatch(/<style|@font-face/);
  });

  test('has the size that was asked for, and in its viewBox the room that was laid out', () => {
    const { svg } = parseSvg(toSvgFile(layer(), head));
    expect(svg.getAttribute('width')).toBe('1080');
    expect(svg.getAttribute('height')).toBe('1350');
    // 1080 / 1.34 = 805.970…, 1350 / 1.34 = 1007.462…
    expect(svg.getAttribute('viewBox')).toBe('0 0 805.97 1007.46');
  });

  test('puts its own title and description in place of the chart’s', () => {
    const say = (name: string) => ({ name, attributes: {}, children: ['of the chart'] });
    const text = toSvgFile(layer(say('title'), say('desc'), textNode('650')), head);
    expect(text).not.toContain('of the chart');
    expect(text.match(/<(title|desc)>/g)).toEqual(['<title>', '<desc>']);
  });

  test.each(['</desc><script>alert(1)</script>', '"><&\u0027', '650\u202e 007', '漢字 🧾', 'a\nb'])(
    'holds the title and description %j as they are',
    (hostile) => {
      const text = toSvgFile(layer(), { ...head, title: hostile, description: hostile });
      expect(() => new Resvg(text)).not.toThrow();
      const { svg } = parseSvg(text);
      expect(svg.querySelector('title')?.textContent).toBe(hostile);
      expect(svg.querySelector('desc')?.textContent).toBe(hostile);
      expect(svg.querySelector('script')).toBeNull();
    },
  );
});
