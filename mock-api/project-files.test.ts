import { execFileSync, spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { tempFolder } from '../src/testing/temp-folder.ts';
import { projectFiles } from './project-files.ts';

const hasGit = spawnSync('git', ['--version']).status === 0;
const pathsIn = (root: string) => projectFiles(root).map(({ path }) => path);

const files = {
  'README.md': 'Read me',
  'src/deep/one.ts': 'export {};',
  'package-lock.json': '{}',
  'image.png': new Uint8Array([137, 80, 0, 71]),
  'node_modules/package/index.js': 'module',
  'dist/index.html': 'built',
};

beforeEach(() => {
  // A hook of git that runs the tests would otherwise point them at its own repository.
  for (const name of ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE']) vi.stubEnv(name, undefined);
  vi.stubEnv('GIT_CEILING_DIRECTORIES', tmpdir());
});

afterEach(() => vi.unstubAllEnvs());

describe(projectFiles, () => {
  test('gives the text of every file of a copy without git, but of what is built or installed', () => {
    expect(projectFiles(tempFolder(files))).toEqual([
      { path: 'README.md', text: 'Read me' },
      { path: join('src', 'deep', 'one.ts'), text: 'export {};' },
    ]);
  });

  test('finds nothing in an empty folder', () => {
    expect(projectFiles(tempFolder())).toEqual([]);
  });

  test.skipIf(!hasGit)('gives what git tracks or would, in a repository', () => {
    const root = tempFolder({
      ...files,
      '.gitignore': 'node_modules/\ndist/\n*.log\n',
      'debug.log': 'ignored',
      'gone.txt': 'deleted',
      'déjà vu.md': 'tracked',
    });
    const git = (...words: string[]) => execFileSync('git', words, { cwd: root, stdio: 'pipe' });
    git('init', '--quiet');
    git('add', '.');
    rmSync(join(root, 'gone.txt'));
    rmSync(join(root, 'README.md'));
    expect(pathsIn(root).sort()).toEqual(['.gitignore', 'déjà vu.md', 'src/deep/one.ts']);
  });

  test.skipIf(!hasGit)('gives files that are new and not yet added', () => {
    const root = tempFolder({ 'new.md': 'new' });
    execFileSync('git', ['init', '--quiet'], { cwd: root });
    expect(pathsIn(root)).toEqual(['new.md']);
  });
});
