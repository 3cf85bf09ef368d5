import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { create } from 'fontkit';
import subsetFont from 'subset-font';

// Run by `npm run typeface` when the package or the glyphs change; its output is committed so that
// page, tests and command line all measure and draw with the same bytes.
const weights = { 400: '400Regular', 600: '600SemiBold', 700: '700Bold' };

const ranges: [number, number][] = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x218, 0x21b],
  [0x2010, 0x2015],
  [0x2018, 0x201e],
];
const others = '•…‹›€−≈≠≤≥→←™\u2009';

const { resolve } = createRequire(import.meta.url);
const glyphs =
  ranges
    .flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => from + i))
    .map((codePoint) => String.fromCodePoint(codePoint))
    .join('') + others;

const advanceWidths: Record<string, Record<string, number>> = {};
for (const [weight, folder] of Object.entries(weights)) {
  const ttf = readFileSync(
    resolve(`@expo-google-fonts/hanken-grotesk/${folder}/HankenGrotesk_${folder}.ttf`),
  );
  const font = create(ttf);
  const drawn = [...glyphs].filter((glyph) => font.hasGlyphForCodePoint(glyph.codePointAt(0) ?? 0));
  advanceWidths[weight] = Object.fromEntries(
    drawn.map((glyph) => [
      glyph,
      Math.round(
        (font.glyphForCodePoint(glyph.codePointAt(0) ?? 0).advanceWidth * 1000) / font.unitsPerEm,
      ),
    ]),
  );
  // WOFF2 for browsers; WOFF for our own setting of letters and for PDF, since fontkit cannot take
  // composed letters such as é out of WOFF2: https://github.com/foliojs/fontkit/issues/201
  for (const targetFormat of ['woff2', 'woff'] as const) {
    const bytes = await subsetFont(ttf, drawn.join(''), { targetFormat });
    writeFileSync(join(import.meta.dirname, `hanken-grotesk-${weight}.${targetFormat}`), bytes);
    console.log(`${weight}: ${drawn.length} glyphs, ${bytes.length} bytes as ${targetFormat}`);
  }
}
writeFileSync(
  join(import.meta.dirname, 'advance-widths.json'),
  `${JSON.stringify(advanceWidths)}\n`,
);
