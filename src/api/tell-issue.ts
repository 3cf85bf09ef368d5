import type * as z from 'zod/mini';

/**
 * The path of what is wrong, the reason and what is expected there; `at` is the place of the item in
 * the whole answer where that is not the one in the path.
 */
export function tellIssue(issue: z.core.$ZodIssue, at?: number): string {
  const path = issue.path.map((key, depth) => (depth === 1 ? (at ?? key) : key)).join('.');
  const expected =
    'expected' in issue ? issue.expected : 'values' in issue && issue.values.join(' | ');
  return `${path || 'the whole'}: ${issue.message}${expected ? `, expected ${expected}` : ''}`;
}
