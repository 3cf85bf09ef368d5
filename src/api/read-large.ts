import type * as z from 'zod/mini';
import type { AnswerToRead } from './answer-worker.ts';
import type { Checked } from './broken-items.ts';
import { checkAnswer, itemsAtOnce } from './check-answer.ts';
import { joinParts } from './join-parts.ts';
import { readInWorker } from './read-in-worker.ts';

/** Reads a large answer in a worker, or here where none can be had; throws as `checkAnswer` does. */
export async function readLarge<Answer extends object>(
  asked: AnswerToRead,
  schema: z.ZodMiniType<Answer>,
  signal: AbortSignal | undefined,
): Promise<Checked<Answer>> {
  const read = await readInWorker<Answer>(asked, signal);
  if (read) return read;
  const bytes = await asked.body.arrayBuffer();
  const parts: Checked<Answer>[] = [];
  for (const { answer } of checkAnswer(asked.file, schema, bytes, itemsAtOnce)) {
    parts.push(answer);
    // Between two parts the page can answer.
    await new Promise((next) => setTimeout(next));
  }
  return parts.reduce(joinParts);
}
