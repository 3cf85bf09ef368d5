import type * as z from 'zod/mini';
import type { AnswerToRead } from './answer-worker.ts';
import type { Checked } from './broken-items.ts';
import { checkAnswer } from './check-answer.ts';
import { joinParts, perPart } from './join-parts.ts';
import { readInWorker } from './read-in-worker.ts';

/** Reads a large answer in a worker, or here where none can be had; throws as `checkAnswer` does. */
export async function readLarge<Answer extends object>(
  asked: AnswerToRead,
  schema: z.ZodMiniType<Answer>,
  signal: AbortSignal | undefined,
): Promise<Checked<Answer>> {
  const read = await readInWorker<Answer>(asked, signal);
  if (read) return read;
  const parts = checkAnswer(asked.file, schema, await asked.body.arrayBuffer(), perPart);
  return Array.from(parts, ({ answer }) => answer).reduce(joinParts);
}
