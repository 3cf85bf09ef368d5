import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { reasonOf } from '../language/reason-of.ts';
import { ToldError } from './told-error.ts';

/**
 * Makes sure that a folder is there and can be written to, before any work is done for it. Throws an
 * Error that names the folder and says why not.
 */
export function ensureWritable(folder: string): void {
  const probe = join(folder, `.countersign-${process.pid}`);
  try {
    makeFolder(folder);
    writeFileSync(probe, '');
    rmSync(probe);
  } catch (error) {
    throw new ToldError('unwritableFolder', { path: folder, reason: reasonOf(error) });
  }
}

// Node's own recursion never ends where a folder can hold none, as under /proc; on Windows it once
// did not either: https://github.com/nodejs/node/issues/27198
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
}

/** Writes a file whole or not at all: under another name first, then in one step under its own. */
export function writeWhole(folder: string, name: string, content: Uint8Array | string): string {
  const path = join(folder, name);
  const part = join(folder, `.${name}.${process.pid}.part`);
  try {
    writeFileSync(part, content);
    renameSync(part, path);
  } catch (error) {
    rmSync(part, { force: true });
    throw new ToldError('unwritable', { path, reason: reasonOf(error) });
  }
  return path;
}
