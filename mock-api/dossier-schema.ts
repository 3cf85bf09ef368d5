import * as z from 'zod/mini';
import {
  eventSchema,
  leadershipChangeSchema,
  signatureCountSchema,
  sourceSchema,
  statementSchema,
} from '../src/api/contract.ts';

/** One file of the dossier: a source text and every claim annotated in it. */
export const annotatedSourceSchema = z.object({
  source: sourceSchema,
  signatureCounts: z.array(signatureCountSchema),
  leadershipChanges: z.array(leadershipChangeSchema),
  events: z.array(eventSchema),
  statements: z.array(statementSchema),
});

export type AnnotatedSource = z.infer<typeof annotatedSourceSchema>;
