export type Tally = { passed: number; failed: number; skipped: number };
export type StepResult = Tally & { name: string };

/** What a check that is not made of tests counts as. */
export function tallyOfOne(problem: string | undefined): Tally {
  const passed = problem === undefined ? 1 : 0;
  return { passed, failed: 1 - passed, skipped: 0 };
}

/** The tally of a test run, which has failed when it reported nothing, ran nothing or says so. */
export function settleTally(reported: Tally | undefined, problem: string | undefined): Tally {
  if (reported === undefined) return { passed: 0, failed: 1, skipped: 0 };
  const ranNothing = reported.passed + reported.failed === 0;
  const failedUnseen = problem !== undefined && reported.failed === 0;
  return ranNothing || failedUnseen ? { ...reported, failed: 1 } : reported;
}

function sum(results: readonly Tally[], key: keyof Tally) {
  return results.reduce((total, result) => total + result[key], 0);
}

/** A step's tally in words. */
export function verdictOf({ passed, failed, skipped }: Tally): string {
  if (passed + failed === 0) return `skipped (${skipped})`;
  if (passed + failed === 1) return passed ? 'passed' : 'failed';
  return failed > 0 ? `${passed} passed, ${failed} failed` : `${passed} passed`;
}

/** Whether something passed and nothing failed. */
export function allPassed(results: readonly Tally[]): boolean {
  return sum(results, 'failed') === 0 && sum(results, 'passed') > 0;
}

/** The lines that end a run: what was skipped, if anything, then the counts. */
export function closingLines(results: readonly StepResult[]): string[] {
  const counts = `${sum(results, 'passed')} passed, ${sum(results, 'failed')} failed`;
  const skipping = results.filter((result) => result.skipped > 0);
  if (skipping.length === 0) return [counts];
  const where = skipping.map((result) => `${result.skipped} in ${result.name}`).join(', ');
  return [`skipped: ${sum(skipping, 'skipped')} (${where})`, counts];
}
