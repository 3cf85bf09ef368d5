import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fromJSONSchema } from 'zod';
import { editorSchemas } from './editor-schemas.ts';
import { fieldNotes } from './field-notes.ts';

const schemas = [...editorSchemas()].map(([name, json]) => [name, JSON.parse(json)] as const);

/** Every field that a schema describes, with its own schema. */
function fieldsOf(schema: unknown): [string, Record<string, unknown>][] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) => [
    ...(key === 'properties' ? Object.entries<Record<string, unknown>>(value) : []),
    ...fieldsOf(value),
  ]);
}

const built = join(import.meta.dirname, 'dossier');
const madeUp = join(import.meta.dirname, '../src/testing/ferry-dossier');
const dossiers = [built, madeUp].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => join(folder, name)),
);

describe(editorSchemas, () => {
  test('stand in the folder as they are generated: npm run schema', () => {
    const folder = join(import.meta.dirname, 'schema');
    const written = readdirSync(folder).map((name) => [
      name,
      readFileSync(join(folder, name), 'utf8'),
    ]);
    expect(Object.fromEntries(written)).toEqual(Object.fromEntries(editorSchemas()));
  });

  test.each(schemas)('%s has a note on every field', (_, schema) => {
    const fields = fieldsOf(schema);
    expect(fields.length).toBeGreaterThan(5);
    const bare = fields.filter(([, { description }]) => typeof description !== 'string');
    expect(bare.map(([name]) => name)).toEqual([]);
  });

  test('no note is on a field that there is not', () => {
    const used = new Set(
      schemas.flatMap(([, schema]) => fieldsOf(schema)).map(([, { description }]) => description),
    );
    const unused = Object.entries(fieldNotes).filter(([, note]) => !used.has(note));
    expect(unused).toEqual([]);
  });

  test.each(dossiers)('%s names a schema that stands there, and keeps it', (path) => {
    const json = JSON.parse(readFileSync(path, 'utf8'));
    const schema = JSON.parse(readFileSync(join(path, '..', json.$schema), 'utf8'));
    expect(schema.title).toMatch(path.endsWith('dossier.json') ? /subject/ : /source text/);
    expect(fromJSONSchema(schema).safeParse(json).error?.issues ?? []).toEqual([]);
  });

  test('they refuse what the dossier would: a stray field, an unknown word, a missing field', () => {
    const [, [, schema] = []] = schemas;
    const kept = fromJSONSchema(schema);
    const json = JSON.parse(readFileSync(join(madeUp, 'crew-letter.json'), 'utf8'));
    const [count] = json.signatureCounts;
    const refuses = (changed: object) =>
      !kept.safeParse({ ...json, signatureCounts: [changed] }).success;
    expect(refuses(count)).toBe(false);
    expect(refuses({ ...count, headCount: null })).toBe(true);
    expect(refuses({ ...count, stance: 'claims' })).toBe(true);
    expect(refuses({ ...count, share: undefined })).toBe(true);
  });
});
