import { missingGlyphs } from '../typeface/measure-text.ts';
import { drawOffscreen } from './draw-offscreen.ts';
import { imageFileName } from './file-name.ts';
import { type Format, formatOf, type ImageOptions } from './image-options.ts';
import { carriedBy, carryClaim, type ImageRecord, recordKey } from './image-record.ts';
import { type Size, zoomOf } from './image-size.ts';
import type { Picture } from './picture.ts';
import { describePng } from './png-file.ts';
import { toSvgFile } from './svg-file.ts';
import { mapSvg, type SvgNode, textOf } from './svg-tree.ts';
import type { Typeface } from './typeface.ts';

/** What a page has in its browser, and the command line in Node. */
export interface ImageTools {
  readonly typeface: Typeface;
  /** Paints an SVG file, its text as outlines, at `scale` pixels per CSS px: the bytes of a PNG. */
  readonly paint: (svg: string, size: Size, scale: number) => Promise<Uint8Array>;
  /** Whether letters that the typeface lacks can be painted with another font. */
  readonly hasOtherFonts: boolean;
}

export interface ImageFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Letters that the typeface lacks: drawn with another font, or as boxes. */
  readonly missing: readonly string[];
  /** The ids of the claims that it draws or that its words stand on. */
  readonly claims: readonly string[];
}

/** The picture as drawn in a size, with the record that its files carry. */
interface DrawnPicture {
  readonly svg: SvgNode;
  readonly record: ImageRecord;
  readonly zoom: number;
}

function drawPicture(picture: Picture, { size, background, hasTitle }: ImageOptions): DrawnPicture {
  const zoom = zoomOf(size);
  const {
    chart,
    claims,
    context = [],
  } = picture.draw({
    width: size.width / zoom,
    height: size.height / zoom,
    background,
    hasTitle,
  });
  const { name, address, release, dossier } = picture;
  const record: ImageRecord = {
    software: recordKey,
    chart: name.chart,
    address,
    release,
    dossier,
    claims: claims.map(carryClaim),
    ...(context.length > 0 && { context: context.map(carryClaim) }),
  };
  return { svg: drawOffscreen(chart), record, zoom };
}

/** Makes one file of a picture. Throws where the environment cannot; never with another typeface unsaid. */
export async function makeImage(
  picture: Picture,
  format: Format,
  options: ImageOptions,
  tools: ImageTools,
): Promise<ImageFile> {
  const { svg, record, zoom } = drawPicture(picture, options);
  // React tidies up after a drawing in a task of its own; a batch without one would fill the memory.
  await new Promise((done) => setTimeout(done));
  const { size, scale } = options;
  const { title, description, name } = picture;
  const { typeface } = tools;
  const words = { title, description, language: name.language, record };
  const toFile = (drawn: SvgNode) => toSvgFile(drawn, { ...words, size, zoom, typeface });
  const file = {
    name: imageFileName(name, options, format),
    type: formatOf(format).type,
    missing: missingGlyphs(wordsIn(svg)),
    claims: carriedBy(record).map(({ id }) => id),
  };
  if (format === 'svg') return { ...file, bytes: encode(toFile(svg)) };

  // The shaper of letters is large, so it is fetched only by what needs it.
  const { openTypeface, outlineText } = await import('./outline-text.ts');
  const fonts = openTypeface(typeface);
  if (format === 'outlines')
    return { ...file, bytes: encode(toFile(outlineText(svg, fonts, 'all'))) };
  if (format === 'pdf') {
    const { toPdf } = await import('./pdf-file.ts');
    const drawn = outlineText(svg, fonts, 'foreign');
    const bytes = await toPdf(drawn, size, zoom, typeface, picture, JSON.stringify(record));
    return { ...file, bytes };
  }
  const outlined = toFile(outlineText(svg, fonts, tools.hasOtherFonts ? 'own' : 'all'));
  const painted = await tools.paint(outlined, size, scale);
  return { ...file, bytes: describePng(painted, picture, record, scale) };
}

/** All that is written in a drawing. */
function wordsIn(svg: SvgNode): string {
  const words: string[] = [];
  mapSvg(svg, (node) => {
    if (node.name === 'text') words.push(textOf(node));
    return node;
  });
  return words.join('');
}

function encode(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
