import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runExport } from '../testing/run-export.ts';
import { tempFolder } from '../testing/temp-folder.ts';

// A process is started and loads all charts, on a machine that runs other tests beside it.
const timeout = 120_000;
const builtIn = join(import.meta.dirname, '../../mock-api/dossier');

/** Everything in a folder, however deep. */
const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();

describe('npm run export', { timeout }, () => {
  test('does what the contract’s example says, where it was typed', async () => {
    const folder = tempFolder();
    const line =
      'signature-counts --sources 002,003 --format png,svg,pdf --size 1200x675 --scale 2 ' +
      '--theme dark --lang fr --out images/';
    const { code, stdout, stderr } = await runExport(folder, line.split(' '));
    const paths = ['png', 'svg', 'pdf'].map(
      (extension) => `images/countersign-signature-counts-002+003-fr-dark.${extension}`,
    );
    expect(filesIn(folder)).toEqual(['images', ...paths].sort());
    expect(stdout).toBe(paths.map((path) => `${join(folder, path)}\n`).join(''));
    expect(stderr).toMatch(/^3 files written to .*images in \d+\.\d s\.\n$/);
    expect(code).toBe(0);
    const png = readFileSync(join(folder, paths[0] ?? ''));
    // Width and height stand in the header: https://www.w3.org/TR/png-3/#11IHDR
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2400, 1350]);
  });

  test.each([
    ['', /^Name a chart/],
    ['pie-chart', /no “pie-chart”/],
    ['ceo-turnover --sources 002,999', /no source “999”/],
    ['ceo-turnover --sources=', /--sources names none/],
    ['ceo-turnover --format gif', /no “gif”/],
    ['ceo-turnover --theme sepia', /no “sepia”/],
    ['ceo-turnover --lang de', /no “de”/],
    ['ceo-turnover --colour red', /--colour/],
    ['ceo-turnover --size 0x0', /a width of 0 px/],
    ['ceo-turnover --size 99999x99999', /a width of 99999 px/],
    ['ceo-turnover --size wide', /“wide” is no size/],
    ['ceo-turnover --scale 5', /“5” is none of/],
    ['ceo-turnover --theme dark --background white', /on white/],
  ])('of wrong arguments says what is wrong and the usage, with 2: %s', async (line, words) => {
    const folder = tempFolder();
    const given = line.split(' ').filter(Boolean);
    const { code, stdout, stderr } = await runExport(folder, [...given, '--out', 'images']);
    expect(stderr).toMatch(words);
    expect(stderr).toMatch(/\nnpm run export -- <chart> …/);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(stdout).toBe('');
    expect(code).toBe(2);
    expect(filesIn(folder)).toEqual([]);
  });

  test('of a file in the folder’s place says so, with 1, and leaves nothing behind', async () => {
    const folder = tempFolder({ images: 'kept' });
    for (const out of ['images', 'images/new']) {
      const { code, stdout, stderr } = await runExport(folder, ['ceo-turnover', '--out', out]);
      expect(stderr).toMatch(/^The folder .*images.* cannot be written to: E.*\n$/);
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    }
    expect(filesIn(folder)).toEqual(['images']);
    expect(readFileSync(join(folder, 'images'), 'utf8')).toBe('kept');
  });

  test.each([
    ['a system in French', ['--help'], { LC_ALL: 'fr_FR.UTF-8' }],
    ['request', ['--help', '--lang', 'fr'], {}],
  ])('helps in French on %s', async (_, words, env) => {
    const { code, stdout } = await runExport(tempFolder(), words, env);
    expect(stdout).toMatch(/^npm run export -- <graphique>/);
    expect(code).toBe(0);
  });

  test('says in French on a system in French what is wrong', async () => {
    const words = ['ceo-turnover', '--size', 'wide', '--lang', 'en'];
    const { code, stderr } = await runExport(tempFolder(), words, { LC_ALL: 'fr_FR.UTF-8' });
    expect(stderr).toMatch(/^--size\s: «\swide\s» n’est pas une taille/);
    expect(code).toBe(2);
  });

  test('helps, with 0', async () => {
    const { code, stdout, stderr } = await runExport(tempFolder(), ['--help']);
    expect(stdout).toMatch(/^npm run export -- <chart> …/);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  test('takes the dossier that DOSSIER names, and says where that is none', async () => {
    const folder = tempFolder();
    const words = ['signature-counts', '--format', 'json', '--out', '.'];
    cpSync(builtIn, join(folder, 'two'), { recursive: true });
    const two = join(folder, 'two/dossier.json');
    writeFileSync(two, readFileSync(two, 'utf8').replaceAll('OpenAI', 'Acme'));
    expect(await runExport(folder, words, { DOSSIER: join(folder, 'two') })).toMatchObject({
      code: 0,
    });
    expect(readFileSync(join(folder, 'countersign-signature-counts.json'), 'utf8')).toContain(
      'Acme',
    );
    const nowhere = join(folder, 'three');
    expect(await runExport(folder, words, { DOSSIER: nowhere })).toEqual({
      code: 1,
      stdout: '',
      stderr: expect.stringContaining(
        `There is no dossier in ${nowhere}: the folder cannot be read.`,
      ),
    });
  });
});
