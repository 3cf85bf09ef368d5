// To stay first: React looks for a DOM as it loads.
import '../browserless/dom.ts';
import { nodeTools } from '../browserless/node-tools.ts';
import { defaultOptions, type Format, type ImageOptions } from '../images/image-options.ts';
import { type ImageFile, makeImage } from '../images/make-image.ts';
import type { Look, Picture } from '../images/picture.ts';
import { pictureOf } from '../pictures/picture-of.ts';
import { type ChartName, defaultView, type View } from '../view/view.ts';
import { built } from './exported-images.ts';

/** How images are made in tests: without a browser. */
export const tools = nodeTools();

/** The picture of a chart of the built-in dossier. */
export function pictureFor(
  chart: ChartName,
  view: Partial<View> = {},
  look: Partial<Look> = {},
): Picture {
  const whole: View = { ...defaultView, ...view };
  return pictureOf(chart, built, whole, { language: 'en', theme: 'light', ...look });
}

/** One file of a picture. */
export function fileOf(
  picture: Picture,
  format: Format,
  options: Partial<ImageOptions> = {},
): Promise<ImageFile> {
  return makeImage(picture, format, { ...defaultOptions, ...options }, tools);
}

/** An SVG file of a picture, as text. */
export async function svgTextOf(
  picture: Picture,
  format: 'svg' | 'outlines' = 'svg',
  options: Partial<ImageOptions> = {},
): Promise<string> {
  return new TextDecoder().decode((await fileOf(picture, format, options)).bytes);
}

/** An SVG file as a browser reads it: its root, and every element in it. */
export function parseSvg(text: string): { svg: Element; all: Element[] } {
  const parsed = new window.DOMParser().parseFromString(text, 'image/svg+xml');
  return { svg: parsed.documentElement, all: [...parsed.querySelectorAll('*')] };
}
