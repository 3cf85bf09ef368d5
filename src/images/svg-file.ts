import { fontFamily } from '../typeface/measure-text.ts';
import { hashOf } from './canonical-json.ts';
import { type ImageRecord, writeRecord } from './image-record.ts';
import type { Size } from './image-size.ts';
import { elementsOf, readEscaped, type SvgNode, svgNode, writeSvg } from './svg-tree.ts';
import { type Typeface, weightsIn } from './typeface.ts';

const metadata = /<metadata(?:\s[^<>]*)?>([^<]*)<\/metadata>|<metadata\/>/;

/** What stands at the head of an SVG file. */
interface SvgHead {
  readonly size: Size;
  readonly zoom: number;
  readonly title: string;
  readonly description: string;
  readonly language: string;
  readonly record: ImageRecord;
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
  const say = (name: string, text: string) => svgNode(name, {}, [text]);
  const toSvg = (recordText: string): SvgNode => ({
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
      say('metadata', recordText),
      ...(rules.length > 0 ? [say('style', rules.join(''))] : []),
      ...elementsOf(drawn).filter(({ name }) => name !== 'title' && name !== 'desc'),
    ],
  });
  const toFile = (recordText: string) =>
    `<?xml version="1.0" encoding="UTF-8"?>\n${writeSvg(toSvg(recordText))}\n`;
  return toFile(writeRecord(record, hashOfDrawing(toFile(''))));
}

/** SHA-256 (hex) of an SVG file but for its record. */
export function hashOfDrawing(file: string): string {
  return hashOf(file.replace(metadata, ''));
}

/** The text of an SVG file's record; null where it has none. */
export function recordInSvg(file: string): string | null {
  const [, found] = metadata.exec(file) ?? [];
  return found ? readEscaped(found) : null;
}

function base64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
