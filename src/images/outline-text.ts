import { create, type Font, type Glyph } from 'fontkit';
import type { FontWeight } from '../typeface/measure-text.ts';
import { mapSvg, type SvgNode, textOf } from './svg-tree.ts';
import { type Typeface, weightOf } from './typeface.ts';

/** The fonts of a typeface, ready to set letters. */
export type OpenTypeface = Readonly<Record<FontWeight, Font>>;

const opened = new WeakMap<Typeface, OpenTypeface>();

/** Opens the fonts of a typeface: once, since unpacking them takes longer than an image. */
export function openTypeface(typeface: Typeface): OpenTypeface {
  const open = (weight: FontWeight) => create(typeface[weight].woff);
  const fonts = opened.get(typeface) ?? { 400: open(400), 600: open(600), 700: open(700) };
  opened.set(typeface, fonts);
  return fonts;
}

/** Characters that draw nothing, such as zero-width spaces and marks of direction. */
const invisible = /\p{Default_Ignorable_Code_Point}/gu;

/** The characters of an image's texts that the typeface cannot draw, each once. */
export function missingGlyphs(svg: SvgNode, fonts: OpenTypeface): string[] {
  const missing = new Set<string>();
  mapSvg(svg, (node) => {
    if (node.name === 'text')
      for (const sign of textOf(node).replace(invisible, ''))
        if (!fonts[400].hasGlyphForCodePoint(sign.codePointAt(0) ?? 0)) missing.add(sign);
    return node;
  });
  return [...missing];
}

/**
 * The image with each text as a path, which looks the same in every program. A text that the
 * typeface cannot draw whole stays text where `keepsForeign`, for a browser that has other fonts;
 * else its strange letters stand as boxes.
 */
export function outlineText(svg: SvgNode, fonts: OpenTypeface, keepsForeign: boolean): SvgNode {
  return mapSvg(svg, (node) => {
    if (node.name !== 'text') return node;
    if (keepsForeign && missingGlyphs(node, fonts).length > 0) return node;
    const { x, y, fill = '#000000' } = node.attributes;
    const text = textOf(node);
    const font = fonts[weightOf(node.attributes['font-weight'])];
    const size = Number(node.attributes['font-size']);
    const { glyphs, positions } = font.layout(text.replace(invisible, ''));
    const scale = size / font.unitsPerEm;
    const width = positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0) * scale;
    const before = { middle: width / 2, end: width }[node.attributes['text-anchor'] ?? ''] ?? 0;
    let pen = Number(x) - before;
    const d = glyphs.map((glyph, index) => {
      const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
      const drawn = drawGlyph(glyph, pen + xOffset * scale, Number(y) - yOffset * scale, scale);
      pen += xAdvance * scale;
      return drawn;
    });
    return { name: 'path', attributes: { d: d.join(''), fill, 'aria-label': text }, children: [] };
  });
}

const letters: Readonly<Record<string, string>> = {
  moveTo: 'M',
  lineTo: 'L',
  quadraticCurveTo: 'Q',
  bezierCurveTo: 'C',
  closePath: 'Z',
};

function drawGlyph(glyph: Glyph, x: number, y: number, scale: number): string {
  return glyph.path.commands
    .map(({ command, args }) => {
      const points = args.map((value, index) =>
        round(index % 2 === 0 ? x + value * scale : y - value * scale),
      );
      return `${letters[command] ?? ''}${points.join(' ')}`;
    })
    .join('');
}

function round(value: number): number {
  return Math.round(value * 100) / 100 || 0;
}
