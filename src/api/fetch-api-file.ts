import type * as z from 'zod/mini';
import { ApiError } from './api-error.ts';
import { type ApiFile, apiFolder } from './files.ts';

/** How long an answer may take, ms, before it counts as out of reach. */
const patience = 20_000;

/**
 * Fetches one file of the API, relative to the page, and validates it. Throws an ApiError where it
 * cannot be had (`unreachable`, `missing`) or read (`nonsense`, with the path and the reason).
 */
export async function fetchApiFile<Answer>(
  file: ApiFile,
  schema: z.ZodMiniType<Answer>,
  signal?: AbortSignal,
): Promise<Answer> {
  const { success, data, error } = schema.safeParse(await fetchJson(file, signal));
  if (success) return data;
  const [issue] = error.issues;
  const expected = issue && 'expected' in issue ? `, expected ${issue.expected}` : '';
  const reason = `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}${expected}`;
  throw new ApiError(file, 'nonsense', reason);
}

async function fetchJson(file: ApiFile, signal?: AbortSignal): Promise<unknown> {
  let response: Response;
  const timeout = AbortSignal.timeout(patience);
  const limited = signal ? AbortSignal.any([signal, timeout]) : timeout;
  try {
    response = await fetch(new URL(apiFolder + file, document.baseURI), { signal: limited });
  } catch (error) {
    throw new ApiError(file, 'unreachable', error instanceof Error ? error.message : '');
  }
  if (!response.ok) throw new ApiError(file, 'missing', `HTTP ${response.status}`);
  try {
    return await response.json();
  } catch (error) {
    // Anything else than bad syntax means that the answer broke off on its way.
    const kind = error instanceof SyntaxError ? 'nonsense' : 'unreachable';
    throw new ApiError(file, kind, error instanceof Error ? error.message : '');
  }
}
