import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { internationalText, readPng, writePng } from '../images/png-chunks.ts';
import { exportImage } from '../testing/exported-images.ts';
import { runExport } from '../testing/run-export.ts';
import { tempFolder } from '../testing/temp-folder.ts';

const builtIn = join(import.meta.dirname, '../../mock-api/dossier');
const png = await exportImage('png', { view: { sources: ['002'] } });
const svg = await exportImage('svg', { chart: 'ceo-turnover', view: { sources: ['003'] } });

/** A copy of the built-in dossier in which some files read otherwise. */
function dossierWith(changes: Readonly<Record<string, (text: string) => string>>): string {
  const folder = tempFolder();
  cpSync(builtIn, folder, { recursive: true });
  for (const [file, change] of Object.entries(changes)) {
    const path = join(folder, file);
    const before = readFileSync(path, 'utf8');
    const after = change(before);
    if (after === before) throw new Error(`nothing of ${file} was changed`);
    writeFileSync(path, after);
  }
  return folder;
}

const checkAgainst = (DOSSIER: string, bytes: Uint8Array) =>
  runExport(tempFolder({ image: bytes }), ['--check', 'image'], { DOSSIER });

/** The lines on claims that are not as they were. */
const otherThanUnchanged = (stdout: string) =>
  stdout.split('\n').filter((line) => line.startsWith('  ') && !line.endsWith(': unchanged'));

/** Within the claim of that id, exchanges some words. */
const inClaim = (id: string, from: string, to: string) => (text: string) => {
  const start = text.indexOf(`"id": "${id}"`);
  const at = text.indexOf(from, start);
  if (start < 0 || at < 0) throw new Error(`no “${from}” in ${id}`);
  return text.slice(0, at) + to + text.slice(at + from.length);
};

describe('npm run export -- --check', { timeout: 120_000 }, () => {
  test.each([
    ['a.png', png, '002-signed-650'],
    ['a.svg', svg, '003-murati-starts'],
  ])('of a fresh image is 0: %s', async (name, bytes, id) => {
    const { code, stdout, stderr } = await runExport(tempFolder({ [name]: bytes }), [
      '--check',
      name,
    ]);
    expect(stdout).toMatch(new RegExp(`^${name} carries .* unchanged\\.\n`));
    expect(stdout).toContain(`\n  ${id}: unchanged\n`);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  test.each([
    [
      '650 signatories become 651',
      png,
      '002.json',
      inClaim('002-signed-650', '"value": 650', '"value": 651'),
      '002-signed-650: changed since (signatories: 650 → 651)',
    ],
    [
      '17 November becomes the 18th',
      svg,
      '003.json',
      inClaim('003-altman-ends', '2023-11-17', '2023-11-18'),
      '003-altman-ends: changed since (date: 2023-11-17 → 2023-11-18)',
    ],
    [
      'Murati becomes Shear',
      svg,
      '003.json',
      inClaim('003-murati-starts', '"Mira Murati"', '"Emmett Shear"'),
      '003-murati-starts: changed since (person: Mira Murati → Emmett Shear)',
    ],
    [
      'a summary is told anew',
      png,
      '002.json',
      inClaim('002-signed-650', '650 employees', 'Some 650 employees'),
      '002-signed-650: changed since (its words, its voice or its passage, no figure)',
    ],
  ])('of an image is 1 once the dossier has changed: %s', async (_, bytes, file, change, words) => {
    const { code, stdout, stderr } = await checkAgainst(dossierWith({ [file]: change }), bytes);
    expect(otherThanUnchanged(stdout)).toEqual([`  ${words}`]);
    expect(stdout).toMatch(/release [0-9a-f]{12}; today’s is [0-9a-f]{12}\./);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
  });

  test.each([
    ['withdrawn', '["002-signed-650"]'],
    ['not ours', '[]'],
  ])('of an image is 1 once a claim of it is gone: %s', async (verdict, withdrawn) => {
    const dossier = dossierWith({
      // Under a new id the claim is another one.
      '002.json': (text) => text.replaceAll('"002-signed-650"', '"002-signed-anew"'),
      'dossier.json': (text) => text.replace(/"withdrawn": \[\]/, `"withdrawn":  ${withdrawn}`),
    });
    const { code, stdout } = await checkAgainst(dossier, png);
    expect(otherThanUnchanged(stdout)).toEqual([`  002-signed-650: ${verdict}`]);
    expect(code).toBe(1);
  });

  test('of a file that tells nothing, and of none at all, is 3', async () => {
    const folder = tempFolder({ 'a.png': png.subarray(0, 1000) });
    expect(await runExport(folder, ['--check', 'a.png'])).toEqual({
      code: 3,
      stdout: 'a.png is damaged or cut off, so nothing in it can be relied on.\n',
      stderr: '',
    });
    const { code, stdout, stderr } = await runExport(folder, ['--check', 'b.png']);
    expect(stderr).toMatch(/^\S+b\.png cannot be read: ENOENT: no such file/);
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
  });

  test('of a folder names it, and is 3', async () => {
    const folder = tempFolder();
    const { code, stderr } = await runExport(folder, ['--check', '.']);
    expect(stderr).toContain(`${folder} cannot be read: EISDIR`);
    expect(code).toBe(3);
  });

  test('speaks French where asked to', async () => {
    const words = ['--check', 'a.png', '--lang', 'fr'];
    const { code, stdout } = await runExport(tempFolder({ 'a.png': png }), words);
    expect(stdout).toContain('\n  002-signed-650\u00a0: inchangée\n');
    expect(code).toBe(0);
  });

  test('of an image with all its claims, but another chunk in it, is 1', async () => {
    const [header, ...rest] = readPng(png);
    if (!header) throw new Error('a PNG without a header');
    const added = writePng([header, internationalText('Comment', 'by us'), ...rest]);
    const { code, stdout } = await runExport(tempFolder({ 'a.png': added }), ['--check', 'a.png']);
    expect(stdout).toContain('not byte for byte as it was exported');
    expect(otherThanUnchanged(stdout)).toEqual([]);
    expect(code).toBe(1);
  });
});
