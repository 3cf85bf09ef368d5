import { execFile } from 'node:child_process';
import * as z from 'zod/mini';
import { repoRoot } from './run-command.ts';
import type { Tally } from './tally.ts';

/** How long the registry may take, ms. */
const patience = 60_000;

const count = z.int().check(z.nonnegative());
const auditReport = z.object({
  vulnerabilities: z.record(z.string(), z.object({ severity: z.string() })),
  metadata: z.object({
    vulnerabilities: z.object({ moderate: count, high: count, critical: count }),
  }),
});

interface Outcome {
  readonly tally: Tally;
  readonly problem: string | undefined;
}

/**
 * What `npm audit --json` reports: failed by an advisory that is high or critical, skipped, and never
 * passed, where the registry gave no report.
 */
export function judgeAudit(output: string): Outcome {
  const report = readReport(output);
  if (!report) {
    const problem = 'the registry answers no question on advisories';
    return { tally: { passed: 0, failed: 0, skipped: 1 }, problem };
  }
  const { high, critical } = report.metadata.vulnerabilities;
  if (high + critical === 0)
    return { tally: { passed: 1, failed: 0, skipped: 0 }, problem: undefined };
  const grave = Object.entries(report.vulnerabilities)
    .filter(([, { severity }]) => severity === 'high' || severity === 'critical')
    .map(([name, { severity }]) => `${name} (${severity})`);
  return {
    tally: { passed: 0, failed: 1, skipped: 0 },
    problem: `advisories on ${grave.join(', ')}; see npm audit --omit=dev`,
  };
}

function readReport(output: string) {
  try {
    return auditReport.parse(JSON.parse(output));
  } catch {
    return null;
  }
}

/** Asks the registry for advisories on what the lockfile has of the packages that are shipped. */
export function checkAdvisories(signal: AbortSignal): Promise<Outcome> {
  return new Promise((done) => {
    const args = ['audit', '--json', '--omit=dev', '--fetch-retries=0', '--fetch-timeout=20000'];
    const options = { cwd: repoRoot, timeout: patience, signal, maxBuffer: 64 * 1024 * 1024 };
    // It ends with 1 both where it found something and where it could not ask.
    execFile('npm', args, options, (_, output) => done(judgeAudit(output)));
  });
}
