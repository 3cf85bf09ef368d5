import { fontFamily } from '../typeface/measure-text.ts';
import type { Size } from './image-size.ts';
import { elementsOf, type SvgNode, writeSvg } from './svg-tree.ts';
import { type Typeface, weightsIn } from './typeface.ts';

/** What stands at the head of an SVG file. */
interface SvgHead {
  readonly size: Size;
  readonly zoom: number;
  readonly title: string;
  readonly description: string;
  readonly language: string;
  readonly record: string;
  /** The fonts, for the texts that are text. */
  readonly typeface: Typeface;
}

/**
 * An image as an SVG file that stands alone: fonts inside, looks in attributes, no script and no
 * reference to anything outside. The whole Latin subset of each weight used is embedded, not the
 * glyphs alone: that needs a subsetter of 600 kB in the page and saves 40 kB.
 */
export function toSvgFile(drawn: SvgNode, head: SvgHead): string {
  const { size, zoom, title, description, language, record, typeface } = head;
  const rules = weightsIn(drawn).map(
    (weight) =>
      `@font-face{font-family:'${fontFamily}';font-weight:${weight};src:url(data:font/woff2;base64,${base64(typeface[weight].woff2)}) format('woff2')}`,
  );
  const side = (length: number) => String(Math.round((length / zoom) * 100) / 100);
  const say = (name: string, text: string): SvgNode => ({ name, attributes: {}, children: [text] });
  const svg: SvgNode = {
    name: 'svg',
    attributes: {
      xmlns: 'http://www.w3.org/2000/svg',
      width: String(size.width),
      height: String(size.height),
      viewBox: `0 0 ${side(size.width)} ${side(size.height)}`,
      'xml:lang': language,
      role: 'img',
    },
    children: [
      say('title', title),
      say('desc', description),
      say('metadata', record),
      ...(rules.length > 0 ? [say('style', rules.join(''))] : []),
      ...elementsOf(drawn).filter(({ name }) => name !== 'title' && name !== 'desc'),
    ],
  };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${writeSvg(svg)}\n`;
}

function base64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
