import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { en } from 'zod/locales';
import * as z from 'zod/mini';
import { type Subject, subjectSchema } from '../src/api/contract.ts';
import { findDossierFaults } from './dossier-faults.ts';
import { type AnnotatedSource, annotatedSourceSchema } from './dossier-schema.ts';
import { strayKeys } from './stray-keys.ts';

// The page spares the bytes of these words; whoever mends a dossier needs them.
z.config(en());

export interface Dossier {
  subject: Subject;
  /** In dossier order, which is the order of the file names. */
  sources: AnnotatedSource[];
}

/** The folder of the built-in dossier, or the one that `DOSSIER` names. */
export function dossierFolder(): string {
  return process.env.DOSSIER || join(import.meta.dirname, 'dossier');
}

/**
 * Reads a dossier's folder of JSON: `dossier.json` and one file per source.
 * Throws one Error that lists every fault as “file: path: reason”.
 */
export function readDossier(folder: string): Dossier {
  const faults: string[] = [];
  const names = listFiles(folder);
  const subject = readChecked(folder, 'dossier.json', subjectSchema, faults);
  const sources = names.flatMap((name) => {
    const annotated = readChecked(folder, name, annotatedSourceSchema, faults);
    if (annotated && annotated.source.id !== basename(name, '.json'))
      faults.push(`${name}: source.id: must be “${basename(name, '.json')}”, as the file is named`);
    return annotated ?? [];
  });
  if (names.length === 0)
    faults.push('no file of a source (such as 000.json) stands beside dossier.json');
  // Ids that a broken file holds would be missed, so this waits until every file can be read.
  if (subject && sources.length === names.length)
    faults.push(...findDossierFaults(subject, sources));
  if (!subject || faults.length > 0)
    throw new Error(
      `The dossier in ${folder} is broken:\n${faults.map((f) => `  ${f}`).join('\n')}`,
    );
  return { subject, sources };
}

function listFiles(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.json') && name !== 'dossier.json')
      .sort();
  } catch {
    throw new Error(`There is no dossier in ${folder}: the folder cannot be read.`);
  }
}

function readChecked<T>(
  folder: string,
  name: string,
  schema: z.ZodMiniType<T>,
  faults: string[],
): T | undefined {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(join(folder, name), 'utf8'));
  } catch (error) {
    faults.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
  const content = withoutPointer(json);
  const { success, data, error } = schema.safeParse(content);
  if (!success) {
    for (const { path, message } of error.issues)
      faults.push([name, path.join('.'), message].filter(Boolean).join(': '));
    return undefined;
  }
  faults.push(...strayKeys(content, data).map((path) => `${name}: ${path}: is not a known field`));
  return data;
}

/** What a file holds but for `$schema`, by which an editor finds what may stand there. */
function withoutPointer(json: unknown): unknown {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return json;
  return Object.fromEntries(Object.entries(json).filter(([key]) => key !== '$schema'));
}
