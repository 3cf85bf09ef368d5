import { describe, expect, test } from 'vitest';
import { toTurnoverSeries } from '../ceo-turnover/turnover-series.ts';
import { toSignatureSeries } from '../signatures/signature-series.ts';
import { sourcesInView } from '../sources/source-in-view.ts';
import { makeChange, makeCount, makeDate, makeSource } from '../testing/claims.ts';
import { leadershipChanges, signatureCounts, sources, subject } from '../testing/dossier.ts';
import { november, selections } from '../testing/turnover.ts';
import { defaultView } from '../view/view.ts';
import { toPageAxis } from './page-axis.ts';

/** The axis for one count and one change, told on the given dates. */
function axisFor(counted: string | null, changed: string | null) {
  const inView = sourcesInView([makeSource()], null);
  return toPageAxis(
    subject,
    toSignatureSeries([makeCount({ asOf: makeDate(counted) })], inView, defaultView),
    toTurnoverSeries([makeChange({ on: makeDate(changed) })], inView, false),
  );
}

describe(toPageAxis, () => {
  test('is the dossier’s period, 17 to 22 November, whatever the filter', () => {
    for (const ids of selections) {
      const inView = sourcesInView(sources, ids);
      const axis = toPageAxis(
        subject,
        toSignatureSeries(signatureCounts, inView, defaultView),
        toTurnoverSeries(leadershipChanges, inView, false),
      );
      expect(axis).toEqual({ ...november('17/22'), hasUndated: false });
    }
  });

  test.each<[string, string, string, string]>([
    ['a count before the period', '2023-11-15', '2023-11-20', '15/22'],
    ['a change after the period', '2023-11-20', '2023-11-24', '17/24'],
    ['both', '2023-11-24', '2023-11-15', '15/24'],
    ['a date that only reaches over the period', '2023-11-13/2023-11-19', '2023-11-20', '17/22'],
  ])('is widened for what lies outside it: %s', (_, counted, changed, expected) => {
    expect(axisFor(counted, changed)).toEqual({ ...november(expected), hasUndated: false });
  });

  test.each([
    ['a count', null, '2023-11-20'],
    ['a change', '2023-11-20', null],
  ])('has a band for %s without a date', (_, counted, changed) => {
    expect(axisFor(counted, changed)).toEqual({ ...november('17/22'), hasUndated: true });
  });
});
