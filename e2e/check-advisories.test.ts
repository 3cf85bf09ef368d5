// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { judgeAudit } from './check-advisories.ts';

function report(severity?: 'moderate' | 'high' | 'critical') {
  const none = { info: 0, low: 0, moderate: 0, high: 0, critical: 0, total: 0 };
  return JSON.stringify({
    auditReportVersion: 2,
    vulnerabilities: severity ? { left: { name: 'left', severity, isDirect: true } } : {},
    metadata: { vulnerabilities: severity ? { ...none, [severity]: 1, total: 1 } : none },
  });
}

describe(judgeAudit, () => {
  it('passes a report without advisories, or with lesser ones', () => {
    for (const output of [report(), report('moderate')])
      expect(judgeAudit(output).tally).toEqual({ passed: 1, failed: 0, skipped: 0 });
  });

  it.each(['high', 'critical'] as const)('fails by one that is %s, and names it', (severity) => {
    const { tally, problem } = judgeAudit(report(severity));
    expect(tally).toEqual({ passed: 0, failed: 1, skipped: 0 });
    expect(problem).toContain(`left (${severity})`);
  });

  it.each([
    [
      'that refuses the question',
      '{"message":"405 Method Not Allowed","statusCode":405,"error":{}}',
    ],
    ['that is out of reach', ''],
    ['that answers with a page', '<!doctype html>'],
  ])('skips, and never passes, with a registry %s', (_, output) => {
    const { tally, problem } = judgeAudit(output);
    expect(tally).toEqual({ passed: 0, failed: 0, skipped: 1 });
    expect(problem).toContain('registry');
  });
});
