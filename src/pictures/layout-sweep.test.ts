// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { loadDossier } from '../browserless/load-dossier.ts';
import { presets, type Size, sizeBounds } from '../images/image-size.ts';
import type { Language } from '../language/language.ts';
import { crowdedDossier } from '../testing/crowded-dossier.ts';
import { type DrawnImage, drawImage, faultsOf, markedClaims } from '../testing/image-texts.ts';
import { type ChartName, charts, defaultView, serializeView, type View } from '../view/view.ts';
import type { Dossier } from './edition.ts';
import { pictureOf } from './picture-of.ts';

const { width, height } = sizeBounds;
const sizes: readonly Size[] = [
  ...Object.values(presets),
  { width: width.min, height: height.min },
  { width: width.min, height: height.max },
  { width: width.max, height: height.min },
  { width: width.max, height: height.max },
];

interface Shape extends Size {
  readonly chart: ChartName;
  readonly language: Language;
}

const shapes: readonly Shape[] = charts.flatMap((chart) =>
  sizes.flatMap((size) =>
    (['en', 'fr'] as const).map((language) => ({ chart, ...size, language })),
  ),
);

/** What decides a chart's picture beside the sources; what it does not heed is left alone. */
const states: Record<ChartName, readonly Partial<View>[]> = {
  'signature-counts': [{}, { measure: 'share' }, { comments: true }],
  'ceo-turnover': [{}, { comments: true }],
  disagreement: [{}, { comments: true }, { conflicts: true }],
};

/** A title takes room from everything alike, so it is left out in one state alone. */
const titlesOf = (state: Partial<View>) =>
  Object.keys(state).length === 0 ? [true, false] : [true];

type Selections = readonly (readonly string[] | null)[];

/** Draws a chart of each choice of sources in every state, and says all that is wrong. */
async function sweep(dossier: Dossier, selections: Selections, shape: Shape): Promise<string[]> {
  const { chart, language, ...size } = shape;
  const faults: string[] = [];
  for (const sources of selections)
    for (const state of states[chart])
      for (const hasTitle of titlesOf(state)) {
        const view = { ...defaultView, ...state, sources };
        const picture = pictureOf(chart, dossier, view, { language, theme: 'light' });
        const drawn = await drawImage(picture, size, { background: 'theme', hasTitle });
        const place = `${serializeView(view) || 'all'}${hasTitle ? '' : ', without title'}`;
        faults.push(...[...faultsOf(drawn), ...misfits(drawn, chart)].map((f) => `${place}: ${f}`));
      }
  return faults;
}

/** The table of questions has a cell for an answer, the others a mark for each claim they carry. */
function misfits({ svg, claims }: DrawnImage, chart: ChartName): string[] {
  if (chart === 'disagreement') return [];
  const carried = claims.map(({ id }) => id).sort();
  const marked = markedClaims(svg);
  return carried.join() === marked.join() ? [] : [`carries ${carried}, draws ${marked}`];
}

// Dozens of images are drawn in each, on machines that may be busy.
describe(pictureOf, { timeout: 60_000 }, () => {
  const built = loadDossier();
  const chosen: Selections = [null, [], ['001'], ['000', '004'], ['002', '003']];

  test.each(shapes)(
    '$chart at $width × $height, $language: no text is cut, over another or small',
    async (shape) => {
      expect(await sweep(built, chosen, shape)).toEqual([]);
    },
  );

  const some: Selections = [null, ['paper-1'], ['paper-2', 'paper-4', 'paper-5', 'paper-7']];

  test.each(shapes)(
    '$chart at $width × $height, $language: nor with seven sources and long names',
    async (shape) => {
      expect(await sweep(crowdedDossier, some, shape)).toEqual([]);
    },
  );
});
