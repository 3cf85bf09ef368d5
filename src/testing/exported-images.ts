// To stay first: React looks for a DOM as it loads.
import '../browserless/dom.ts';
import { loadDossier } from '../browserless/load-dossier.ts';
import { nodeTools } from '../browserless/node-tools.ts';
import { defaultOptions, type Format, type ImageOptions } from '../images/image-options.ts';
import { makeImage } from '../images/make-image.ts';
import type { Look } from '../images/picture.ts';
import type { Dossier } from '../pictures/edition.ts';
import { pictureOf } from '../pictures/picture-of.ts';
import { listClaims } from '../sources/claim-tally.ts';
import { type ChartName, defaultView, type View } from '../view/view.ts';

/** The built-in dossier, as the command line reads it. */
export const built = loadDossier();

/** What an image is held against where nothing has changed since it was made. */
export const today = {
  release: built.release,
  titles: Object.values(built.subject.title),
  withdrawn: built.subject.withdrawn,
  claims: listClaims(built.claims),
};

interface Wanted {
  readonly chart?: ChartName;
  readonly view?: Partial<View>;
  readonly look?: Partial<Look>;
  readonly options?: Partial<ImageOptions>;
  readonly dossier?: Dossier;
}

const tools = nodeTools();

/** The bytes of an exported image: by default the signature counts of all texts, in English. */
export async function exportImage(format: Format, wanted: Wanted = {}) {
  const { chart = 'signature-counts', view, look, options, dossier = built } = wanted;
  const picture = pictureOf(
    chart,
    dossier,
    { ...defaultView, ...view },
    { language: 'en', theme: 'light', ...look },
  );
  // Its pixels are not looked at here, so the fewest will do.
  const asked: ImageOptions = { ...defaultOptions, scale: 1, ...options };
  const { bytes } = await makeImage(picture, format, asked, tools);
  return bytes;
}
