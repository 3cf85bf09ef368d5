import * as z from 'zod/mini';
import {
  eventSchema,
  id,
  leadershipChangeSchema,
  signatureCountSchema,
  sourceSchema,
  statementSchema,
  subjectSchema,
} from './contract.ts';

/** Where the API stands, relative to the page. */
export const apiFolder = 'api/v1/';

const envelope = { schema: z.literal(1), release: id };

function collection<Item extends z.ZodMiniType>(item: Item) {
  return z.object({ ...envelope, data: z.array(item) });
}

/** Every file of the API and the schema that its content keeps; `openapi.json` describes them. */
export const apiFiles = {
  'dossier.json': z.extend(subjectSchema, envelope),
  'sources.json': collection(sourceSchema),
  'signature-counts.json': collection(signatureCountSchema),
  'leadership-changes.json': collection(leadershipChangeSchema),
  'events.json': collection(eventSchema),
  'statements.json': collection(statementSchema),
};

export type ApiFile = keyof typeof apiFiles;
export type ApiAnswer<File extends ApiFile> = z.infer<(typeof apiFiles)[File]>;
