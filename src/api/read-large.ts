import type * as z from 'zod/mini';
import type { AnswerToRead } from './answer-worker.ts';
import { ApiError } from './api-error.ts';
import type { Checked } from './broken-items.ts';
import { checkAnswer } from './check-answer.ts';
import { joinParts } from './join-parts.ts';
import { readInWorker } from './read-in-worker.ts';

/** How many items are read at a time where no worker can be had. */
const mostHere = 200;

/** Reads a large answer in a worker, or here where none can be had; throws as `checkAnswer` does. */
export async function readLarge<Answer extends object>(
  asked: AnswerToRead,
  schema: z.ZodMiniType<Answer>,
  signal: AbortSignal | undefined,
): Promise<Checked<Answer>> {
  const read = await readInWorker<Answer>(asked, signal);
  if (read) return read;
  const bytes = await asked.body.arrayBuffer();
  let whole: Checked<Answer> | undefined;
  for (const { answer } of checkAnswer(asked.file, schema, bytes, mostHere)) {
    whole = whole ? joinParts(whole, answer) : answer;
    // Between two parts the page can answer.
    await new Promise((next) => setTimeout(next));
  }
  if (whole) return whole;
  throw new ApiError(asked.file, 'nonsense', '');
}
