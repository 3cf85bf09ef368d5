import { nodeTools } from '../browserless/node-tools.ts';
import { defaultOptions } from '../images/image-options.ts';
import { makeImage } from '../images/make-image.ts';
import { svgNode, writeSvg } from '../images/svg-tree.ts';
import type { Dossier } from '../pictures/edition.ts';
import { pictureOf } from '../pictures/picture-of.ts';
import { defaultView } from '../view/view.ts';

/** What stands for the page where links to it are shared. */
export interface SocialCard {
  readonly file: string;
  readonly png: Uint8Array;
  /** The elements of the page's head that tell of it. */
  readonly tags: readonly string[];
}

/** Draws the default view for the places where links are shared. */
export async function drawSocialCard(dossier: Dossier): Promise<SocialCard> {
  const file = 'social-card.png';
  const look = { language: 'en', theme: 'light' } as const;
  const picture = pictureOf('signature-counts', dossier, defaultView, look);
  // Those places shrink it to a few hundred pixels, and some refuse what is large.
  const options = { ...defaultOptions, scale: 1 } as const;
  const { bytes } = await makeImage(picture, 'png', options, nodeTools());
  const { width, height } = options.size;
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
  const meta = (attributes: Record<string, string>) => writeSvg(svgNode('meta', attributes, []));
  return {
    file,
    png: bytes,
    tags: [
      ...Object.entries(properties).map(([property, content]) => meta({ property, content })),
      meta({ name: 'twitter:card', content: 'summary_large_image' }),
    ],
  };
}
