import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { repoRoot } from '../run-command.ts';

const slowestSchema = z.record(z.string(), z.object({ cases: z.number(), ms: z.number() }));

/** By subject, how many hostile inputs were tried, and how long the slowest held the main thread, ms. */
export type Inputs = z.infer<typeof slowestSchema>;

/** Times what the page does with an address, a date, an answer or an opened file, for many of each. */
export function measureInputs(): Inputs {
  const tsx = join(repoRoot, 'node_modules/.bin/tsx');
  const printed = execFileSync(tsx, ['src/testing/time-inputs.ts'], {
    cwd: repoRoot,
    encoding: 'utf8',
    env: { ...process.env, TZ: 'UTC' },
  });
  const inputs = slowestSchema.parse(JSON.parse(printed));
  console.log('\nHostile inputs: the longest task of any, ms, without a slowed processor');
  console.table(inputs);
  return inputs;
}
