import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { hashOf } from '../images/canonical-json.ts';
import { built } from '../testing/exported-images.ts';
import { tempFolder } from '../testing/temp-folder.ts';
import { exportFiles } from './export-files.ts';
import { readArguments } from './read-arguments.ts';

/** Exports into a folder what is asked for; the words to close with, and what a pipe would read. */
async function exportInto(folder: string, line: string, dossier = built, isTTY = false) {
  const request = readArguments([...line.split(' '), '--out', folder]);
  if (request.kind !== 'export') throw new Error(`${line} exports nothing`);
  const texts: string[] = [];
  const terminal = { isTTY, write: (text: string) => texts.push(text) };
  const closing = await exportFiles(request, dossier, terminal);
  return { closing, written: texts.join('') };
}

const filesOf = (folder: string) => readdirSync(folder).sort();

describe(exportFiles, { timeout: 60_000 }, () => {
  test.each([
    [
      'signature-counts --sources 002,003 --format png,svg,pdf --theme dark --lang fr',
      ['pdf', 'png', 'svg'].map((e) => `countersign-signature-counts-002+003-fr-dark.${e}`),
    ],
    [
      'ceo-turnover --size 600x600 --scale 1 --format png,svg,outlines,csv,json',
      [
        'countersign-ceo-turnover-600x600-outlines.svg',
        'countersign-ceo-turnover-600x600.svg',
        'countersign-ceo-turnover-600x600@1x.png',
        'countersign-ceo-turnover.csv',
        'countersign-ceo-turnover.json',
      ],
    ],
    [
      'signature-counts --measure share --format svg,csv',
      ['countersign-signature-counts-share.csv', 'countersign-signature-counts-share.svg'],
    ],
    [
      'disagreement --sources 004 --size square --format svg',
      ['countersign-disagreement-004-1080x1080.svg'],
    ],
  ])('names its files after the contract: %s', async (line, names) => {
    const folder = tempFolder();
    const { closing, written } = await exportInto(folder, line);
    expect(filesOf(folder)).toEqual(names);
    expect(written.split('\n').sort()).toEqual(['', ...names.map((name) => join(folder, name))]);
    expect(closing).toEqual([
      expect.stringMatching(
        new RegExp(`^${names.length} files? written to ${folder} in \\d+\\.\\d s\\.$`),
      ),
    ]);
  });

  test('begins each file as its format does', async () => {
    const folder = tempFolder();
    await exportInto(folder, 'ceo-turnover --format png,svg,outlines,pdf,csv,json --scale 1');
    const starts = filesOf(folder).map((name) => [
      name.replace('countersign-ceo-turnover', ''),
      readFileSync(join(folder, name)).subarray(0, 5).toString('latin1'),
    ]);
    expect(Object.fromEntries(starts)).toMatchObject({
      '@1x.png': '\u0089PNG\r',
      '.svg': '<?xml',
      '-outlines.svg': '<?xml',
      '.pdf': '%PDF-',
      '.csv': expect.stringMatching(/^\u00ef\u00bb\u00bf/),
      '.json': expect.stringMatching(/^\{/),
    });
  });

  test('leaves the byte order mark out of a CSV on request', async () => {
    const folder = tempFolder();
    await exportInto(folder, 'ceo-turnover --format csv --no-bom');
    const [name = ''] = filesOf(folder);
    expect(readFileSync(join(folder, name)).subarray(0, 3).toString('latin1')).not.toBe(
      '\u00ef\u00bb\u00bf',
    );
    expect(readFileSync(join(folder, name), 'utf8')).toMatch(/^\w/);
  });

  test('makes the same bytes each time, and takes the place of older files', async () => {
    const folder = tempFolder();
    const line = 'disagreement --format png,svg,outlines,pdf,csv,json --scale 1 --size 600x600';
    const read = () => filesOf(folder).map((name) => hashOf(readFileSync(join(folder, name))));
    await exportInto(folder, line);
    const first = read();
    await exportInto(folder, line);
    expect(first).toHaveLength(6);
    expect(read()).toEqual(first);
  });

  test('draws a bar on a terminal and no line of its own', async () => {
    const folder = tempFolder();
    const { written } = await exportInto(folder, 'ceo-turnover --format csv,json', built, true);
    expect(written).toMatch(/░ 1\/2 [^\r]*\r[^\r]*█ 2\/2 /);
    expect(written).not.toContain('\n');
  });

  test('draws and writes nothing where a source is unknown or the folder is a file', async () => {
    const folder = tempFolder({ file: 'kept' });
    const wanted = join(folder, 'new');
    await expect(exportInto(wanted, 'disagreement --sources 999')).rejects.toThrow(/“999”/);
    await expect(exportInto(join(folder, 'file'), 'disagreement')).rejects.toThrow(
      /cannot be written to/,
    );
    expect(filesOf(folder)).toEqual(['file']);
  });

  test.each(['svg', 'outlines', 'pdf', 'png'])(
    'says which letters the typeface lacks, and nothing where it has them all: %s',
    async (format) => {
      const line = `ceo-turnover --size 600x600 --scale 1 --format ${format}`;
      const dossier = { ...built, subject: { ...built.subject, organisation: '公司' } };
      const { closing } = await exportInto(tempFolder(), line, dossier);
      expect(closing).toEqual([expect.stringMatching(/[公司]/), expect.stringMatching(/^1 file /)]);
      expect((await exportInto(tempFolder(), line)).closing).toHaveLength(1);
    },
  );
});
