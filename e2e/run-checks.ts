import { allPassed, closingLines, type StepResult } from './tally.ts';

// The tests know the built-in dossier.
delete process.env.DOSSIER;

const results: StepResult[] = [];
let finished = false;

// Only this handler also sees uncaught errors and calls to process.exit made elsewhere.
process.on('exit', () => {
  if (!finished) results.push({ name: 'the run itself', passed: 0, failed: 1, skipped: 0 });
  process.exitCode = allPassed(results) ? 0 : 1;
  for (const line of ['', ...closingLines(results)]) console.log(line);
});

const interruption = new AbortController();
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(name, () => interruption.abort(new Error(`interrupted by ${name}`)));
}

try {
  // Imported here, because a dependency that is missing must not cost the closing lines.
  const { runChecks } = await import('./check-steps.ts');
  for await (const result of runChecks(interruption.signal)) results.push(result);
  finished = true;
} catch (error) {
  console.error(error);
}
// A handle that some library left open must not keep a finished run waiting.
process.exit();
