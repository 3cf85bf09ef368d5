import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nodeTools } from '../browserless/node-tools.ts';
import { layer, textNode } from '../testing/svg-node.ts';
import { measureText, missingGlyphs } from '../typeface/measure-text.ts';
import { openTypeface, outlineText } from './outline-text.ts';
import { elementsOf, type SvgNode, writeSvg } from './svg-tree.ts';
import { weightsIn } from './typeface.ts';

const { typeface } = nodeTools();
const fonts = openTypeface(typeface);
const { resolve } = createRequire(import.meta.url);
const uncut = ['400Regular', '600SemiBold', '700Bold'].map((name) =>
  resolve(`@expo-google-fonts/hanken-grotesk/${name}/HankenGrotesk_${name}.ttf`),
);

/** The box round what is drawn, with the uncut fonts of the package, by a shaper that is not ours. */
function inkOf(node: SvgNode) {
  const file = `<svg xmlns="http://www.w3.org/2000/svg" width="2000" height="200" font-family="Hanken Grotesk">${writeSvg(node)}</svg>`;
  const box = new Resvg(file, { font: { loadSystemFonts: false, fontFiles: uncut } }).getBBox();
  if (!box) throw new Error(`Nothing is drawn of ${writeSvg(node)}`);
  return { left: box.x, right: box.x + box.width, top: box.y, bottom: box.y + box.height };
}

const outlined = (node: SvgNode) => outlineText(node, fonts, 'all');
const shapeOf = (text: string) => outlined(textNode(text)).attributes.d;

describe(outlineText, () => {
  const texts = [
    '650 of ≈ 700 signed',
    'AVATAR, To. WAYV “T.”',
    'Révoqué à l’été… « œuvre »',
    'Altman → Murati, 17–22 Nov',
    'more than 95 %',
  ];
  const cases = texts.flatMap((text) =>
    (['400', '600', '700'] as const).flatMap((weight) =>
      (['start', 'middle', 'end'] as const).map((anchor) => ({ text, weight, anchor })),
    ),
  );

  test.each(cases)('sets “$text” where another shaper does: $weight, $anchor', (of) => {
    const node = textNode(of.text, {
      x: '900',
      y: '100',
      'font-size': '40',
      'font-weight': of.weight,
      'text-anchor': of.anchor,
    });
    const [ours, theirs] = [inkOf(outlined(node)), inkOf(node)];
    for (const side of ['left', 'right', 'top', 'bottom'] as const)
      expect(Math.abs(ours[side] - theirs[side]), side).toBeLessThan(0.1);
  });

  test('kerns: letters that lean on each other take less than the sum of their widths', () => {
    const { left, right } = inkOf(outlined(textNode('AVAVAVAV', { 'font-size': '40' })));
    expect(right - left).toBeLessThan(measureText('AVAVAVAV', 40) - 5);
  });

  test('takes no more room than was measured when the image was laid out', () => {
    const latin = fc
      .array(fc.constantFrom(...'650 of ≈ 700 signé à Altman → WAVE, To “l’œuvre” (%) – Ty.'))
      .map((signs) => `n${signs.join('')}n`);
    fc.assert(
      fc.property(latin, (text) => {
        const node = textNode(text, { x: '0', y: '100', 'font-size': '20' });
        const { right } = inkOf(outlined(node));
        // Widths are kept in thousandths, and a few pairs are set apart rather than together.
        expect(right).toBeLessThanOrEqual(measureText(text, 20) * 1.02);
      }),
    );
  });

  test('leaves no text, keeps the colour, and says what stood there', () => {
    const of = (fill: string) => textNode('650', { fill, 'font-weight': '600' });
    const image = layer(of('#123456'), layer(of('#ffffff')), textNode('770'));
    const made = outlined(image);
    expect(weightsIn(made)).toEqual([]);
    const paths = [...elementsOf(made), ...elementsOf(made).flatMap(elementsOf)];
    expect(
      paths
        .filter(({ name }) => name === 'path')
        .map(({ attributes }) => [attributes.fill, attributes['aria-label']]),
    ).toEqual([
      ['#123456', '650'],
      ['#000000', '770'],
      ['#ffffff', '650'],
    ]);
  });

  test('leaves all that is not text as it is', () => {
    const path = { name: 'path', attributes: { d: 'M0 0H9', fill: 'none' }, children: [] };
    const title = { name: 'title', attributes: {}, children: ['650 of 700'] };
    expect(outlined(layer(path, title))).toEqual(layer(path, title));
  });

  test.each(['', ' ', '\u00a0', '\u200b', '\u2066\u2069'])('draws nothing of %j', (text) => {
    expect(shapeOf(text)).toBe('');
  });

  test.each([
    ['a zero-width space', '650\u200b of 700'],
    ['a mark of direction', '\u200e650 of 700\u200f'],
    ['an override of direction', '\u202e650 of 700\u202c'],
    ['an isolate', '\u2068650\u2069 of 700'],
    ['a byte order mark', '\ufeff650 of 700'],
    ['a soft hyphen', '650 o\u00adf 700'],
    ['a joiner', '650\u200d of\u2060 700'],
  ])('draws nothing for %s, and needs no glyph for it', (_, text) => {
    expect(shapeOf(text)).toBe(shapeOf('650 of 700'));
    expect(missingGlyphs(text)).toEqual([]);
    expect(outlined(textNode(text)).attributes['aria-label']).toBe(text);
  });

  test('leaves room for a letter that the typeface lacks', () => {
    const { right } = inkOf(outlined(textNode('n漢n', { y: '100', 'font-size': '20' })));
    expect(right).toBeGreaterThan(measureText('nn', 20) + 4);
  });

  test('draws a box in that room, the same for every such letter', () => {
    const box = inkOf(outlined(textNode('漢', { x: '0', y: '100', 'font-size': '20' })));
    expect(box.right - box.left).toBeGreaterThan(5);
    // Nearly as high as a capital letter.
    expect(box.bottom - box.top).toBeGreaterThan(12);
    expect(shapeOf('漢')).toBe(shapeOf('字'));
    expect(shapeOf('漢')).not.toBe(shapeOf(' '));
  });
});
