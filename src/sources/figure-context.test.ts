import { describe, expect, test } from 'vitest';
import { sources, subject } from '../testing/dossier.ts';
import { november } from '../testing/turnover.ts';
import { type ChartName, charts, defaultView, type View } from '../view/view.ts';
import { type FigureContext, type FigureWords, pictureWords } from './figure-context.ts';
import { namedSources, sourcesInView } from './source-in-view.ts';

function wordsOf(
  view: Partial<View>,
  chart: ChartName = 'ceo-turnover',
  parts: Partial<FigureContext> = {},
) {
  const whole: View = { ...defaultView, sources: ['002', '003'], ...view };
  const context: FigureContext = {
    subject: { ...subject, home: null },
    release: 'abc',
    sources: sourcesInView(sources, whole.sources),
    axis: { ...november('17/22'), hasUndated: false },
    view: whole,
    language: 'fr',
    theme: 'dark',
    ...parts,
  };
  const frame: FigureWords = {
    title: 'A title',
    subtitle: 'A subtitle',
    notes: [],
    moreNotes: '',
    sourcesHeading: 'Sources :',
    sources: namedSources(context.sources, context.language),
    allSources: namedSources(context.sources, context.language).map(({ label }) => label),
    credits: [],
  };
  return pictureWords(context, chart, frame);
}

const withHome = (home: string) => ({ subject: { ...subject, home } });

describe(pictureWords, () => {
  test('without a public address an image carries the query alone', () => {
    expect(wordsOf({}).address).toBe('?sources=002,003&lang=fr&theme=dark');
  });

  test('with one it carries the address of the exact view', () => {
    expect(wordsOf({}, 'ceo-turnover', withHome('https://countersign.example/')).address).toBe(
      'https://countersign.example/?sources=002,003&lang=fr&theme=dark',
    );
  });

  test('leads to the view as it is seen, neither to an open claim nor to an embedded figure', () => {
    const seen = { claim: '002-altman-ends', embed: 'ceo-turnover', language: 'en' } as const;
    expect(wordsOf({ ...seen, comments: true }).address).toBe(
      '?sources=002,003&comments=1&lang=fr&theme=dark',
    );
  });

  test('names the chart, the sources asked for, the language and the theme', () => {
    expect(wordsOf({}).name).toEqual({
      chart: 'ceo-turnover',
      sources: ['002', '003'],
      language: 'fr',
      theme: 'dark',
    });
    expect(wordsOf({ sources: null }).name.sources).toBeNull();
    expect(wordsOf({ sources: [] }).name.sources).toEqual([]);
  });

  test.each(charts)('names the measure of %s only where it has one', (chart) => {
    const { name } = wordsOf({ measure: 'share' }, chart);
    expect(name.measure).toBe(chart === 'signature-counts' ? 'share' : undefined);
  });

  test('names the dossier and its release, in the image’s language', () => {
    expect(wordsOf({})).toMatchObject({ dossier: 'OpenAI, novembre 2023', release: 'abc' });
    expect(wordsOf({}, 'ceo-turnover', { language: 'en' }).dossier).toBe('OpenAI, November 2023');
  });

  test('takes its title from the frame, and credits the sources that the frame names', () => {
    const { title, credit } = wordsOf({ sources: ['002', '003'] });
    expect(title).toBe('A title');
    expect(credit).toContain('Furno (002), 20\u00a0nov.');
    expect(credit).toContain('(003)');
    expect(credit).toContain('; ');
    expect(credit).not.toContain('(001)');
    expect(wordsOf({ sources: [] }).credit).toBe('');
  });
});
