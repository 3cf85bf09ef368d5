import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { claimsOf } from './dossier-faults.ts';
import { sliceCodePoints } from './passages.ts';
import { type Dossier, readDossier } from './read-dossier.ts';
import { verifyDossier } from './verify-dossier.ts';
import { verifyPassages } from './verify-passages.ts';

const root = join(import.meta.dirname, '..');
const texts = process.env.TEXTS || join(root, '..', 'shared', 'seeds');
const missing = !existsSync(texts);
const unless = missing ? ` (skipped: the texts are not here, in ${texts})` : '';
const builtIn = readDossier(join(import.meta.dirname, 'dossier'));

/** The built-in source with this id. */
function sourceOf(dossier: Dossier, id: string) {
  const annotated = dossier.sources.find(({ source }) => source.id === id);
  if (!annotated) throw new Error(`The dossier has no source ${id}`);
  return annotated;
}

/** The words that the claim's passage covers in the real text. */
function passageOf(id: string): string {
  const annotated = sourceOf(builtIn, id.slice(0, 3));
  const claim = claimsOf(annotated).find((one) => one.id === id);
  if (!claim) throw new Error(`The dossier has no claim ${id}`);
  const text = readFileSync(join(texts, annotated.source.document.file), 'utf8');
  return sliceCodePoints([...text], claim.passage.start, claim.passage.end);
}

describe(`the built-in dossier and the five texts${unless}`, () => {
  test.skipIf(missing)('all passages hold, and no project file carries a sentence', () => {
    const { passages, files, faults } = verifyDossier(builtIn, texts, root);
    expect(faults).toEqual([]);
    expect(passages).toBe(builtIn.sources.flatMap(claimsOf).length);
    expect(files).toBeGreaterThan(100);
  });

  test.skipIf(missing).each(['000', '001', '002', '003', '004'])(
    'one changed letter of text %s does not go unseen',
    (id) => {
      const annotated = sourceOf(builtIn, id);
      const text = readFileSync(join(texts, annotated.source.document.file), 'utf8');
      const start = claimsOf(annotated)[0]?.passage.start ?? 0;
      const letters = [...text];
      letters[start] = letters[start] === 'x' ? 'y' : 'x';
      const faults = verifyPassages(annotated, new TextEncoder().encode(letters.join('')));
      expect(faults.length).toBeGreaterThan(1);
    },
  );

  test.skipIf(missing).each([
    ['002-signed-650', ['650', '700']],
    ['003-signed-723', ['723', '778', 'November 20, 2023']],
    ['001-signed-743', ['743', '770']],
    ['003-signed-more-than-95', ['plus de 95 %']],
    ['000-threaten-more-than-95', ['plus de 95 %']],
    ['000-altman-ends', ['vendredi', 'Altman']],
    ['002-altman-ends', ['vendredi', 'Altman']],
    ['003-altman-ends', ['Vendredi', 'Altman']],
  ])('the passage of %s holds %j', (id, words) => {
    const passage = passageOf(id);
    for (const word of words) expect(passage).toContain(word);
  });
});

describe('the built-in dossier', () => {
  const counts = builtIn.sources.flatMap((annotated) => annotated.signatureCounts);
  const changes = builtIn.sources.flatMap((annotated) => annotated.leadershipChanges);

  test.each([
    ['002-signed-650', [650, 'exact'], [700, 'about'], null],
    ['003-signed-723', [723, 'exact'], [778, 'exact'], null],
    ['001-signed-743', [743, 'exact'], [770, 'exact'], null],
    ['003-signed-more-than-95', null, null, [0.95, 'more-than']],
    ['000-threaten-more-than-95', null, null, [0.95, 'more-than']],
  ])('gives the figures of %s as its text does', (id, ...figures) => {
    const count = counts.find((one) => one.id === id);
    const given = [count?.signatories, count?.headcount, count?.share];
    expect(given.map((one) => (one ? [one.value, one.qualifier] : null))).toEqual(figures);
  });

  test('dates the dismissal Friday 17 November 2023 in the texts that name the Friday', () => {
    const ends = changes.filter(({ id }) => /^00[0234]-altman-ends$/.test(id));
    expect(ends.map(({ on }) => on.edtf)).toEqual(Array(4).fill('2023-11-17'));
    for (const { on } of ends) expect(new Date(`${on.edtf}T00:00Z`).getUTCDay()).toBe(5);
  });

  test('lets only an article or a post assert a number', () => {
    const asserted = counts.filter(({ stance, signatories, headcount, share }) => {
      const figures = [signatories, headcount, share];
      return stance === 'asserts' && figures.some((one) => typeof one?.value === 'number');
    });
    expect(asserted.length).toBeGreaterThanOrEqual(5);
    expect(asserted.filter(({ voice }) => !['article', 'tweet'].includes(voice.kind))).toEqual([]);
  });

  test('lets only an article or a post assert anything of who signed', () => {
    const asserted = counts.filter(({ stance, of }) => stance === 'asserts' && of === 'signed');
    expect(asserted.length).toBeGreaterThanOrEqual(4);
    expect(asserted.filter(({ voice }) => !['article', 'tweet'].includes(voice.kind))).toEqual([]);
  });
});
