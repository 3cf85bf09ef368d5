import type * as z from 'zod/mini';
import { ApiError } from './api-error.ts';
import type { ApiFile } from './files.ts';

/** The JSON that an answer is. Throws an ApiError (`nonsense`) with the reason where it is none. */
export function parseAnswer(file: ApiFile, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ApiError(file, 'nonsense', error instanceof Error ? error.message : '');
  }
}

/**
 * Holds an answer against its schema. Throws an ApiError (`nonsense`) with the path and the reason of
 * what is wrong; a slice says after how many items of the answer it starts.
 */
export function checkAnswer<Answer>(
  file: ApiFile,
  schema: z.ZodMiniType<Answer>,
  json: unknown,
  from = 0,
): Answer {
  const { success, data, error } = schema.safeParse(json);
  if (success) return data;
  const [issue] = error.issues;
  const expected = issue && 'expected' in issue ? `, expected ${issue.expected}` : '';
  // Of all that a file holds only its items are numbered at the second step.
  const path = issue?.path.map((key, depth) =>
    depth === 1 && typeof key === 'number' ? key + from : key,
  );
  throw new ApiError(
    file,
    'nonsense',
    `${path?.join('.') ?? ''}: ${issue?.message ?? ''}${expected}`,
  );
}
