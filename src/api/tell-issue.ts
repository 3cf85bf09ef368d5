import type * as z from 'zod/mini';

/** The longest that a value is told of, so that no answer floods the page. */
const longest = 60;

/**
 * The path of what is wrong, the reason, what is expected there and what stands there; `at` is the
 * place of the item in the whole answer where that is not the one in the path.
 */
export function tellIssue(issue: z.core.$ZodIssue, at?: number): string {
  const path = issue.path.map((key, depth) => (depth === 1 && at !== undefined ? at : key));
  // The library's own words, which only some builds have, say that themselves.
  const expected = issue.message.includes('expected') ? undefined : expectedOf(issue);
  const given = typeof issue.input === 'object' ? undefined : JSON.stringify(issue.input);
  return [
    `${path.join('.')}: ${issue.message}`,
    expected && `expected ${expected}`,
    given && `given ${given.slice(0, longest)}`,
  ]
    .filter(Boolean)
    .join(', ');
}

function expectedOf(issue: z.core.$ZodIssue): string | undefined {
  if ('expected' in issue) return issue.expected;
  return 'values' in issue ? issue.values.join(' | ') : undefined;
}
