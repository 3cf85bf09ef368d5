import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectFiles } from '../mock-api/project-files.ts';
import { readDossier } from '../mock-api/read-dossier.ts';
import { namesIn, properNames } from './testing/proper-names.ts';

const root = join(import.meta.dirname, '..');
const names = properNames(readDossier(join(root, 'mock-api/dossier')));

/** What may know the built-in dossier: itself, tests and what they are held against, records, bench. */
const mayKnow =
  /^mock-api\/dossier\/|^e2e\/|\.test\.tsx?$|^src\/testing\/|\/golden\/|^src\/decisions\//;
const code = projectFiles(root).filter(
  ({ path }) =>
    /^(src|mock-api|public)\/|^[^/]+\.(html|ts|json)$/.test(path) && !mayKnow.test(path),
);

describe('the built-in dossier', () => {
  test('has names of persons, publishers and organisations to look for', () => {
    expect(names.length).toBeGreaterThan(20);
    expect(namesIn('Altman → Murati, by The Verge', names)).toEqual([
      ...['The Verge', 'Altman', 'Murati', 'Verge'],
    ]);
    expect(namesIn('Altmann and Vergers', names)).toEqual([]);
  });

  test('is known by none of the code: no proper name of it stands there', () => {
    expect(code.map(({ path }) => path)).toContain('src/app/messages.ts');
    const known = code.flatMap(({ path, text }) => namesIn(text, names).map((n) => [path, n]));
    expect(known).toEqual([]);
  });

  test('is what the README tells of, and no other place of the top level', () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8');
    expect(namesIn(readme, names)).toEqual(['OpenAI']);
  });
});
