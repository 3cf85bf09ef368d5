import '../browserless/dom.ts';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SvgNode } from '../images/svg-tree.ts';

// Run by `npm run build` after Vite: draws the default view for the places where links are shared.
const { loadDossier } = await import('../browserless/load-dossier.ts');
const { nodeTools } = await import('../browserless/node-tools.ts');
const { defaultOptions } = await import('../images/image-options.ts');
const { makeImage } = await import('../images/make-image.ts');
const { writeSvg } = await import('../images/svg-tree.ts');
const { pictureOf } = await import('../pictures/picture-of.ts');
const { defaultView } = await import('../view/view.ts');

const dist = join(import.meta.dirname, '../../dist');
const file = 'social-card.png';
const dossier = loadDossier();
const look = { language: 'en', theme: 'light' } as const;
const picture = pictureOf('signature-counts', dossier, defaultView, look);
// Those places shrink it to a few hundred pixels, and some refuse what is large.
const { bytes } = await makeImage(picture, 'png', { ...defaultOptions, scale: 1 }, nodeTools());
writeFileSync(join(dist, file), bytes);

const { width, height } = defaultOptions.size;
const { title, home } = dossier.subject;
// They want an absolute address, which only a dossier with a public one can give.
const image = home ? new URL(file, home.endsWith('/') ? home : `${home}/`).href : `./${file}`;
const properties = {
  'og:type': 'website',
  'og:title': `${title.en} – Countersign`,
  'og:description': picture.title,
  ...(home && { 'og:url': home }),
  'og:image': image,
  'og:image:width': String(width),
  'og:image:height': String(height),
  'og:image:alt': `${picture.title} (${picture.credit})`,
};
const toMeta = (attributes: SvgNode['attributes']) =>
  writeSvg({ name: 'meta', attributes, children: [] });
const tags = [
  ...Object.entries(properties).map(([property, content]) => toMeta({ property, content })),
  toMeta({ name: 'twitter:card', content: 'summary_large_image' }),
];
const page = join(dist, 'index.html');
const html = readFileSync(page, 'utf8');
writeFileSync(
  page,
  html.replace('</head>', () => `${tags.join('\n    ')}\n  </head>`),
);
console.log(`${file}: ${bytes.length} bytes`);
