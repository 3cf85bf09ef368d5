import { describe, expect, test } from 'vitest';
import { linkTo, linkToClaim, linkToEmbed } from './link-to.ts';
import { charts, defaultView, parseView, type View } from './view.ts';

const page = 'https://example.org/countersign/';

describe(linkTo, () => {
  test('writes language and theme out even where the view leaves them open', () => {
    expect(linkTo(defaultView, 'en', 'light', page)).toBe(`${page}?lang=en&theme=light`);
  });

  test('keeps what the view shows', () => {
    const view: View = {
      ...defaultView,
      sources: ['002', '003'],
      measure: 'share',
      comments: true,
    };
    expect(linkTo(view, 'fr', 'dark', page)).toBe(
      `${page}?sources=002,003&measure=share&comments=1&lang=fr&theme=dark`,
    );
  });

  test('takes the language and the theme that are seen over those of the view', () => {
    const view: View = { ...defaultView, language: 'en', theme: 'light' };
    expect(linkTo(view, 'fr', 'dark', page)).toBe(`${page}?lang=fr&theme=dark`);
  });

  test('leaves out the open claim and the embedding', () => {
    const view: View = { ...defaultView, claim: '002-signed-650', embed: 'ceo-turnover' };
    expect(linkTo(view, 'en', 'light', page)).toBe(`${page}?lang=en&theme=light`);
  });

  test('is the query alone where the page has no address', () => {
    expect(linkTo(defaultView, 'en', 'dark', '')).toBe('?lang=en&theme=dark');
  });
});

describe(linkToClaim, () => {
  test('writes the language out, and the theme only where the view says one', () => {
    expect(linkToClaim(defaultView, '002-signed-650', 'en', page)).toBe(
      `${page}?claim=002-signed-650&lang=en`,
    );
    const dark: View = { ...defaultView, theme: 'dark', language: 'en' };
    expect(linkToClaim(dark, '002-signed-650', 'fr', page)).toBe(
      `${page}?claim=002-signed-650&lang=fr&theme=dark`,
    );
  });

  test('leads to this claim, whichever was open, in the very view but not embedded', () => {
    const view: View = {
      sources: ['002', '003'],
      measure: 'share',
      comments: true,
      conflicts: true,
      period: null,
      claim: '001-signed-743',
      language: null,
      theme: 'light',
      embed: 'disagreement',
    };
    const { search } = new URL(linkToClaim(view, '003-signed-723', 'fr', page));
    expect(parseView(search)).toEqual({
      ...view,
      claim: '003-signed-723',
      language: 'fr',
      embed: null,
    });
  });

  test.each(['a&b=c', 'ä 🙃', '#?/', '100 %', 'a+b'])('keeps the id “%s” whole', (id) => {
    const { search } = new URL(linkToClaim(defaultView, id, 'en', page));
    expect(parseView(search).claim).toBe(id);
  });
});

describe(linkToEmbed, () => {
  test('names the figure, the language and the theme in the view', () => {
    const view: View = { ...defaultView, sources: ['002', '003'] };
    expect(linkToEmbed(view, 'ceo-turnover', 'fr', 'dark', page)).toBe(
      `${page}?sources=002,003&lang=fr&theme=dark&embed=ceo-turnover`,
    );
  });

  test.each(charts)('leads to %s alone, in the very view, without the open claim', (chart) => {
    const view: View = {
      sources: ['001'],
      measure: 'share',
      comments: true,
      conflicts: true,
      period: null,
      claim: '001-signed-743',
      language: 'en',
      theme: 'light',
      embed: null,
    };
    const { search } = new URL(linkToEmbed(view, chart, 'fr', 'dark', page));
    expect(parseView(search)).toEqual({
      ...view,
      claim: null,
      language: 'fr',
      theme: 'dark',
      embed: chart,
    });
  });

  test('takes the figure that is asked for over the one that is embedded', () => {
    const view: View = { ...defaultView, embed: 'disagreement' };
    expect(linkToEmbed(view, 'signature-counts', 'en', 'light', page)).toBe(
      `${page}?lang=en&theme=light&embed=signature-counts`,
    );
  });

  test('the link back from an embedded figure opens the same view on the whole page', () => {
    const embedded = linkToEmbed(defaultView, 'disagreement', 'fr', 'dark', page);
    const view = parseView(new URL(embedded).search);
    expect(linkTo(view, 'fr', 'dark', page)).toBe(linkTo(defaultView, 'fr', 'dark', page));
  });
});
