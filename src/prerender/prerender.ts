import '../browserless/dom.ts';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { minify, transformWithOxc } from 'vite';
import { hostHeaders } from '../policy/host-headers.ts';
import { bundledSchema, listLicences, readOthers } from './list-licences.ts';

// Run by `npm run build` after Vite: puts the default view of the dossier into the page.
const { loadDossier } = await import('../browserless/load-dossier.ts');
const { directions, languages } = await import('../language/language.ts');
const { budgetSchema, findExcess, manifestSchema, weigh } = await import('./check-budget.ts');
const { drawPage } = await import('./draw-page.tsx');
const { drawSocialCard } = await import('./social-card.ts');
const { fillPage } = await import('./fill-page.ts');
const { bundledInWorker, bundleServiceWorker, listWhatIsKept, nameSite } = await import(
  './write-service-worker.ts'
);

// Vite's own default, or what it was told by --outDir.
const dist = resolve(process.argv[2] ?? join(import.meta.dirname, '../../dist'));
const script = join(import.meta.dirname, 'first-paint.ts');
const { code: plain } = await transformWithOxc(readFileSync(script, 'utf8'), script, {
  define: { directionsAtBuild: JSON.stringify(directions) },
});
const { code } = await minify(script, plain, { module: false });
const parse = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const card = await drawSocialCard(loadDossier());
writeFileSync(join(dist, card.file), card.png);

const page = join(dist, 'index.html');
const unnamed = fillPage(readFileSync(page, 'utf8'), {
  pages: languages.map(drawPage),
  firstPaint: code,
  head: card.tags,
  readStyles: (href) => readFileSync(join(dist, href), 'utf8'),
});
await bundleServiceWorker(dist);
const root = join(import.meta.dirname, '../..');
const own = readFileSync(join(root, 'LICENSE'), 'utf8');
const packages = ['licences.json', bundledInWorker].flatMap((name) => {
  const bundled = bundledSchema.parse(parse(join(dist, name)));
  rmSync(join(dist, name));
  return bundled;
});
const shipped = [...packages, ...readOthers(join(root, 'node_modules'))];
writeFileSync(join(dist, 'licences.txt'), listLicences(own, shipped));
const build = nameSite(dist, unnamed, loadDossier());
const filled = unnamed.replace(' data-release=', () => ` data-build="${build}" data-release=`);
writeFileSync(page, filled);
console.log(`index.html: ${filled.length} characters; ${card.file}: ${card.png.length} bytes`);

const [, policy = ''] =
  /<meta http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(filled) ?? [];
writeFileSync(join(dist, '_headers'), hostHeaders(policy));

const { bytes, startsAt } = budgetSchema.parse(parse(join(import.meta.dirname, 'budget.json')));
const manifest = join(dist, 'manifest.json');
const sizeOf = (content: string | Uint8Array) => brotliCompressSync(content).length;
const measured = weigh({
  manifest: manifestSchema.parse(parse(manifest)),
  html: filled,
  startsAt,
  sizeOf,
  sizeOfFile: (file) => sizeOf(readFileSync(join(dist, file))),
});
// It tells the build's own story, which no reader needs.
rmSync(manifest);
const kept = listWhatIsKept(dist, build);
console.log(`service-worker.js keeps ${kept.files} files of ${kept.bytes} bytes`);
for (const [part, size] of Object.entries(measured))
  console.log(`${part}: ${size} bytes compressed`);
const excess = findExcess(measured, bytes);
for (const words of excess) console.error(words);
// How much HTML another dossier makes is no fault of the code.
const isOwn = !process.env.DOSSIER;
if (excess.some((words) => isOwn || !words.startsWith('html'))) process.exitCode = 1;
