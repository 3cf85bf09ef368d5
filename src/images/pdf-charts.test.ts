import { describe, expect, test } from 'vitest';
import { fileOf, pictureFor, svgTextOf } from '../testing/image-files.ts';
import { pdfLines, pdfParts } from '../testing/pdf-parts.ts';
import { charts, type View } from '../view/view.ts';
import { presets } from './image-size.ts';
import { readEscaped } from './svg-tree.ts';

const textsIn = (svg: string) =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => readEscaped(text));

describe('a chart as a PDF', () => {
  const drawn = charts.flatMap((chart) =>
    Object.values(presets).map((size) => ({ chart, size, ...size })),
  );
  test.each(drawn)('has every text of $chart, $width × $height, as text', async (wanted) => {
    const { chart, size } = wanted;
    const picture = pictureFor(chart, {}, { language: 'fr' });
    const texts = textsIn(await svgTextOf(picture, 'svg', { size }));
    const { bytes } = await fileOf(picture, 'pdf', { size });
    expect(texts.length).toBeGreaterThan(10);
    expect(pdfLines(pdfParts(bytes))).toEqual(texts);
  });

  const looks = ['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray'];
  const held: Readonly<Record<string, readonly string[]>> = {
    path: ['d', ...looks],
    rect: ['x', 'y', 'width', 'height', ...looks],
    circle: ['cx', 'cy', 'r', ...looks],
    text: ['x', 'y', 'fill', 'font-size', 'font-weight', 'text-anchor'],
    linearGradient: ['id', 'x1', 'y1', 'x2', 'y2', 'gradientUnits'],
    stop: ['offset', 'stop-color', 'stop-opacity'],
    // Its family is that of every text.
    g: ['font-family'],
    defs: [],
  };
  const views: Partial<View>[] = [{}, { comments: true, measure: 'share' }, { conflicts: true }];
  const shown = charts.flatMap((chart) => views.map((view) => ({ chart, view })));
  test.each(shown)('holds all that $chart is drawn with, $view', async ({ chart, view }) => {
    const file = await svgTextOf(pictureFor(chart, view));
    const [, body = ''] = file.split('</style>');
    const used = [...body.matchAll(/<(\w+)((?: [\w-]+="[^"]*")*)\/?>/g)];
    expect(used.length).toBeGreaterThan(20);
    for (const [, name = '', attributes = ''] of used) {
      const names = [...attributes.matchAll(/ ([\w-]+)="/g)].map(([, found = '']) => found);
      const drawing = names.filter((found) => !found.startsWith('data-'));
      expect(held[name], `<${name}>`).toEqual(expect.arrayContaining(drawing));
    }
  });
});
