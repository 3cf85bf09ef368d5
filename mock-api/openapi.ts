import * as z from 'zod/mini';
import { apiFiles } from '../src/api/files.ts';

/** The OpenAPI 3.1 description (https://spec.openapis.org/oas/v3.1.1) of the API's files. */
export function describeApi(release: string) {
  const paths = Object.fromEntries(
    Object.entries(apiFiles).map(([name, schema]) => [
      `/${name}`,
      {
        get: {
          operationId: name.replace('.json', ''),
          responses: {
            '200': {
              description: `The content of ${name}`,
              content: { 'application/json': { schema: jsonSchema(schema) } },
            },
          },
        },
      },
    ]),
  );
  return {
    openapi: '3.1.1',
    info: { title: 'Countersign', version: '1', summary: 'What each source claims, and where.' },
    servers: [{ url: '.' }],
    // The contract wants these two in every file; the specification leaves room for them as x-.
    schema: 1,
    release,
    paths,
  };
}

function jsonSchema(schema: z.ZodMiniType) {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'input' });
  return rest;
}
