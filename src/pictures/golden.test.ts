// Without a browser, as on the command line: Vite gives files another address in a test of the page.
import '../browserless/dom.ts';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadDossier } from '../browserless/load-dossier.ts';
import type { ImageOptions } from '../images/image-options.ts';
import { presets } from '../images/image-size.ts';
import { goldenText } from '../testing/golden-text.ts';
import { type ChartName, defaultView, type View } from '../view/view.ts';
import { pictureOf } from './picture-of.ts';

const folder = join(import.meta.dirname, 'golden');
const command = 'npx vitest run src/pictures/golden.test.ts -u';

interface Golden {
  readonly name: string;
  readonly chart: ChartName;
  readonly view?: Partial<View>;
  readonly options?: Partial<ImageOptions>;
}

const inFrenchDark = { language: 'fr', theme: 'dark' } as const;

const goldens: readonly Golden[] = [
  { name: 'signature-counts', chart: 'signature-counts' },
  { name: 'signature-counts-002', chart: 'signature-counts', view: { sources: ['002'] } },
  {
    name: 'signature-counts-002+003',
    chart: 'signature-counts',
    view: { sources: ['002', '003'] },
  },
  { name: 'signature-counts-share', chart: 'signature-counts', view: { measure: 'share' } },
  { name: 'signature-counts-comments', chart: 'signature-counts', view: { comments: true } },
  { name: 'signature-counts-fr-dark', chart: 'signature-counts', view: inFrenchDark },
  {
    name: 'signature-counts-nothing-drawn',
    chart: 'signature-counts',
    view: { sources: ['000', '004'] },
  },
  {
    name: 'signature-counts-square',
    chart: 'signature-counts',
    options: { size: presets.square },
  },
  {
    name: 'signature-counts-without-title',
    chart: 'signature-counts',
    options: { hasTitle: false, background: 'transparent' },
  },
  { name: 'ceo-turnover', chart: 'ceo-turnover' },
  { name: 'ceo-turnover-002', chart: 'ceo-turnover', view: { sources: ['002'] } },
  { name: 'ceo-turnover-fr-dark', chart: 'ceo-turnover', view: inFrenchDark },
  { name: 'ceo-turnover-portrait', chart: 'ceo-turnover', options: { size: presets.portrait } },
  { name: 'disagreement', chart: 'disagreement' },
  {
    name: 'disagreement-002+003-conflicts',
    chart: 'disagreement',
    view: { sources: ['002', '003'], conflicts: true },
  },
  { name: 'disagreement-fr-dark', chart: 'disagreement', view: inFrenchDark },
];

describe(pictureOf, () => {
  const dossier = loadDossier();

  test.each(goldens)('$name looks as it was last reviewed', async (golden) => {
    const { name, chart, options = {} } = golden;
    const view = { ...defaultView, ...golden.view };
    const look = { language: view.language ?? 'en', theme: view.theme ?? 'light' } as const;
    const drawn = await goldenText(pictureOf(chart, dossier, view, look), options);
    await expect(
      drawn,
      `The image is another than golden/${name}.svg. Open that file before and after “${command}”; where the new one is right, commit it.`,
    ).toMatchFileSnapshot(join(folder, `${name}.svg`));
  });

  test('no image is kept that is no longer drawn', () => {
    expect(readdirSync(folder).sort()).toEqual(goldens.map(({ name }) => `${name}.svg`).sort());
  });
});
