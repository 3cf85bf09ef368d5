import { create } from 'fontkit';
import { describe, expect, test } from 'vitest';
import { pictureFor, tools } from '../testing/image-files.ts';
import { pdfContent, pdfLines, pdfParts } from '../testing/pdf-parts.ts';
import { layer, textNode } from '../testing/svg-node.ts';
import { drawPdf } from './draw-pdf.ts';
import { toPdf } from './pdf-file.ts';
import type { SvgNode } from './svg-tree.ts';

const node = (name: string, attributes: SvgNode['attributes'] = {}, ...children: SvgNode[]) => ({
  name,
  attributes,
  children,
});
const square = { x: '10', y: '20', width: '30', height: '40' };

/** A drawing on a page of 750 × 375 points, by its operators and all its objects. */
async function drawn(svg: SvgNode, zoom = 1) {
  const size = { width: 1000, height: 500 };
  const picture = pictureFor('ceo-turnover');
  const bytes = await toPdf(svg, size, zoom, tools.typeface, picture, '');
  const parts = pdfParts(bytes);
  const heads = [...parts.values()].map(({ head }) => head).join('\n');
  return { content: pdfContent(parts), heads, lines: pdfLines(parts) };
}

describe(drawPdf, () => {
  test('fills a rectangle with its colour, and black where it names none', async () => {
    for (const [fill, colour] of [
      [{ fill: '#ff0000' }, '\n1 0 0 scn\n'],
      [{}, '\n0 0 0 scn\n'],
    ] as const) {
      const { content } = await drawn(node('rect', { ...square, ...fill }));
      for (const operators of ['\n10 20 30 40 re\n', colour, '\nf\n'])
        expect(content).toContain(operators);
    }
  });

  test('draws a path as it is told', async () => {
    const { content } = await drawn(node('path', { d: 'M1 2L3 4C5 6 7 8 9 10Z' }));
    expect(content).toContain('1 2 m\n3 4 l\n5 6 7 8 9 10 c\nh\n');
  });

  test('draws a circle round its centre, from side to side', async () => {
    const { content } = await drawn(node('circle', { cx: '50', cy: '60', r: '8' }));
    expect(content).toContain('42 60 m\n');
    expect(content.match(/ c\n/g)).toHaveLength(4);
    expect(content).toMatch(/ 58 60 c\n/);
  });

  test('strokes with width and dashes, which end with their line', async () => {
    const line = { d: 'M0 0L9 9', fill: 'none', stroke: '#0000ff' };
    const { content } = await drawn(
      layer(
        node('path', { ...line, 'stroke-width': '2.5', 'stroke-dasharray': '4 3' }),
        node('path', line),
      ),
    );
    const [dashed, plain] = content.split('\nS\n');
    for (const operators of ['\n2.5 w\n', '\n[4 3] 0 d\n', '\n0 0 1 SCN'])
      expect(dashed).toContain(operators);
    expect(plain).toMatch(/\[\] 0 d\n/);
    expect(content).not.toContain('\nf\n');
  });

  test('begins no path before its looks are set, as ISO 32000-1, 8.2, has it', async () => {
    const line = { d: 'M0 0L9 9', fill: '#00ff00', stroke: '#0000ff' };
    const { content } = await drawn(
      node('path', { ...line, 'stroke-width': '2.5', 'stroke-dasharray': '4 3' }),
    );
    const painted = [...content.matchAll(/0 0 m\n([\s\S]*?)\n(f|S)\n/g)];
    expect(painted.map(([, , how]) => how)).toEqual(['f', 'S']);
    for (const [, between] of painted) expect(between).toBe('9 9 l');
  });

  test.each(['opacity', 'transform', 'rx'])(
    'refuses looks that it would leave out: %s',
    async (name) => {
      await expect(drawn(node('rect', { ...square, [name]: '0.5' }))).rejects.toThrow(`“${name}”`);
    },
  );

  test('a line of no width is not drawn', async () => {
    const line = { d: 'M0 0L9 9', fill: 'none', stroke: '#000000', 'stroke-width': '0' };
    expect((await drawn(node('path', line))).content).not.toContain('0 0 m');
  });

  test('lets through what lies below as far as its fill is clear', async () => {
    const { heads } = await drawn(node('rect', { ...square, 'fill-opacity': '0.25' }));
    expect(heads).toContain('/ca 0.25\n');
  });

  test('fills with a gradient from where to where it goes', async () => {
    const stop = (offset: string, colour: string) =>
      node('stop', { offset, 'stop-color': colour, 'stop-opacity': '1' });
    const ends = { x1: '10', y1: '0', x2: '40', y2: '0', gradientUnits: 'userSpaceOnUse' };
    const gradient = node(
      'linearGradient',
      { id: 'g', ...ends },
      stop('0', '#000000'),
      stop('1', '#ffffff'),
    );
    const fill = { ...square, fill: 'url(#g)' };
    const { content, heads } = await drawn(layer(node('defs', {}, gradient), node('rect', fill)));
    expect(heads).toContain('/ShadingType 2\n');
    expect(heads).toContain('/Coords [10 0 40 0]\n');
    expect(content).toMatch(/\/Pattern cs\n[\s\S]*\/\w+ scn\n/);
  });

  test.each([
    ['start', 0],
    ['middle', 0.5],
    ['end', 1],
  ])('sets a text on its line, anchored at its %s', async (anchor, part) => {
    const text = 'Signé à 92,9 %';
    const { content, lines } = await drawn(
      textNode(text, { x: '300', y: '100', 'font-weight': '700', 'text-anchor': anchor }),
    );
    const font = create(tools.typeface[700].woff);
    const { positions } = font.layout(text);
    const advance = positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0);
    const [, x, y] = /1 0 0 1 (\S+) (\S+) Tm/.exec(content) ?? [];
    expect(Number(x)).toBeCloseTo(300 - (part * advance * 16) / font.unitsPerEm, 2);
    // A PDF counts from below.
    expect(Number(y)).toBe(375 - 100);
    expect(lines).toEqual([text]);
  });

  test('draws layers in their order, and what is only told not at all', async () => {
    const silent = ['title', 'desc', 'metadata', 'style', 'defs'];
    const told = silent.map((name) => ({ ...textNode('unseen'), name }));
    const { lines } = await drawn(
      layer(textNode('below'), layer(...told, layer(textNode('between'))), textNode('above')),
    );
    expect(lines).toEqual(['below', 'between', 'above']);
  });

  test('is as much larger as the picture is', async () => {
    expect((await drawn(layer())).content).toContain('0.75 0 0 0.75 0 0 cm\n');
    expect((await drawn(layer(), 2)).content).toContain('1.5 0 0 1.5 0 0 cm\n');
  });

  test.each(['image', 'foreignObject', 'line', 'polygon', 'ellipse', 'use', 'clipPath', 'mask'])(
    'refuses <%s>, so that nothing is silently left out',
    async (name) => {
      await expect(drawn(layer(layer(node(name))))).rejects.toThrow(`<${name}>`);
    },
  );
});
