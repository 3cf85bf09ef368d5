// @vitest-environment happy-dom
import compile from 'icu-minify/compile';
import { describe, expect, test, vi } from 'vitest';
import { pseudoMessage } from '../../e2e/pseudo-locale.ts';
import { loadDossier } from '../browserless/load-dossier.ts';
import { presets, sizeBounds } from '../images/image-size.ts';
import { crowdedDossier } from '../testing/crowded-dossier.ts';
import { drawImage, faultsOf } from '../testing/image-texts.ts';
import { charts, defaultView, type View } from '../view/view.ts';
import { pictureOf } from './picture-of.ts';

vi.mock('../language/read-message.ts', () => ({
  readMessage: (text: string) => pseudoMessage(compile(text)),
}));

const { width, height } = sizeBounds;
const sizes = [presets.landscape, { width: width.min, height: height.min }];
const shapes = charts.flatMap((chart) => sizes.map((size) => ({ chart, ...size })));
const views: readonly Partial<View>[] = [
  {},
  { comments: true, measure: 'share', conflicts: true },
  { sources: ['002', '003'] },
  { sources: ['paper-2', 'paper-4'] },
];

describe('in a language two fifths longer than English', { timeout: 60_000 }, () => {
  const dossiers = { built: loadDossier(), crowded: crowdedDossier };

  test.each(shapes)(
    '$chart at $width × $height: no text is cut, over another or small',
    async ({ chart, ...size }) => {
      const faults: string[] = [];
      for (const [name, dossier] of Object.entries(dossiers))
        for (const view of views) {
          const look = { language: 'en', theme: 'light' } as const;
          const picture = pictureOf(chart, dossier, { ...defaultView, ...view }, look);
          expect(picture.title).toMatch(/^\[/);
          const drawn = await drawImage(picture, size);
          faults.push(...faultsOf(drawn).map((f) => `${name} ${JSON.stringify(view)}: ${f}`));
        }
      expect(faults).toEqual([]);
    },
  );
});
