import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { repoRoot } from './run-command.ts';

const run = promisify(execFile);

/** The files that the command line exports into a folder of their own, by their names. */
export async function exportByCommand(
  folder: string,
  ...words: string[]
): Promise<Map<string, Buffer>> {
  const tsx = join(repoRoot, 'node_modules/.bin/tsx');
  await run(tsx, ['src/command-line/export.ts', ...words, '--out', folder], {
    cwd: repoRoot,
    // Set by npm to where a command was typed, which paths would be taken from.
    env: { ...process.env, INIT_CWD: repoRoot },
  });
  return new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))]));
}

/** One of the files, which has to be there. */
export function fileNamed(files: ReadonlyMap<string, Buffer>, name: string): Buffer {
  const file = files.get(name);
  if (!file) throw new Error(`There is no ${name} among ${[...files.keys()].join(', ')}`);
  return file;
}
