import '../browserless/dom.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deriveApi } from '../../mock-api/derive-api.ts';
import { toDossier } from '../browserless/load-dossier.ts';
import { languages } from '../language/language.ts';
import { themes } from '../palette/palette.ts';
import type { Dossier } from '../pictures/edition.ts';
import { listClaims } from '../sources/claim-tally.ts';
import { anyDossier } from '../testing/arbitrary-dossiers.ts';
import { exportImage } from '../testing/exported-images.ts';
import { fuzzing, fuzzTimeout } from '../testing/fuzz.ts';
import { charts, defaultView, parseView } from '../view/view.ts';
import { checkImage } from './check-image.ts';

/** What the page knows of a dossier, from the answers of the API. */
const anyModel: fc.Arbitrary<Dossier> = anyDossier.map((dossier) => toDossier(deriveApi(dossier)));

describe('an image of any dossier', { timeout: fuzzTimeout }, () => {
  // A chart takes a hundred times as long to draw as an address to read.
  const fuzz = fuzzing('exported and reopened charts');

  test('is drawn, and once reopened finds each of its claims unchanged', async () => {
    const property = fc.asyncProperty(
      anyModel,
      fc.constantFrom(...charts),
      fc.constantFrom(...languages),
      fc.constantFrom(...themes),
      async (dossier, chart, language, theme) => {
        const bytes = await exportImage('svg', { dossier, chart, look: { language, theme } });
        const claims = listClaims(dossier.claims);
        const { release, subject } = dossier;
        const titles = Object.values(subject.title);
        const image = checkImage(bytes, { release, titles, withdrawn: [], claims });
        if (typeof image === 'string') throw new Error(`the image is ${image}`);
        expect(image).toMatchObject({ isIntact: true, isStranger: false });
        expect(image.claims.filter(({ verdict }) => verdict !== 'unchanged')).toEqual([]);
        const { address } = image.record;
        expect(parseView(address.slice(address.indexOf('?')))).toEqual({
          ...defaultView,
          language,
          theme,
        });
      },
    );
    await fuzz.holdsAsync(property, 0.01);
  });
});
