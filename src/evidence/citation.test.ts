// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { claimOfDossier, pageIn } from '../testing/evidence.tsx';
import { plainSpaces } from '../testing/plain-spaces.ts';
import { defaultView, parseView, type View } from '../view/view.ts';
import { type Cited, citeClaim, claimAsJsonLd } from './citation.ts';

function cited(id: string, language: 'en' | 'fr' = 'en', view: Partial<View> = {}): Cited {
  const claim = claimOfDossier(id);
  const { context } = pageIn({ ...defaultView, ...view }, language);
  const from = context.sources.find(({ source }) => source.id === claim.source);
  if (!from) throw new Error(`${id} has no source`);
  return { claim, from, context };
}
const atHome = (made: Cited, home: string): Cited => ({
  ...made,
  context: { ...made.context, subject: { ...made.context.subject, home } },
});
const dataOf = (made: Cited, ...[quote = null]: [Parameters<typeof claimAsJsonLd>[1]?]) =>
  JSON.parse(claimAsJsonLd(made, quote));

describe(citeClaim, () => {
  test('names the original first, then the place in it, then our words and where they are', () => {
    const made = cited('002-signed-650');
    const { passage, summary } = made.claim;
    const text = plainSpaces(citeClaim(made));
    expect(text).toMatch(
      /^Nicolas Furno, “OpenAI toujours dans le flou.*\(002\), 20 November 2023\./,
    );
    const parts = [
      `Characters ${passage.start}–${passage.end} of 002_296144439f759787.txt`,
      `${passage.sha256.slice(0, 8)}…${passage.sha256.slice(-8)}`,
      `${summary.en} [our words]`,
      'Countersign',
      made.context.release.slice(0, 12),
      'http://localhost:3000/?claim=002-signed-650&lang=en',
    ];
    const places = parts.map((part) => text.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(text).not.toContain('Voice');
  });

  test('says the same in French', () => {
    const made = cited('002-signed-650', 'fr');
    const text = plainSpaces(citeClaim(made));
    expect(text).toMatch(
      /^Nicolas Furno, « OpenAI toujours dans le flou.* » \(002\), 20 novembre 2023\./,
    );
    expect(text).toContain(`${made.claim.summary.fr} [nos mots]`);
    expect(text).toContain('&lang=fr');
  });

  test('says where a text has no author, no title and no date', () => {
    expect(citeClaim(cited('003-signed-723'))).toMatch(
      /^No author named, text without a title \(003\)/,
    );
    expect(citeClaim(cited('003-signed-723'))).toContain('Voice: post, Reg Saddler.');
    expect(citeClaim(cited('001-signed-743'))).toMatch(
      /^No author named, “Microsoft.*”.*\(001\), no date\./,
    );
    const french = plainSpaces(citeClaim(cited('003-signed-723', 'fr')));
    expect(french).toMatch(/^Sans auteur nommé, texte sans titre \(003\)/);
    expect(french).toContain('Reg Saddler');
  });

  test('leads back to the exact view, at the dossier’s home where it has one', () => {
    const view: Partial<View> = { sources: ['001', '003'], measure: 'share', comments: true };
    const text = citeClaim(atHome(cited('001-signed-743', 'fr', view), 'https://example.org/c/'));
    const address = new URL(text.slice(text.lastIndexOf('https://')));
    expect(address.origin + address.pathname).toBe('https://example.org/c/');
    expect(parseView(address.search)).toEqual({
      ...defaultView,
      ...view,
      claim: '001-signed-743',
      language: 'fr',
    });
  });
});

describe(claimAsJsonLd, () => {
  test('is a claim in our words, of a text with a fingerprint, with an address', () => {
    const made = cited('002-signed-650');
    const data = dataOf(made);
    expect(data).toMatchObject({
      '@type': 'Claim',
      '@id': 'http://localhost:3000/?claim=002-signed-650&lang=en',
      identifier: '002-signed-650',
      text: made.claim.summary.en,
      inLanguage: 'en',
      appearance: {
        identifier: '002',
        author: { name: 'Nicolas Furno' },
        inLanguage: ['fr'],
        datePublished: '2023-11-20',
        sha256: made.from.source.document.sha256,
      },
      isBasedOn: { version: made.context.release },
    });
    expect(data['@context']).toContain('https://schema.org');
    expect(data).not.toHaveProperty('author');
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
    for (const key of ['author', 'publisher', 'url', 'datePublished'])
      expect(appearance).not.toHaveProperty(key);
    expect(appearance.name).toMatch(/^Microsoft/);
    expect(dataOf(cited('003-signed-723')).appearance.name).toBe('Staff revolt');
  });

  test.each(['000-taylor-chair', '002-bing-reasons'])('calls the voice of %s no person', (id) => {
    expect(dataOf(cited(id)).author).not.toHaveProperty('@type');
  });
});
