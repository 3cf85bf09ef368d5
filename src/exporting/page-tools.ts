import type { ImageTools } from '../images/make-image.ts';
import type { FontFiles, Typeface } from '../images/typeface.ts';
import woff400 from '../typeface/hanken-grotesk-400.woff?url';
import woff2400 from '../typeface/hanken-grotesk-400.woff2?url';
import woff600 from '../typeface/hanken-grotesk-600.woff?url';
import woff2600 from '../typeface/hanken-grotesk-600.woff2?url';
import woff700 from '../typeface/hanken-grotesk-700.woff?url';
import woff2700 from '../typeface/hanken-grotesk-700.woff2?url';
import { paintOnCanvas } from './paint-on-canvas.ts';

let typeface: Promise<Typeface> | null = null;

/** How images are made in a browser. Throws where a font cannot be fetched. */
export async function pageTools(): Promise<ImageTools> {
  typeface ??= fetchTypeface();
  try {
    return { typeface: await typeface, paint: paintOnCanvas, hasOtherFonts: true };
  } catch (error) {
    // What failed may succeed the next time.
    typeface = null;
    throw error;
  }
}

async function fetchTypeface(): Promise<Typeface> {
  const [regular, semibold, bold] = await Promise.all([
    fetchFont(woff2400, woff400),
    fetchFont(woff2600, woff600),
    fetchFont(woff2700, woff700),
  ]);
  return { 400: regular, 600: semibold, 700: bold };
}

async function fetchFont(woff2Url: string, woffUrl: string): Promise<FontFiles> {
  const [woff2, woff] = await Promise.all([fetchBytes(woff2Url), fetchBytes(woffUrl)]);
  return { woff2, woff };
}

async function fetchBytes(url: string): Promise<Uint8Array> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`The typeface could not be fetched (${response.status}).`);
  return new Uint8Array(await response.arrayBuffer());
}
