import { mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { tempFolder } from '../testing/temp-folder.ts';
import { ensureWritable, writeWhole } from './write-whole.ts';

describe(ensureWritable, () => {
  test('makes the folder and those above it, and leaves nothing in it', () => {
    const folder = join(tempFolder(), 'a/b/c');
    ensureWritable(folder);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('leaves what is in a folder as it is', () => {
    const folder = tempFolder({ 'a.txt': 'a' });
    ensureWritable(folder);
    expect(readdirSync(folder)).toEqual(['a.txt']);
  });

  test.each(['file', 'file/below', 'file/far/below'])(
    'names a folder that cannot be: %s is a file',
    (path) => {
      const folder = tempFolder({ file: 'kept' });
      const wanted = join(folder, path);
      expect(() => ensureWritable(wanted)).toThrow(`The folder ${wanted} cannot be written to: E`);
      expect(readdirSync(folder)).toEqual(['file']);
      expect(readFileSync(join(folder, 'file'), 'utf8')).toBe('kept');
    },
  );

  test.skipIf(process.platform !== 'linux')(
    'names a folder that the system refuses to make',
    () => {
      for (const refused of ['/proc/countersign', '/proc/countersign/below'])
        expect(() => ensureWritable(refused)).toThrow(
          `The folder ${refused} cannot be written to: ENOENT`,
        );
    },
  );

  test('names a folder that a broken link stands in the place of', () => {
    const folder = tempFolder();
    symlinkSync(join(folder, 'gone'), join(folder, 'link'));
    expect(() => ensureWritable(join(folder, 'link/below'))).toThrow(/cannot be written to: E/);
  });
});

describe(writeWhole, () => {
  test.each([
    ['text', 'Réponse'],
    ['bytes', new TextEncoder().encode('Réponse')],
    ['nothing', ''],
  ])('writes %s, and nothing beside it', (_, content) => {
    const folder = tempFolder();
    const path = writeWhole(folder, 'a.csv', content);
    expect(path).toBe(join(folder, 'a.csv'));
    expect(readFileSync(path)).toEqual(Buffer.from(content));
    expect(readdirSync(folder)).toEqual(['a.csv']);
  });

  test('takes the place of an older file in one step', () => {
    const folder = tempFolder({ 'a.csv': 'the older and longer one' });
    const { ino } = statSync(join(folder, 'a.csv'));
    writeWhole(folder, 'a.csv', 'new');
    expect(readFileSync(join(folder, 'a.csv'), 'utf8')).toBe('new');
    // Another file under the same name: whoever reads the older one reads it to its end.
    expect(statSync(join(folder, 'a.csv')).ino).not.toBe(ino);
  });

  test('says which file it could not write, and leaves none by halves', () => {
    const folder = tempFolder();
    mkdirSync(join(folder, 'a.csv'));
    expect(() => writeWhole(folder, 'a.csv', 'new')).toThrow(
      `${join(folder, 'a.csv')} cannot be written: E`,
    );
    expect(readdirSync(folder)).toEqual(['a.csv']);
    expect(readdirSync(join(folder, 'a.csv'))).toEqual([]);
  });

  test('says that the folder is gone', () => {
    const gone = join(tempFolder(), 'gone');
    expect(() => writeWhole(gone, 'a.csv', 'new')).toThrow(/a\.csv cannot be written: ENOENT/);
  });
});
