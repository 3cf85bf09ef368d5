import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');

/** From the top down: a folder imports from the levels below its own, never from its own or above. */
const levels = [
  ['prerender'],
  ['app', 'command-line'],
  ['browserless'],
  ['pictures'],
  ['evidence', 'disagreement'],
  ['signatures', 'ceo-turnover', 'events', 'statements', 'copies', 'provenance'],
  ['sources'],
  ['view', 'charting', 'exporting'],
  ['images'],
  ['api'],
  ['dates', 'typeface', 'palette', 'releases'],
  ['language', 'policy'],
];

const levelOf = (folder: string) => levels.findIndex((level) => level.includes(folder));

interface Import {
  readonly from: string;
  readonly to: string;
}

/** Every import between the project's own modules, tests left out; paths are from the root. */
function importsUnder(folder: string): Import[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.(test|spec|d)\.tsx?$/.test(name))
    .flatMap((name) => {
      const from = join(folder, name);
      const text = readFileSync(join(root, from), 'utf8');
      const named = [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)];
      return named.map(([, path = '']) => ({
        from,
        to: relative(root, resolve(root, from, '..', path)),
      }));
    });
}

const folderOf = (path: string) => path.split('/')[1] ?? '';
const isInFolder = (path: string) => path.startsWith('src/') && path.split('/').length > 2;

describe('the direction of imports', () => {
  const imports = importsUnder('src');

  test('every folder of src has a level', () => {
    const known = [...levels.flat(), 'testing', 'decisions'];
    const folders = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    expect(folders.map(({ name }) => name).filter((name) => !known.includes(name))).toEqual([]);
  });

  test('the imports of the app are seen by this test', () => {
    expect(imports).toContainEqual({ from: 'src/main.tsx', to: 'src/app/start-page.tsx' });
    expect(imports.length).toBeGreaterThan(200);
  });

  test('a folder imports only from levels below its own', () => {
    const upward = imports.filter(({ from, to }) => {
      if (!isInFolder(from) || !isInFolder(to)) return false;
      if (folderOf(from) === 'testing' || folderOf(from) === folderOf(to)) return false;
      return levelOf(folderOf(to)) <= levelOf(folderOf(from));
    });
    expect(upward).toEqual([]);
  });

  test('src does not import the mock API, but for its tests and where no server stands between', () => {
    const reaching = imports.filter(
      ({ from, to }) =>
        !to.startsWith('src/') && !['testing', 'browserless'].includes(folderOf(from)),
    );
    expect(reaching).toEqual([]);
  });

  test('the mock API takes nothing from src but the contract of the API', () => {
    const taken = importsUnder('mock-api').filter(
      ({ to }) => to.startsWith('src/') && !to.startsWith('src/api/'),
    );
    expect(taken).toEqual([]);
  });

  test('the end-to-end tests take nothing from src', () => {
    expect(importsUnder('e2e').filter(({ to }) => to.startsWith('src/'))).toEqual([]);
  });
});
