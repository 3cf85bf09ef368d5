import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repoRoot } from './run-command.ts';

const folder = process.env.TEXTS || join(repoRoot, '..', 'shared', 'seeds');

/** The five texts are no part of the repository: without them, what needs them is skipped. */
export const areTextsMissing = !existsSync(folder);

/** Says in a test's title that, and why, it is skipped. */
export const unlessTexts = areTextsMissing
  ? ` (skipped: the texts are not here, in ${folder})`
  : '';

/** The five texts by the ids of their sources. */
export function readTexts(): Map<string, string> {
  const files = readdirSync(folder).filter((name) => /^\d{3}_.*\.txt$/.test(name));
  return new Map(files.map((name) => [name.slice(0, 3), readFileSync(join(folder, name), 'utf8')]));
}
