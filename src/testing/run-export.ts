import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

const root = join(import.meta.dirname, '../..');

export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `npm run export -- <words>` as npm would for somebody who types it in `folder`. */
export async function runExport(
  folder: string,
  words: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Finished> {
  const { PATH = '', HOME = '', TMPDIR = '' } = process.env;
  const command = ['--import', 'tsx', 'src/command-line/export.ts', ...words];
  const child = spawn(process.execPath, command, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    // Not the tests' own environment, which is none that a reader has.
    env: { PATH, HOME, ...(TMPDIR && { TMPDIR }), INIT_CWD: folder, ...env },
  });
  onTestFinished(() => {
    child.kill();
  });
  const said = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    child[name].setEncoding('utf8').on('data', (text: string) => {
      said[name] += text;
    });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  return { code, ...said };
}
