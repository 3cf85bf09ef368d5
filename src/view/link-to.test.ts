import { describe, expect, test } from 'vitest';
import { linkTo } from './link-to.ts';
import { defaultView, type View } from './view.ts';

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
