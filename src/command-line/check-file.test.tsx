import '../browserless/dom.ts';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { languages } from '../language/language.ts';
import type { Dossier } from '../pictures/edition.ts';
import { checkImage } from '../provenance/check-image.ts';
import { CheckedClaims } from '../provenance/checked-claims.tsx';
import { listClaims } from '../sources/claim-tally.ts';
import { claimNamed } from '../testing/claim-named.ts';
import { makeCount } from '../testing/claims.ts';
import { draw } from '../testing/draw.ts';
import { built, exportImage, today } from '../testing/exported-images.ts';
import { pngOfRecord, recordOf } from '../testing/image-records.ts';
import { plainSpaces } from '../testing/plain-spaces.ts';
import { exactly } from '../testing/quantities.ts';
import { tempFolder } from '../testing/temp-folder.ts';
import { checkFile } from './check-file.ts';

const counts = built.claims.counts ?? [];
const signed650 = claimNamed(counts, '002-signed-650');
const svg = await exportImage('svg', { view: { sources: ['002', '003'] } });

const saved = (content: Uint8Array | string) => join(tempFolder({ 'a.png': content }), 'a.png');
const withCounts = (claims: typeof counts, withdrawn: string[] = []): Dossier => ({
  ...built,
  subject: { ...built.subject, withdrawn },
  claims: { ...built.claims, counts: claims },
});
const flipped = withCounts(
  counts.map((count) => (count === signed650 ? { ...count, signatories: exactly(651) } : count)),
);
const takenBack = withCounts(
  counts.filter((count) => count !== signed650),
  [signed650.id],
);
const forgotten = withCounts(counts.filter((count) => count !== signed650));

describe(checkFile, () => {
  test('of a fresh image is 0, and lists every claim as unchanged', () => {
    const { lines, exitCode } = checkFile(saved(svg), built, 'en');
    expect(exitCode).toBe(0);
    expect(lines[0]).toMatch(/^a\.png carries \d+ claims of the dossier “.+”: \d+ unchanged\.$/);
    expect(lines).toContain('  002-signed-650: unchanged');
    expect(lines).toContain('  003-signed-723: unchanged');
    expect(lines.join('\n')).not.toContain('edited');
    expect(lines.at(-1)).toContain('does not prove who made the image');
  });

  test.each<[string, Dossier, string, string]>([
    [
      'changed since',
      flipped,
      'changed since (signatories: 650 → 651)',
      'modifiée depuis (signataires : 650 → 651)',
    ],
    ['withdrawn', takenBack, 'withdrawn', 'retirée'],
    ['not ours', forgotten, 'not ours', 'pas des nôtres'],
  ])('is 1 where a claim is %s, and says which', (_, dossier, english, french) => {
    for (const [language, words] of [['en', english] as const, ['fr', french] as const]) {
      const { lines, exitCode } = checkFile(saved(svg), dossier, language);
      expect(exitCode).toBe(1);
      const said = lines.map(plainSpaces).filter((line) => line.startsWith('  002-signed-650'));
      expect(said).toEqual([`  002-signed-650${language === 'fr' ? ' :' : ':'} ${words}`]);
    }
  });

  test('is 1 for an image of another dossier', () => {
    const { lines, exitCode } = checkFile(
      saved(pngOfRecord(recordOf([makeCount({ id: 'x' })]))),
      built,
      'en',
    );
    expect(exitCode).toBe(1);
    expect(lines.slice(0, 3)).toEqual([
      expect.stringContaining('was made from another dossier (“A letter”)'),
      expect.stringContaining('not byte for byte'),
      '  x: not ours',
    ]);
  });

  test.each<[string, string | Uint8Array, RegExp, RegExp]>([
    ['empty', '', /is empty/, /est vide/],
    ['cut off', svg.slice(0, -50), /damaged or cut off/, /abîmé ou tronqué/],
    ['a text', '650 of about 700', /neither a PNG nor an SVG/, /ni un PNG ni un SVG/],
    ['a PDF', '%PDF-1.7', /is a PDF/, /est un PDF/],
    ['another program’s', '<svg></svg>', /nothing of Countersign/, /rien de Countersign/],
    ['of 50 MB', new Uint8Array(50e6), /larger than 48 MB/, /dépasse 48 Mo/],
  ])('is 3 and one line where the file is %s', (_, content, english, french) => {
    const path = saved(content);
    for (const [language, words] of [['en', english] as const, ['fr', french] as const]) {
      const { lines, exitCode } = checkFile(path, built, language);
      expect({ exitCode, n: lines.length }).toEqual({ exitCode: 3, n: 1 });
      expect(plainSpaces(lines.join())).toMatch(words);
      expect(lines.join()).toMatch(/^a\.png/);
    }
  });

  test('says the words of the page', () => {
    const image = checkImage(svg, { ...today, claims: listClaims(flipped.claims) });
    if (typeof image === 'string') throw new Error(`the image is ${image}`);
    const reference = { ...today, release: 'another' };
    for (const language of languages) {
      const host = draw(<CheckedClaims name="a.png" {...{ image, reference, language }} />);
      const { lines } = checkFile(saved(svg), { ...flipped, release: 'another' }, language);
      const shown = [...host.querySelectorAll('p, li')].map(
        ({ childNodes }) =>
          // The page adds what the claim says today.
          [...childNodes].find(({ nodeType }) => nodeType === 3)?.textContent,
      );
      // And from which release its view is drawn, which the command line has none of.
      expect(shown.slice(0, -1)).toEqual(lines.map((line) => line.trimStart()));
    }
  });

  test('throws where there is no file, or a folder in its place', () => {
    const folder = tempFolder();
    mkdirSync(join(folder, 'a.png'));
    expect(() => checkFile(join(folder, 'b.png'), built, 'en')).toThrow(/ENOENT.*b\.png/);
    expect(() => checkFile(join(folder, 'a.png'), built, 'en')).toThrow(/EISDIR/);
  });
});
