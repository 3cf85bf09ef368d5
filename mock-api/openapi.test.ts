import { describe, expect, test } from 'vitest';
import { describeApi } from './openapi.ts';

/** The JSON Schema of one file's content, as a reader of the description finds it. */
function schemaOf(name: string): unknown {
  const path = describeApi('abc').paths[`/${name}`];
  return path?.get.responses['200'].content['application/json'].schema;
}

const envelope = { schema: { const: 1 }, release: { type: 'string' } };

describe(describeApi, () => {
  test('is an OpenAPI 3.1 description in the envelope of the API', () => {
    expect(describeApi('abc')).toMatchObject({
      openapi: expect.stringMatching(/^3\.1\.\d+$/),
      info: { title: expect.any(String), version: expect.any(String) },
      schema: 1,
      release: 'abc',
    });
  });

  test('has a path for every file of the contract, and an operation of its own for each', () => {
    const { paths } = describeApi('abc');
    expect(Object.keys(paths).sort()).toEqual([
      '/dossier.json',
      '/events.json',
      '/leadership-changes.json',
      '/signature-counts.json',
      '/sources.json',
      '/statements.json',
    ]);
    const operations = Object.values(paths).map(({ get }) => get.operationId);
    expect(new Set(operations).size).toBe(6);
  });

  test.each(['sources', 'signature-counts', 'leadership-changes', 'events', 'statements'])(
    'describes %s.json as a collection',
    (name) => {
      expect(schemaOf(`${name}.json`)).toMatchObject({
        type: 'object',
        required: ['schema', 'release', 'data'],
        properties: {
          ...envelope,
          data: {
            type: 'array',
            items: { type: 'object', required: expect.arrayContaining(['id']) },
          },
        },
      });
    },
  );

  test('describes dossier.json with the fields of the subject beside the envelope', () => {
    expect(schemaOf('dossier.json')).toMatchObject({
      type: 'object',
      properties: {
        ...envelope,
        organisation: { type: 'string' },
        timeZone: { type: 'string' },
        withdrawn: { type: 'array' },
      },
    });
  });

  test('names what a claim may say, as the client checks it', () => {
    expect(schemaOf('leadership-changes.json')).toMatchObject({
      properties: {
        data: {
          items: {
            properties: {
              role: { enum: ['ceo', 'interim-ceo', 'board-chair', 'board-member'] },
              change: { enum: ['starts', 'ends'] },
              modality: { enum: ['asserted', 'implied', 'agreed', 'tentative', 'denied'] },
            },
          },
        },
      },
    });
  });

  test('needs no other document: nothing in it refers elsewhere or sets its own dialect', () => {
    expect(JSON.stringify(describeApi('abc'))).not.toMatch(/"\$(ref|schema|id)"/);
  });
});
