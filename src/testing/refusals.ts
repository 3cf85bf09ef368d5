import type * as z from 'zod/mini';

/** The paths in a value that a schema objects to; none where it accepts. */
export function refusalsOf(schema: z.ZodMiniType, value: unknown): string[] {
  return schema.safeParse(value).error?.issues.map(({ path }) => path.join('.')) ?? [];
}
