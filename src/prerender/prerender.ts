import '../browserless/dom.ts';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { minify, transformWithOxc } from 'vite';

// Run by `npm run build` after Vite: puts the default view of the dossier into the page.
const { loadDossier } = await import('../browserless/load-dossier.ts');
const { languages } = await import('../language/language.ts');
const { drawPage } = await import('./draw-page.tsx');
const { drawSocialCard } = await import('./social-card.ts');
const { fillPage } = await import('./fill-page.ts');

const dist = join(import.meta.dirname, '../../dist');
const script = join(import.meta.dirname, 'first-paint.ts');
const { code: plain } = await transformWithOxc(readFileSync(script, 'utf8'), script);
const { code } = await minify(script, plain, { module: false });
const card = await drawSocialCard(loadDossier());
writeFileSync(join(dist, card.file), card.png);

const page = join(dist, 'index.html');
const filled = fillPage(readFileSync(page, 'utf8'), {
  pages: languages.map(drawPage),
  firstPaint: code,
  head: card.tags,
  readStyles: (href) => readFileSync(join(dist, href), 'utf8'),
});
writeFileSync(page, filled);
console.log(`index.html: ${filled.length} characters; ${card.file}: ${card.png.length} bytes`);
