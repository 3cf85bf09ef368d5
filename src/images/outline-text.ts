import { create, type Font, type Glyph } from 'fontkit';
import { type FontWeight, invisible, missingGlyphs } from '../typeface/measure-text.ts';
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

/** Which texts are to be paths: all; those that the typeface can draw whole; or the others. */
export type Outlined = 'all' | 'own' | 'foreign';

/**
 * The image with its texts as paths, which look the same in every program; a letter that the
 * typeface lacks stands as a box.
 */
export function outlineText(svg: SvgNode, fonts: OpenTypeface, which: Outlined): SvgNode {
  return mapSvg(svg, (node) => {
    if (node.name !== 'text') return node;
    const kind = missingGlyphs(textOf(node)).length > 0 ? 'foreign' : 'own';
    if (which !== 'all' && which !== kind) return node;
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
  // The subset's own sign for a missing letter is empty.
  if (glyph.id === 0) return drawBox(x, y, glyph.advanceWidth * scale);
  return glyph.path.commands
    .map(({ command, args }) => {
      const points = args.map((value, index) =>
        round(index % 2 === 0 ? x + value * scale : y - value * scale),
      );
      return `${letters[command] ?? ''}${points.join(' ')}`;
    })
    .join('');
}

/** A frame as high as a capital letter; its inside is wound the other way, so that it stays empty. */
function drawBox(x: number, y: number, width: number): string {
  const line = width / 12;
  const [left, right] = [round(x + 2 * line), round(x + width - 2 * line)];
  const [top, bottom] = [round(y - 1.4 * width), round(y)];
  const [inLeft, inRight] = [round(left + line), round(right - line)];
  const [inTop, inBottom] = [round(top + line), round(bottom - line)];
  return `M${left} ${top}H${right}V${bottom}H${left}ZM${inLeft} ${inTop}V${inBottom}H${inRight}V${inTop}Z`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100 || 0;
}
