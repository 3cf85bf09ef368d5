// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { sources, subject } from '../testing/dossier.ts';
import { november } from '../testing/turnover.ts';
import { defaultView, type View } from '../view/view.ts';
import { exportWords } from './figure-context.ts';
import { sourcesInView } from './source-in-view.ts';

function wordsOf(view: Partial<View>, chart: 'ceo-turnover' | 'signature-counts', home?: string) {
  const whole: View = { ...defaultView, sources: ['002', '003'], ...view };
  const context = {
    subject: { ...subject, home: home ?? null },
    release: 'abc',
    sources: sourcesInView(sources, whole.sources),
    axis: { ...november('17/22'), hasUndated: false },
    view: whole,
    language: 'fr',
    theme: 'dark',
  } as const;
  return exportWords(context, chart, ['002-altman-ends']);
}

describe(exportWords, () => {
  test('without a public address an image carries the query alone', () => {
    expect(wordsOf({}, 'ceo-turnover').metadata).toEqual({
      address: '?sources=002,003&lang=fr&theme=dark',
      release: 'abc',
      claims: ['002-altman-ends'],
    });
  });

  test('with one it carries the address of the exact view', () => {
    expect(wordsOf({}, 'ceo-turnover', 'https://countersign.example/').metadata.address).toBe(
      'https://countersign.example/?sources=002,003&lang=fr&theme=dark',
    );
  });

  test('the link leads to the page as it is open, with language and theme written out', () => {
    const { link } = wordsOf({ claim: '002-altman-ends' }, 'ceo-turnover');
    expect(link).toBe(`${location.origin}${location.pathname}?sources=002,003&lang=fr&theme=dark`);
  });

  test('only the chart that has a measure names it', () => {
    expect(wordsOf({ measure: 'share' }, 'signature-counts').name).toHaveProperty(
      'measure',
      'share',
    );
    expect(wordsOf({ measure: 'share' }, 'ceo-turnover').name).not.toHaveProperty('measure');
  });
});
