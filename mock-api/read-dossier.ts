import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { en } from 'zod/locales';
import * as z from 'zod/mini';
import { type Subject, subjectSchema } from '../src/api/contract.ts';
import { findDossierFaults } from './dossier-faults.ts';
import { type AnnotatedSource, annotatedSourceSchema } from './dossier-schema.ts';
import { noteOn } from './field-notes.ts';
import { jsonFault } from './json-fault.ts';
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
    throw new Error(
      `There is no dossier in ${folder}: the folder cannot be read. DOSSIER names a folder that holds ` +
        'dossier.json and a file for each source.',
    );
  }
}

function readChecked<T>(
  folder: string,
  name: string,
  schema: z.ZodMiniType<T>,
  faults: string[],
): T | undefined {
  const content = readContent(folder, name, faults);
  if (content === undefined) return undefined;
  const { success, data, error } = schema.safeParse(content);
  if (!success) {
    for (const { path, message } of error.issues) {
      const advice = [noteOn(['', ...path]) ?? [], claimAt(content, path) ?? []].flat();
      const reason = [message, ...advice].join('. ');
      faults.push([name, path.join('.'), reason].filter(Boolean).join(': '));
    }
    return undefined;
  }
  for (const path of strayKeys(content, data))
    faults.push(`${name}: ${path}: is not a known field; mend its name or take it out`);
  return data;
}

/** What a file holds but for `$schema`, by which an editor finds what may stand there. */
function readContent(folder: string, name: string, faults: string[]): unknown {
  let text = '';
  try {
    text = readFileSync(join(folder, name), 'utf8');
    const json: unknown = JSON.parse(text);
    if (typeof json !== 'object' || json === null || Array.isArray(json)) return json;
    return Object.fromEntries(Object.entries(json).filter(([key]) => key !== '$schema'));
  } catch (error) {
    const isJson = error instanceof SyntaxError;
    const reason = isJson ? jsonFault(text, error) : `cannot be read (${error})`;
    faults.push(`${name}: ${reason}${isJson ? '' : '; see mock-api/dossier for how it looks'}`);
    return undefined;
  }
}

const claimSchema = z.object({ id: z.string() });

/** Names the claim that a path leads through, which is easier to find than the nth. */
function claimAt(content: unknown, [kind = '', index = '']: readonly PropertyKey[]) {
  const lists = z.record(z.string(), z.unknown()).safeParse(content).data;
  const list = z.array(z.unknown()).safeParse(lists?.[String(kind)]).data;
  const { data } = claimSchema.safeParse(list?.[Number(index)]);
  return data && `Stands in ${data.id}`;
}
