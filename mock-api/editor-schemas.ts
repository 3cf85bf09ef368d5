import * as z from 'zod/mini';
import { subjectSchema } from '../src/api/contract.ts';
import { annotatedSourceSchema } from './dossier-schema.ts';
import { noteOn } from './field-notes.ts';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** A file says by this field where its schema is: for editors, the dossier does not hold it. */
const pointer = { $schema: z.optional(z.string()) };

const files = {
  'dossier.schema.json': {
    title: 'The subject of a dossier: dossier.json',
    schema: z.extend(subjectSchema, pointer),
  },
  'source.schema.json': {
    title: 'A source text of a dossier, and every claim annotated in it',
    schema: z.extend(annotatedSourceSchema, pointer),
  },
};

/** The JSON Schemas of a dossier's files, as editors read them: file name → JSON. */
export function editorSchemas(): Map<string, string> {
  return new Map(
    Object.entries(files).map(([name, { title, schema }]) => {
      // Of the versions that zod writes, the newest that the common editors know whole.
      const plain = z.toJSONSchema(schema, { target: 'draft-07', io: 'input' });
      return [name, `${JSON.stringify({ title, ...explain(plain, ['']) }, null, 2)}\n`];
    }),
  );
}

/** The schema with a note on each of its fields, and no field allowed beside them. */
function explain(schema: JsonSchema, path: readonly string[]): JsonSchema {
  const { properties, items, anyOf, pattern } = schema;
  const field = (child: JsonSchema | boolean, at: readonly string[]) =>
    typeof child === 'boolean' ? child : { description: noteOn(at), ...explain(child, at) };
  return {
    ...schema,
    // Without Unicode's classes, which not every editor's patterns know.
    ...(pattern && { pattern: pattern.replace(/\\p\{\w+\}/g, '') }),
    ...(typeof items === 'object' && !Array.isArray(items) && { items: explain(items, path) }),
    ...(anyOf && { anyOf: anyOf.map((choice) => explain(choice, path)) }),
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([key, child]) => [key, field(child, [...path, key])]),
      ),
      additionalProperties: false,
    }),
  };
}
