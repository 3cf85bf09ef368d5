import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  makeAnnotated,
  makeDossier,
  passageOf,
  sampleCount,
  sampleText,
} from '../src/testing/sample-dossier.ts';
import { tempFolder } from '../src/testing/temp-folder.ts';
import { verifyDossier } from './verify-dossier.ts';

const textsOf = (text: string) => tempFolder({ 'a.txt': text });
const lines = sampleText.split('\n');

describe(verifyDossier, () => {
  test('counts the passages that hold and the files that it has read', () => {
    const root = tempFolder({ 'README.md': 'Our own words.', 'src/a.ts': 'export {};' });
    expect(verifyDossier(makeDossier(), textsOf(sampleText), root)).toEqual({
      passages: 3,
      files: 2,
      faults: [],
    });
  });

  test('names file and claim once a character of a text has changed', () => {
    const texts = textsOf(sampleText.replace('Grace Hopper steps', 'Grace Hopper Steps'));
    const { faults } = verifyDossier(makeDossier(), texts, tempFolder());
    expect(faults).toEqual([
      expect.stringMatching(/^a\.json \(a\.txt\): the text's SHA-256/),
      expect.stringMatching(/^a\.json \(a\.txt\): a-change: .* do not hash to passage\.sha256$/),
    ]);
  });

  test('names the claim whose passage is shifted', () => {
    const passage = { ...passageOf('for now'), start: sampleCount.passage.start };
    const statements = makeAnnotated().statements.map((claim) => ({ ...claim, passage }));
    const dossier = makeDossier({ sources: [makeAnnotated({ statements })] });
    expect(verifyDossier(dossier, textsOf(sampleText), tempFolder()).faults).toEqual([
      expect.stringMatching(/: a-statement: code points .* do not hash to passage\.sha256$/),
    ]);
  });

  test('names the figure that is not in its passage', () => {
    const wrong = { ...sampleCount, headcount: { value: 770, qualifier: 'exact' as const } };
    const dossier = makeDossier({ sources: [makeAnnotated({ signatureCounts: [wrong] })] });
    expect(verifyDossier(dossier, textsOf(sampleText), tempFolder()).faults).toEqual([
      'a.json (a.txt): a-count: “770” does not stand in its passage',
    ]);
  });

  test('names the text that is missing and counts none of its passages', () => {
    const texts = tempFolder();
    expect(verifyDossier(makeDossier(), texts, tempFolder())).toEqual({
      passages: 0,
      files: 0,
      faults: [`a.json: the text a.txt is not in ${texts}`],
    });
  });

  test('goes on to the other texts once it has missed one', () => {
    const { source } = makeAnnotated();
    const document = { ...source.document, file: 'b.txt' };
    const missed = makeAnnotated({ source: { ...source, id: 'b', document } });
    const dossier = makeDossier({ sources: [missed, makeAnnotated()] });
    const changed = verifyDossier(dossier, textsOf(`${sampleText}!`), tempFolder());
    expect(changed.passages).toBe(3);
    expect(changed.faults).toEqual([
      expect.stringMatching(/^b\.json: the text b\.txt is not in /),
      expect.stringMatching(/^a\.json \(a\.txt\): the text's SHA-256/),
      expect.stringMatching(/^a\.json \(a\.txt\): the text has \d+ code points, not/),
    ]);
  });

  test('says so where the folder of the texts itself is not there', () => {
    const { faults } = verifyDossier(makeDossier(), join(tempFolder(), 'gone'), tempFolder());
    expect(faults).toHaveLength(1);
  });

  test('names the project file that carries a sentence of a text', () => {
    const root = tempFolder({
      'src/quote.ts': `// ${lines[0]}`,
      'src/fine.ts': '// Ada Byron counted 650 colleagues out of around 700.',
    });
    expect(verifyDossier(makeDossier(), textsOf(sampleText), root).faults).toEqual([
      expect.stringMatching(/^src\/quote\.ts: carries nine words in a row of a\.txt: “ada byron/),
    ]);
  });

  test('lets the title of a text stand in the project', () => {
    const annotated = makeAnnotated();
    const source = { ...annotated.source, title: lines[0] ?? '' };
    const dossier = makeDossier({ sources: [{ ...annotated, source }] });
    const root = tempFolder({ 'title.json': JSON.stringify(source.title) });
    expect(verifyDossier(dossier, textsOf(sampleText), root).faults).toEqual([]);
  });
});
