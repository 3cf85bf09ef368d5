// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SignatureCount } from '../api/contract.ts';
import { isoDay } from '../dates/day-range.ts';
import { makeCount, makeDate } from '../testing/claims.ts';
import { claimsOf, drawChart } from '../testing/draw-signatures.tsx';
import { axisOfSignatures, seriesOfClaims, signaturesOf } from '../testing/signatures.ts';
import { binCounts, canNarrowTo, drawnAtMost } from './count-bins.ts';
import { describeBin } from './mark-text.ts';

const first = 18_000;

/** Claims on the days given, each of one more signature than the one before. */
function onDays(days: readonly (readonly [number, number] | null)[]): SignatureCount[] {
  return days.map((range, index) =>
    makeCount({
      id: `claim-${index}`,
      asOf: makeDate(range && `${isoDay(first + range[0])}/${isoDay(first + range[1])}`),
      signatories: { value: 100 + index, qualifier: 'exact' },
      headcount: { value: 5000, qualifier: 'exact' },
    }),
  );
}

const range = fc
  .tuple(fc.nat(3000), fc.oneof(fc.constant(0), fc.nat(900)))
  .map(([from, length]) => [from, from + length] as const);

describe(binCounts, () => {
  test('what can be drawn one by one is', () => {
    const series = signaturesOf();
    expect(binCounts(series, axisOfSignatures(series))).toBeNull();
  });

  test('every claim is in one bin that holds all the days it allows, and bins are at most 67', () => {
    const dates = fc.array(fc.option(range), { minLength: drawnAtMost + 1, maxLength: 200 });
    fc.assert(
      fc.property(dates, (days) => {
        const series = seriesOfClaims(onDays(days));
        const bins = binCounts(series, axisOfSignatures(series)) ?? [];
        const held = bins.flatMap(({ counts }) => counts.map(({ claim }) => claim.id));
        expect(held.toSorted()).toEqual(series.plotted.map(({ claim }) => claim.id).toSorted());
        expect(bins.length).toBeLessThanOrEqual(67);
        for (const bin of bins)
          for (const count of bin.counts) {
            if (!bin.days || !count.days) {
              expect([bin.days, count.days]).toEqual([null, null]);
              continue;
            }
            expect(bin.days.first).toBeLessThanOrEqual(count.days.first);
            expect(bin.days.last).toBeGreaterThanOrEqual(count.days.last);
          }
      }),
    );
  });

  test('a bin says how many claims it stands for, and their lowest and highest number', () => {
    const series = seriesOfClaims(onDays(Array.from({ length: 40 }, () => [0, 0] as const)));
    const [bin, ...others] = binCounts(series, axisOfSignatures(series)) ?? [];
    expect(others).toEqual([]);
    expect(bin && describeBin(bin, 'count', 'en')).toMatch(
      /^40 claims by one source, .*2019: 100 to 139\.$/,
    );
    expect(bin && describeBin(bin, 'count', 'fr')).toContain('de 100 à 139');
  });

  test('dates that reach beyond the axis have bins that say so, and no end to narrow to', () => {
    const dated = (edtf: string) =>
      Array.from({ length: 20 }, (_, nth) =>
        makeCount({ id: `${edtf} ${nth}`, asOf: makeDate(edtf) }),
      );
    const series = seriesOfClaims([...dated('2023-11-20/..'), ...dated('2023-10-01/2023-11-20')]);
    const bins = binCounts(series, axisOfSignatures(series)) ?? [];
    const words = bins.map((bin) => describeBin(bin, 'count', 'en'));
    expect(words).toEqual([
      expect.stringMatching(/^20 claims by one source, 1 October – 20 November 2023: /),
      expect.stringMatching(/^20 claims by one source, from 20 November 2023: /),
    ]);
    expect(bins.map(canNarrowTo)).toEqual([true, false]);
  });

  test('the same stretch has the same key on every axis, so another is never taken for it', () => {
    const days = Array.from({ length: 40 }, (_, nth) => [nth, nth] as const);
    const series = seriesOfClaims(onDays(days));
    const keysOn = (last: number) =>
      binCounts(series, { first, last: first + last, hasUndated: false })?.map(
        ({ key, days: is }) => [key, is && `${is.first}/${is.last}`],
      );
    for (const last of [39, 100, 2000])
      for (const [key, is] of keysOn(last) ?? []) expect(key).toBe(is);
  });
});
describe('the chart of many claims', () => {
  const days = Array.from({ length: 5000 }, (_, index) => [index % 2000, index % 2000] as const);
  test('a share without a number stands at no height', () => {
    const shares = onDays(Array.from({ length: 40 }, () => [0, 0] as const)).map((count) => ({
      ...count,
      signatories: null,
      headcount: null,
      share: { value: 0.9, qualifier: 'exact' as const },
    }));
    const { svg } = drawChart(seriesOfClaims(shares), { place: 1104 });
    const mark = svg.querySelector('[data-aggregate="40"]');
    expect(mark?.querySelectorAll('path[fill-opacity]')).toHaveLength(0);
    expect(mark?.querySelector('title')?.textContent).toContain('no number of people');
  });

  test('a claim that is alone is no surer than its text', () => {
    const about = makeCount({
      id: 'about',
      asOf: makeDate(isoDay(first + 3000)),
      signatories: { value: 700, qualifier: 'about' },
    });
    const { svg } = drawChart(seriesOfClaims([...onDays(days), about]), { place: 1104 });
    expect(svg.querySelector('[data-claim="about"] path[stroke-dasharray]')).not.toBeNull();
  });

  const series = seriesOfClaims(onDays([...days, [5000, 5000], null, null]));

  test('draws a bounded number of marks, which together stand for all', () => {
    const { svg } = drawChart(series, { place: 1104 });
    const several = [...svg.querySelectorAll('[data-aggregate]')];
    expect(several.length).toBeLessThan(64);
    const sum = several.reduce((n, mark) => n + Number(mark.getAttribute('data-aggregate')), 0);
    expect(sum + claimsOf(svg).length).toBe(5003);
    expect(claimsOf(svg)).toEqual(['claim-5000']);
  });

  test('a period leaves what lies outside it, and counts that', () => {
    const inside = seriesOfClaims(onDays([...days, [15, 30], null]), {
      period: { first: first + 10, last: first + 19 },
    });
    expect(inside.plotted).toHaveLength(30);
    expect(inside.outside).toBe(4972);
  });
});
