import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { makeSource } from '../src/testing/claims.ts';
import {
  dossierFiles,
  makeAnnotated,
  makeDossier,
  makeSubject,
  sampleCount,
} from '../src/testing/sample-dossier.ts';
import { tempFolder } from '../src/testing/temp-folder.ts';
import { dossierFolder, readDossier } from './read-dossier.ts';

/** The sample's files, some of them replaced. */
function folderWith(files: Record<string, string>): string {
  return tempFolder({ ...dossierFiles(makeDossier()), ...files });
}

/** The lines that reading a folder complains in, each without its indent. */
function complaintsOf(folder: string): string[] {
  try {
    readDossier(folder);
  } catch (error) {
    return String(error)
      .split('\n')
      .map((line) => line.trim());
  }
  throw new Error('The folder was read without a complaint.');
}

function json(value: object, more: object): string {
  return JSON.stringify({ ...value, ...more });
}

describe(readDossier, () => {
  test('reads back what stands in the folder', () => {
    const dossier = makeDossier();
    expect(readDossier(tempFolder(dossierFiles(dossier)))).toEqual(dossier);
  });

  test('takes the sources in the order of their file names', () => {
    const emptyOf = (id: string) =>
      makeAnnotated({
        source: makeSource({ id }),
        signatureCounts: [],
        leadershipChanges: [],
        statements: [],
      });
    const folder = folderWith(dossierFiles(makeDossier({ sources: ['c', 'b'].map(emptyOf) })));
    expect(readDossier(folder).sources.map(({ source }) => source.id)).toEqual(['a', 'b', 'c']);
  });

  test('reads no file but JSON', () => {
    expect(readDossier(folderWith({ 'notes.txt': 'not a source' }))).toEqual(makeDossier());
  });

  test('names the folder, the file and the path of a value out of range', () => {
    const count = { ...sampleCount, share: { value: 95, qualifier: 'exact' } };
    const folder = folderWith({ 'a.json': json(makeAnnotated(), { signatureCounts: [count] }) });
    const [first, ...faults] = complaintsOf(folder);
    expect(first).toContain(folder);
    expect(faults).toContainEqual(
      expect.stringMatching(/^a\.json: signatureCounts\.0\.share\.value: \S/),
    );
  });

  test('says why a date is refused', () => {
    const count = { ...sampleCount, asOf: { ...sampleCount.asOf, edtf: '20 November' } };
    const folder = folderWith({ 'a.json': json(makeAnnotated(), { signatureCounts: [count] }) });
    expect(complaintsOf(folder).slice(1)).toEqual([
      expect.stringMatching(
        /^a\.json: signatureCounts\.0\.asOf\.edtf: must be an EDTF level 1 date no finer than a day\. .*2019-05-07.*\. Stands in a-count$/,
      ),
    ]);
  });

  test('lists the faults of every file at once', () => {
    const folder = folderWith({
      'dossier.json': json(makeSubject(), { organisation: 7, home: 'nowhere' }),
      'a.json': json(makeAnnotated(), { events: 'none' }),
      'b.json': '{ "source": ',
    });
    const starts = complaintsOf(folder).map((line) => /^\S+: [\w.]*/.exec(line)?.[0]);
    expect(starts.slice(1)).toEqual([
      'dossier.json: organisation',
      'dossier.json: home',
      'a.json: events',
      expect.stringMatching(/^b\.json: /),
    ]);
  });

  test('names a field that it does not know', () => {
    const misspelt = { ...sampleCount, headCount: sampleCount.headcount };
    const folder = folderWith({
      'dossier.json': json(makeSubject(), { tittle: 'A letter' }),
      'a.json': json(makeAnnotated(), { signatureCounts: [misspelt] }),
    });
    expect(complaintsOf(folder).slice(1)).toEqual([
      'dossier.json: tittle: is not a known field; mend its name or take it out',
      'a.json: signatureCounts.0.headCount: is not a known field; mend its name or take it out',
    ]);
  });

  test('refuses a source whose id is not the name of its file', () => {
    const annotated = makeAnnotated({ signatureCounts: [], leadershipChanges: [], statements: [] });
    const folder = folderWith({ 'b.json': JSON.stringify(annotated) });
    expect(complaintsOf(folder).slice(1)).toEqual([
      'b.json: source.id: must be “b”, as the file is named',
    ]);
  });

  test('says that the subject is missing where only sources stand in the folder', () => {
    const folder = tempFolder({ 'a.json': JSON.stringify(makeAnnotated()) });
    expect(complaintsOf(folder)).toEqual([
      expect.stringContaining(folder),
      expect.stringMatching(/^dossier\.json: .*no such file/),
    ]);
  });

  test('says that there is no source where only the subject stands in the folder', () => {
    const folder = tempFolder({ 'dossier.json': JSON.stringify(makeSubject()) });
    expect(complaintsOf(folder).slice(1)).toEqual([
      'no file of a source (such as 000.json) stands beside dossier.json',
    ]);
  });

  test('reports what the schemas cannot see as well', () => {
    const folder = folderWith({ 'dossier.json': json(makeSubject(), { withdrawn: ['a-count'] }) });
    expect(complaintsOf(folder).slice(1)).toEqual([
      'a.json: a-count: is still annotated though dossier.json withdraws it; take it out of one',
    ]);
  });

  test('names the folder that is not there', () => {
    const folder = join(tempFolder(), 'missing');
    expect(() => readDossier(folder)).toThrow(`There is no dossier in ${folder}`);
  });

  test('gives the reason why a value is refused', () => {
    const folder = folderWith({ 'dossier.json': json(makeSubject(), { organisation: 7 }) });
    expect(complaintsOf(folder).slice(1)).toEqual([
      expect.stringMatching(/^dossier\.json: organisation: .*expected string/),
    ]);
  });

  test('does not call a source missing that is only broken', () => {
    const folder = folderWith({ 'a.json': 'null' });
    expect(complaintsOf(folder).slice(1)).toEqual([expect.stringMatching(/^a\.json: .*object/)]);
  });

  test('names the file of a period that is no date, and lists the other faults with it', () => {
    const folder = folderWith({
      'dossier.json': json(makeSubject(), { period: 'rubbish' }),
      'b.json': 'null',
    });
    expect(complaintsOf(folder).slice(1)).toEqual([
      expect.stringMatching(/^dossier\.json: period: must be an EDTF/),
      expect.stringMatching(/^b\.json: /),
    ]);
  });
});

describe(dossierFolder, () => {
  afterEach(() => vi.unstubAllEnvs());

  test('is the built-in dossier where nothing else is asked for', () => {
    vi.stubEnv('DOSSIER', undefined);
    expect(dossierFolder()).toBe(join(import.meta.dirname, 'dossier'));
  });

  test('is the folder that DOSSIER names', () => {
    vi.stubEnv('DOSSIER', '/elsewhere');
    expect(dossierFolder()).toBe('/elsewhere');
  });
});
