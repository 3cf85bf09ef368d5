import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { checkAdvisories } from './check-advisories.ts';
import { type EngineKind, ensureEngine } from './engines/engine.ts';
import { engineKinds } from './engines/engine-kinds.ts';
import { ensureChromium } from './find-chromium.ts';
import { repoRoot, runCommand } from './run-command.ts';
import { type StepResult, settleTally, type Tally, tallyOfOne, verdictOf } from './tally.ts';

type Outcome = { tally: Tally; problem: string | undefined };

const unitReport = z.object({
  testResults: z.array(
    z.object({
      status: z.enum(['passed', 'failed']),
      assertionResults: z.array(
        z.object({
          status: z.enum(['passed', 'failed', 'skipped', 'pending', 'todo', 'disabled']),
        }),
      ),
    }),
  ),
});

const count = z.int().check(z.nonnegative());
const browserReport = z.object({
  errors: z.array(z.unknown()),
  stats: z.object({ expected: count, unexpected: count, flaky: count, skipped: count }),
});

/** Counts the tests in Vitest's JSON report; a file that failed outside its tests is one failure. */
export function tallyUnitReport(report: unknown): Tally {
  const tally = { passed: 0, failed: 0, skipped: 0 };
  for (const file of unitReport.parse(report).testResults) {
    const statuses = file.assertionResults.map((test) => test.status);
    const passed = statuses.filter((status) => status === 'passed').length;
    const failed = statuses.filter((status) => status === 'failed').length;
    tally.passed += passed;
    tally.failed += file.status === 'failed' ? Math.max(failed, 1) : failed;
    tally.skipped += statuses.length - passed - failed;
  }
  return tally;
}

/** Counts the tests in Playwright's JSON report; flaky tests and errors outside tests are failures. */
export function tallyBrowserReport(report: unknown): Tally {
  const { errors, stats } = browserReport.parse(report);
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  };
}

function readTally(file: string, tallyReport: (report: unknown) => Tally): Tally | undefined {
  try {
    return tallyReport(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}

async function runStep(name: string, signal: AbortSignal, run: () => Promise<Outcome>) {
  signal.throwIfAborted();
  console.log(`\n${name} …`);
  const start = performance.now();
  const outcome = await run().catch((error: unknown) => {
    const problem = error instanceof Error ? error.message : String(error);
    return { tally: tallyOfOne(problem), problem };
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const reason = outcome.problem === undefined ? '' : `: ${outcome.problem}`;
  console.log(`${name} ${verdictOf(outcome.tally)} in ${seconds} s${reason}`);
  const result: StepResult = { name, ...outcome.tally };
  return result;
}

/** Runs every check in turn and yields each one's result; throws once the signal is aborted. */
export async function* runChecks(signal: AbortSignal): AsyncGenerator<StepResult> {
  const reports = mkdtempSync(join(tmpdir(), 'checks-'));
  const unitFile = join(reports, 'unit.json');
  const browserFile = join(reports, 'browser.json');

  function tool(name: string, args: string[], seconds: number, env?: NodeJS.ProcessEnv) {
    const command = join(repoRoot, 'node_modules/.bin', name);
    return runCommand(command, args, { seconds, signal, env });
  }
  async function single(...command: Parameters<typeof tool>): Promise<Outcome> {
    const problem = await tool(...command);
    return { tally: tallyOfOne(problem), problem };
  }
  async function unitTests(): Promise<Outcome> {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${unitFile}`];
    const problem = await tool('vitest', ['run', ...reporters], 1800);
    const reported = readTally(unitFile, tallyUnitReport);
    return { tally: settleTally(reported, problem), problem };
  }
  async function playwright(config: string, seconds: number, env: NodeJS.ProcessEnv) {
    const args = ['test', `--config=${config}/playwright.config.ts`, '--reporter=list,json'];
    // A step that reports nothing must not be taken for the one before.
    rmSync(browserFile, { force: true });
    const { path } = await ensureChromium(signal);
    const files = { CHROMIUM_PATH: path, PLAYWRIGHT_JSON_OUTPUT_FILE: browserFile };
    const problem = await tool('playwright', args, seconds, { ...files, ...env });
    return { reported: readTally(browserFile, tallyBrowserReport), problem };
  }
  async function browserTests(): Promise<Outcome> {
    const { reported, problem } = await playwright('e2e', 3600, {});
    return { tally: settleTally(reported, problem), problem };
  }
  async function journeysIn(kind: EngineKind): Promise<Outcome> {
    const lacking = await ensureEngine(kind, signal);
    const env = { ENGINE: kind.name, ENGINE_PROBLEM: lacking };
    const { reported, problem } = await playwright('e2e/engines', 1200, env);
    // What an engine that is not here would have shown is neither passed nor failed.
    if (lacking && reported && !problem) return { tally: reported, problem: lacking };
    return { tally: settleTally(reported, problem), problem };
  }

  try {
    yield await runStep('format and lint', signal, () => single('biome', ['ci', '.'], 300));
    yield await runStep('types', signal, () => single('tsc', [], 300));
    yield await runStep('unit tests', signal, unitTests);
    yield await runStep('known advisories', signal, () => checkAdvisories(signal));
    const build = await runStep('build', signal, async () => {
      const problem = await runCommand('npm', ['run', 'build'], { seconds: 300, signal });
      return { tally: tallyOfOne(problem), problem };
    });
    yield build;
    yield await runStep('end-to-end tests', signal, async () => {
      if (build.failed > 0) throw new Error('not run, as the build failed');
      return browserTests();
    });
    for (const kind of engineKinds)
      yield await runStep(`journeys in ${kind.name}`, signal, async () => {
        if (build.failed > 0) throw new Error('not run, as the build failed');
        return journeysIn(kind);
      });
    signal.throwIfAborted();
  } finally {
    rmSync(reports, { recursive: true, force: true });
  }
}
