import { nodeTools } from '../browserless/node-tools.ts';
import { defaultOptions, type ImageOptions } from '../images/image-options.ts';
import { makeImage } from '../images/make-image.ts';
import type { Picture } from '../images/picture.ts';

const tools = nodeTools();

/**
 * An SVG file for people to review: an element a line, numbers to one decimal, and without fonts
 * and record, whose hashes change with every byte of the dossier and have tests of their own.
 */
export async function goldenText(picture: Picture, options: Partial<ImageOptions>) {
  const { bytes } = await makeImage(picture, 'svg', { ...defaultOptions, ...options }, tools);
  return new TextDecoder()
    .decode(bytes)
    .replace(/<(style|metadata)>[^<]*<\/\1>/g, '')
    .replaceAll(/<\w[^>]*>/g, (tag) => tag.replaceAll(/-?\d+\.\d+/g, round))
    .replaceAll('><', '>\n<');
}

function round(number: string): string {
  return String(Math.round(Number(number) * 10) / 10 || 0);
}
