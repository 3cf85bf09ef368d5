import '../browserless/dom.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Look } from '../images/picture.ts';
import { languages } from '../language/language.ts';
import { themes } from '../palette/palette.ts';
import { built, exportImage } from '../testing/exported-images.ts';
import { type ChartName, charts, defaultView, parseView, serializeView } from '../view/view.ts';
import { readImage } from './read-image.ts';

const ids = built.sources.map(({ id }) => id);

/** A view as the page may have it, with the language and theme in which it shows. */
const arbitraryWanted = fc.record({
  chart: fc.constantFrom<ChartName[]>(...charts),
  view: fc.record({
    sources: fc.option(fc.subarray(ids, { maxLength: ids.length - 1 })),
    measure: fc.constantFrom<('count' | 'share')[]>('count', 'share'),
    comments: fc.boolean(),
    conflicts: fc.boolean(),
  }),
  look: fc.record<Look>({
    language: fc.constantFrom(...languages),
    theme: fc.constantFrom(...themes),
  }),
});

const minute = 60_000;

/** The view of an image, and the query that leads back to it. */
function reopened(bytes: Uint8Array) {
  const image = readImage(bytes);
  if (typeof image === 'string') throw new Error(`the image is ${image}`);
  const { address } = image.record;
  const view = parseView(address.slice(address.indexOf('?') + 1));
  return { view, query: serializeView(view), isIntact: image.isIntact };
}

describe('an exported image', () => {
  test.each([
    ['png', 200],
    ['svg', 200],
    ['outlines', 20],
  ] as const)(
    'leads back to the view that it was made from: %s, %i views',
    { timeout: minute },
    async (format, numRuns) => {
      // Nothing that is asked here depends on how large the image is.
      const options = { size: { width: 600, height: 600 } };
      const home = 'https://example.org/countersign/';
      const published = { ...built, subject: { ...built.subject, home } };
      const property = fc.asyncProperty(arbitraryWanted, fc.boolean(), async (wanted, isOut) => {
        const dossier = isOut ? published : built;
        const bytes = await exportImage(format, { ...wanted, options, dossier });
        const view = { ...defaultView, ...wanted.view, ...wanted.look };
        expect(reopened(bytes)).toEqual({ view, query: serializeView(view), isIntact: true });
      });
      await fc.assert(property, { numRuns });
    },
  );

  test('names the query alone without a public address, and else the page in front of it', async () => {
    const view = { sources: ['002', '003'] };
    const query = '?sources=002,003&lang=fr&theme=light';
    for (const home of [null, 'https://example.org/page/']) {
      const dossier = { ...built, subject: { ...built.subject, home } };
      const image = readImage(
        await exportImage('svg', { view, look: { language: 'fr' }, dossier }),
      );
      expect(image).toMatchObject({ record: { address: `${home ?? ''}${query}` } });
    }
  });
});
