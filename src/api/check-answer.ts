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

/** How many items are checked at once: zod goes on after what is wrong, and tells of it all. */
const perCheck = 100;

export function isCollection(json: unknown): json is { data: unknown[] } {
  return typeof json === 'object' && json !== null && 'data' in json && Array.isArray(json.data);
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
  if (!isCollection(json)) return checkPart(file, schema, json, from);
  const partAt = (at: number) =>
    checkPart(file, schema, { ...json, data: json.data.slice(at, at + perCheck) }, from + at);
  const answer = partAt(0);
  for (let at = perCheck; at < json.data.length; at += perCheck) {
    const part = partAt(at);
    if (isCollection(answer) && isCollection(part)) answer.data.push(...part.data);
  }
  return answer;
}

function checkPart<Answer>(
  file: ApiFile,
  schema: z.ZodMiniType<Answer>,
  json: unknown,
  from: number,
): Answer {
  const { success, data, error } = parse(file, schema, json);
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

function parse<Answer>(file: ApiFile, schema: z.ZodMiniType<Answer>, json: unknown) {
  try {
    return schema.safeParse(json);
  } catch (error) {
    // Of a hundred thousand faults in one list zod makes arguments of one call, for which no stack is deep enough.
    if (error instanceof RangeError) throw new ApiError(file, 'nonsense', 'nearly all of it');
    throw error;
  }
}
