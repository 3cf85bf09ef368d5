// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { cited, citedOfDay } from '../testing/cited.ts';
import { makeDate } from '../testing/claims.ts';
import { type Cited, claimAsJsonLd } from './citation.ts';

const dataOf = (made: Cited, ...[quote = null]: [Parameters<typeof claimAsJsonLd>[1]?]) =>
  JSON.parse(claimAsJsonLd(made, quote));

describe(claimAsJsonLd, () => {
  test('is a claim in our words, of a text with a fingerprint, with an address', () => {
    const made = cited('002-signed-650');
    const data = dataOf(made);
    expect(data).toMatchObject({
      '@type': 'Claim',
      '@id': 'http://localhost:3000/?claim=002-signed-650&lang=en',
      identifier: ['002-signed-650', `urn:sha256:${made.claim.passage.sha256}`],
      text: made.claim.summary.en,
      inLanguage: 'en',
      appearance: {
        identifier: '002',
        author: { name: 'Nicolas Furno' },
        inLanguage: ['fr'],
        sha256: made.from.source.document.sha256,
      },
      claimInterpreter: { name: 'Countersign' },
      isBasedOn: { name: 'OpenAI, November 2023', version: made.context.release },
    });
    expect(data.appearance.author).not.toHaveProperty('@type');
    expect(data['@context']).toContain('https://schema.org');
    expect(data).not.toHaveProperty('author');
  });

  test('gives a date as that of publication only where the text states it', () => {
    const worked = dataOf(cited('002-signed-650')).appearance;
    expect(worked).toMatchObject({ temporal: '2023-11-20' });
    expect(worked).not.toHaveProperty('datePublished');
    const stated = dataOf(citedOfDay('002-signed-650', makeDate('2023-11-21'))).appearance;
    expect(stated).toMatchObject({ datePublished: '2023-11-21' });
    expect(stated).not.toHaveProperty('temporal');
  });

  test('points at the passage by code points alone while the text is not open', () => {
    const made = cited('003-signed-723', 'fr');
    const { start, end } = made.claim.passage;
    expect(dataOf(made).target).toEqual({
      type: 'SpecificResource',
      source: `urn:sha256:${made.from.source.document.sha256}`,
      selector: [{ type: 'TextPositionSelector', start, end }],
    });
    expect(dataOf(made)).toMatchObject({
      text: made.claim.summary.fr,
      author: { name: 'Reg Saddler' },
    });
  });

  test('quotes the passage too once it is, to the letter', () => {
    const quote = { exact: '🙃 "said" </script>\n', prefix: 'cafe\u0301\\', suffix: '' };
    const { selector } = dataOf(cited('003-signed-723'), quote).target;
    expect(selector).toHaveLength(2);
    expect(selector[1]).toEqual({ type: 'TextQuoteSelector', ...quote });
  });

  test('leaves out what the text does not state', () => {
    const { appearance } = dataOf(cited('001-signed-743'));
    for (const key of ['author', 'publisher', 'url', 'datePublished', 'temporal'])
      expect(appearance).not.toHaveProperty(key);
    expect(appearance.name).toMatch(/^Microsoft/);
    expect(dataOf(cited('003-signed-723')).appearance.name).toBe('Staff revolt');
  });

  test.each(['000-taylor-chair', '002-bing-reasons'])('calls the voice of %s no person', (id) => {
    expect(dataOf(cited(id)).author).not.toHaveProperty('@type');
  });
});
