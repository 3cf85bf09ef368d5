import { describe, expect, test } from 'vitest';
import { judge, type Measured } from './targets.ts';

const load = { fcp: 100, marks: 100, lcp: 100, blocked: 100, shift: 0, filter: 50 };
const scale = { load: 900, blocked: 0, marks: 80, nodes: 900, heap: 20, filter: 40, redrawn: 60 };

const measured: Measured = {
  html: { whole: 39_000, charts: 14_000 },
  scripts: { untilFilter: 170_000, withoutExport: 210_000 },
  loads: {
    desktop: { ours: load, static: load, bare: load, recharts: load },
    mobile: {
      ours: { ...load, marks: 110, blocked: 70 },
      static: load,
      bare: { ...load, marks: 60 },
      recharts: { ...load, marks: 440 },
    },
  },
  scales: { 1000: scale, 100000: { ...scale, filter: 200 } },
  inputs: { address: { cases: 2_000, ms: 40 }, images: { cases: 2_000, ms: 140 } },
};

function verdicts(of: Measured): Record<string, string> {
  return Object.fromEntries(judge(of).map(({ figure, verdict }) => [figure, verdict]));
}

describe(judge, () => {
  test('says of each figure whether it is reached', () => {
    expect(verdicts(measured)).toEqual({
      'marks, ours / static page': 'reached',
      'marks, ours / bare page': 'not reached',
      'marks, Recharts / ours': 'reached',
      'layout shift, worst profile': 'reached',
      'main thread blocked, ours / Recharts': 'not reached',
      'filter, ms': 'reached',
      'filter, ours / Recharts': 'reached',
      'HTML until the charts end, kB': 'reached',
      'HTML, kB': 'reached',
      'scripts until the first filter, kB': 'reached',
      'scripts without export, kB': 'not reached',
      'filter at 10,000 claims, ms': 'not measured',
      'filter at 100,000 claims, ms': 'reached',
      'load at 100,000 claims, ms': 'reached',
      'filter, 100,000 / 1,000 claims': 'not reached',
      'slowest input, ms: address': 'reached',
      'slowest input, ms: images': 'not reached',
    });
  });

  test('gives the ratios themselves', () => {
    const [still, bare] = judge(measured);
    expect(still).toMatchObject({ measured: 1.1, target: '≤ 1.15' });
    expect(bare?.measured).toBe(1.833);
  });

  test('takes what did not come in time, and what was left out, for not measured', () => {
    const none = { ...scale, load: null, filter: null };
    const found = verdicts({ ...measured, loads: {}, scales: { 100000: none } });
    const missing = Object.values(found).filter((verdict) => verdict === 'not measured');
    expect(missing).toHaveLength(11);
  });
});
