// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { cited, citedOfDay } from '../testing/cited.ts';
import { makeDate } from '../testing/claims.ts';
import { plainSpaces } from '../testing/plain-spaces.ts';
import { defaultView, parseView, type View } from '../view/view.ts';
import { type Cited, citeClaim } from './citation.ts';

const atHome = (made: Cited, home: string): Cited => ({
  ...made,
  context: { ...made.context, subject: { ...made.context.subject, home } },
});

describe(citeClaim, () => {
  test('names the original first, then the place in it, then our words and where they are', () => {
    const made = cited('002-signed-650');
    const { passage, summary } = made.claim;
    const text = plainSpaces(citeClaim(made));
    expect(text).toMatch(
      /^Nicolas Furno, “OpenAI toujours dans le flou.*” \(002\), 20 November 2023 \[date worked out\]\./,
    );
    const parts = [
      `Characters ${passage.start}–${passage.end} of 002_296144439f759787.txt`,
      `${passage.sha256.slice(0, 8)}…${passage.sha256.slice(-8)}`,
      `In our words: ${summary.en} Found with`,
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
      /^Nicolas Furno, « OpenAI toujours dans le flou.* » \(002\), 20 novembre 2023 \[date déduite\]\./,
    );
    expect(text).toContain(`Dans nos mots : ${made.claim.summary.fr} Trouvé avec`);
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

  test('calls a date worked out only where it was', () => {
    const stated = citeClaim(citedOfDay('002-signed-650', makeDate('2023-11-20')));
    expect(stated).toContain('(002), 20 November 2023. Characters');
    expect(citeClaim(cited('001-signed-743'))).not.toContain('worked out');
  });

  test.each([
    ['002-comment-scooby-650', 'en', 'Reader’s comment, Scooby-Doo, under: Nicolas Furno, “OpenAI'],
    ['002-comment-scooby-650', 'fr', 'Commentaire de lecteur, Scooby-Doo, sous : Nicolas Furno, «'],
    ['002-bing-reasons', 'en', 'Chatbot, Bing, under: Nicolas Furno, “OpenAI'],
  ] as const)('cites %s as what stands under a text (%s)', (id, language, start) => {
    const text = plainSpaces(citeClaim(cited(id, language)));
    expect(text.slice(0, start.length)).toBe(start);
    expect(text).not.toMatch(/Voice:|Voix :/);
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
