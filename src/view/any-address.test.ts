import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyQuery, anyView, sourceId } from '../testing/arbitrary-views.ts';
import { fuzzing, fuzzTimeout } from '../testing/fuzz.ts';
import { linkTo, linkToClaim, linkToEmbed } from './link-to.ts';
import { knownSources, parseView, serializeView } from './view.ts';

const page = 'https://example.org/countersign/';

describe('the address, whatever it is', { timeout: fuzzTimeout }, () => {
  const fuzz = fuzzing('the address');

  test('every view is read back from its address', () => {
    fuzz.holds(
      fc.property(anyView, (view) => {
        expect(parseView(serializeView(view))).toEqual(view);
      }),
    );
  });

  test('every query is read, and the address of what was read is the same view', () => {
    fuzz.holds(
      fc.property(anyQuery, (query) => {
        const view = parseView(query);
        const address = serializeView(view);
        expect(parseView(address)).toEqual(view);
        expect(serializeView(parseView(address))).toBe(address);
      }),
    );
  });

  test('every link is one address, which the browser keeps to the letter and reads back', () => {
    fuzz.holds(
      fc.property(anyView, (view) => {
        const { claim, embed } = view;
        const [language, theme] = [view.language ?? 'fr', view.theme ?? 'dark'];
        const links = [
          linkTo(view, language, theme, page),
          linkToClaim(view, claim ?? 'a', language, page),
          linkToEmbed(view, embed ?? 'disagreement', language, theme, page),
        ];
        for (const link of links) {
          const { href, search } = new URL(link);
          expect(href).toBe(link);
          expect(link).not.toMatch(/[\s"<>]/);
          expect(parseView(search).sources).toEqual(view.sources);
        }
      }),
      0.3,
    );
  });

  test('of any sources asked for those are taken that there are, in their order', () => {
    fuzz.holds(
      fc.property(
        fc.option(fc.array(sourceId)),
        fc.uniqueArray(sourceId, { maxLength: 8 }),
        (asked, known) => {
          const found = knownSources(asked, known);
          expect(knownSources(found, known)).toEqual(found);
          if (found) expect(known.filter((id) => found.includes(id))).toEqual(found);
        },
      ),
      0.5,
    );
  });
});
