// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { tallyBrowserReport, tallyUnitReport } from './check-steps.ts';
import { allPassed, closingLines, settleTally, tallyOfOne, verdictOf } from './tally.ts';

function unitFile(status: string, ...tests: string[]) {
  return { status, assertionResults: tests.map((test) => ({ status: test })) };
}

describe(tallyUnitReport, () => {
  it('counts the tests of every file one by one', () => {
    const testResults = [
      unitFile('passed', 'passed', 'passed', 'skipped'),
      unitFile('failed', 'failed', 'passed', 'todo', 'pending'),
    ];

    expect(tallyUnitReport({ testResults })).toEqual({ passed: 3, failed: 1, skipped: 3 });
  });

  it('counts a file that could not be loaded as one failure', () => {
    const testResults = [unitFile('failed'), unitFile('passed', 'passed')];

    expect(tallyUnitReport({ testResults })).toEqual({ passed: 1, failed: 1, skipped: 0 });
  });

  it('counts a file whose set-up failed as one failure beside its skipped tests', () => {
    const testResults = [unitFile('failed', 'skipped', 'skipped')];

    expect(tallyUnitReport({ testResults })).toEqual({ passed: 0, failed: 1, skipped: 2 });
  });

  it('rejects a status it does not know rather than losing the test', () => {
    const testResults = [unitFile('passed', 'maybe')];

    expect(() => tallyUnitReport({ testResults })).toThrow();
  });
});

describe(tallyBrowserReport, () => {
  it('counts expected outcomes as passed and flaky ones as failed', () => {
    const stats = { expected: 7, unexpected: 2, flaky: 1, skipped: 4 };

    expect(tallyBrowserReport({ errors: [], stats })).toEqual({
      passed: 7,
      failed: 3,
      skipped: 4,
    });
  });

  it('counts each error outside the tests as a failure', () => {
    const stats = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 };
    const errors = [{ message: 'the server did not start' }];

    expect(tallyBrowserReport({ errors, stats })).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});

describe(settleTally, () => {
  it('makes a run without a report one failure', () => {
    expect(settleTally(undefined, 'killed by SIGSEGV')).toEqual({
      passed: 0,
      failed: 1,
      skipped: 0,
    });
  });

  it('makes a run that executed no test one failure, even one that ended well', () => {
    const tally = { passed: 0, failed: 0, skipped: 3 };

    expect(settleTally(tally, undefined)).toEqual({ passed: 0, failed: 1, skipped: 3 });
  });

  it('adds a failure when the run ended badly although no test failed', () => {
    const tally = { passed: 5, failed: 0, skipped: 0 };

    expect(settleTally(tally, 'exit code 1').failed).toBe(1);
  });

  it('adds nothing when failed tests already explain the exit code', () => {
    const tally = { passed: 5, failed: 2, skipped: 0 };

    expect(settleTally(tally, 'exit code 1')).toEqual(tally);
  });
});

describe(closingLines, () => {
  it('ends with the counts of all steps and nothing else', () => {
    const unit = { name: 'unit tests', passed: 211, failed: 0, skipped: 0 };

    expect(closingLines([{ name: 'types', ...tallyOfOne(undefined) }, unit])).toEqual([
      '212 passed, 0 failed',
    ]);
  });

  it('says before the counts what was skipped, and where', () => {
    const types = { name: 'types', ...tallyOfOne('exit code 2') };
    const unit = { name: 'unit tests', passed: 9, failed: 0, skipped: 2 };
    const browser = { name: 'end-to-end tests', passed: 4, failed: 1, skipped: 1 };

    expect(closingLines([types, unit, browser])).toEqual([
      'skipped: 3 (2 in unit tests, 1 in end-to-end tests)',
      '13 passed, 2 failed',
    ]);
  });
});

describe(verdictOf, () => {
  it('calls a step of which all was skipped neither passed nor failed', () => {
    expect(verdictOf({ passed: 0, failed: 0, skipped: 14 })).toBe('skipped (14)');
  });

  it('gives one check a word and several their counts', () => {
    expect(verdictOf(tallyOfOne(undefined))).toBe('passed');
    expect(verdictOf(tallyOfOne('exit code 1'))).toBe('failed');
    expect(verdictOf({ passed: 3, failed: 2, skipped: 1 })).toBe('3 passed, 2 failed');
  });
});

describe(allPassed, () => {
  it('holds when something passed and nothing failed', () => {
    expect(allPassed([tallyOfOne(undefined), { passed: 3, failed: 0, skipped: 2 }])).toBe(true);
  });

  it('does not hold when one step failed among those that passed', () => {
    expect(allPassed([tallyOfOne(undefined), tallyOfOne('exit code 1')])).toBe(false);
  });

  it('does not hold when nothing passed at all', () => {
    expect(allPassed([{ passed: 0, failed: 0, skipped: 4 }])).toBe(false);
  });
});
