import { existsSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { claimsOf } from './dossier-faults.ts';
import { projectFiles } from './project-files.ts';
import type { Dossier } from './read-dossier.ts';
import { firstSharedRun, runsOf } from './shared-runs.ts';
import { verifyPassages } from './verify-passages.ts';

/** Where texts of our own may stand. */
const madeUp = join('src', 'testing', sep);

/** What `npm run verify` found: counts for the closing line, and a line for each fault. */
export interface Verification {
  passages: number;
  files: number;
  faults: string[];
}

/**
 * Holds a dossier against a folder of its source texts, and the project's files (under `root`)
 * against the same texts, none of whose sentences they may carry.
 */
export function verifyDossier(dossier: Dossier, texts: string, root: string): Verification {
  const faults: string[] = [];
  const runsByText = new Map<string, Set<string>>();
  let passages = 0;
  for (const annotated of dossier.sources) {
    const { id, document, title } = annotated.source;
    const path = join(texts, document.file);
    if (!existsSync(path)) {
      faults.push(`${id}.json: the text ${document.file} is not in ${texts}`);
      continue;
    }
    const bytes = readFileSync(path);
    passages += claimsOf(annotated).length;
    faults.push(...verifyPassages(annotated, bytes));
    runsByText.set(document.file, runsOf(bytes.toString('utf8'), title));
  }
  const own = relative(root, resolve(texts)) + sep;
  // Texts that tests have made up are no copies of themselves.
  const files = projectFiles(root).filter(
    ({ path }) => !(own.startsWith(madeUp) && path.startsWith(own)),
  );
  for (const { path, text } of files)
    for (const [document, runs] of runsByText) {
      const run = firstSharedRun(text, runs);
      if (run) faults.push(`${path}: carries nine words in a row of ${document}: “${run}”`);
    }
  return { passages, files: files.length, faults };
}
