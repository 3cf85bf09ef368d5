import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import type { ImageTools } from '../images/make-image.ts';
import type { FontFiles } from '../images/typeface.ts';
import type { FontWeight } from '../typeface/measure-text.ts';

function fontFiles(weight: FontWeight): FontFiles {
  const read = (extension: string) => {
    const file = `../typeface/hanken-grotesk-${weight}.${extension}`;
    return new Uint8Array(readFileSync(join(import.meta.dirname, file)));
  };
  return { woff2: read('woff2'), woff: read('woff') };
}

/** How images are made without a browser: fonts from the package, resvg for the pixels. */
export function nodeTools(): ImageTools {
  return {
    typeface: { 400: fontFiles(400), 600: fontFiles(600), 700: fontFiles(700) },
    hasOtherFonts: false,
    async paint(svg, size, scale) {
      const image = await renderAsync(svg, {
        fitTo: { mode: 'width', value: size.width * scale },
        font: { loadSystemFonts: false },
      });
      return new Uint8Array(image.asPng());
    },
  };
}
