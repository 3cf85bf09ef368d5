import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pageMargin } from '../charting/chart-canvas.tsx';
import type { Language } from '../language/language.ts';
import { sourcesInView } from '../sources/source-in-view.ts';
import { makeChange, makeDate, makeSource } from '../testing/claims.ts';
import { axisOf, selections, turnoverOf } from '../testing/turnover.ts';
import { measureText } from '../typeface/measure-text.ts';
import { densities, type Lane } from './lane.ts';
import { layoutTurnover } from './layout-turnover.ts';
import { markerStep, numberRoom } from './place-edges.ts';
import { fadeStops } from './tenure-fade.ts';
import { toTurnoverSeries } from './turnover-series.ts';

const { name: nameSize, detail: detailSize } = densities.roomy;

function layoutOf(ids: readonly string[] | null, width: number, language: Language = 'en') {
  const series = turnoverOf(ids);
  const layout = layoutTurnover(series, axisOf(series), width, pageMargin, language);
  return { ...layout, plotWidth: width - layout.margin.left - layout.margin.right };
}

const labelSpans = ({ tenures }: Lane) =>
  tenures.map(({ label: { x, anchor, name, details } }) => {
    const width = Math.max(
      measureText(name, nameSize, 700),
      ...details.map((line) => measureText(line, detailSize)),
    );
    return anchor === 'start' ? { from: x, to: x + width } : { from: x - width, to: x };
  });

const rowSpans = ({ edges }: Lane) =>
  edges.map(({ x, handover, claims }) => ({
    from: x,
    to: x + (handover ? numberRoom : 0) + claims.length * markerStep,
  }));

describe(layoutTurnover, () => {
  test('gives one lane to each person, in the order of first office', () => {
    const persons = layoutOf(null, 1104).lanes.map(({ tenures }) =>
      tenures.map(({ tenure }) => tenure.person),
    );
    expect(persons).toEqual([['Sam Altman', 'Sam Altman'], ['Mira Murati'], ['Emmett Shear']]);
  });

  test('gives a lane of its own to a person not named', () => {
    const { lanes } = layoutOf(['002'], 1104);
    expect(lanes.map(({ tenures }) => tenures[0]?.tenure.person)).toEqual([
      'Sam Altman',
      null,
      'Emmett Shear',
    ]);
  });

  test('a bar spans its days: Murati’s are the first three of six', () => {
    const { lanes, plotWidth } = layoutOf(null, 1104);
    const day = plotWidth / 6;
    const bar = lanes[1]?.tenures[0];
    expect(bar?.bar.from).toBeCloseTo(0);
    expect(bar?.bar.to).toBeCloseTo(3 * day);
    expect(bar?.start?.to).toBeCloseTo(day);
    expect(bar?.end?.from).toBeCloseTo(2 * day);
  });

  test('001 alone: the fade of Altman’s end starts left of the plot', () => {
    const { lanes, plotWidth } = layoutOf(['001'], 1104);
    const day = plotWidth / 6;
    const term = lanes[0]?.tenures[0];
    // “Last week” is Monday 13 to Sunday 19 November; the axis starts on Friday 17.
    expect(term?.end?.from).toBeCloseTo(-4 * day);
    expect(term?.end?.to).toBeCloseTo(3 * day);
    expect(term?.bar.from).toBe(0);
    expect(term?.bar.to).toBeCloseTo(3 * day);
    const [first] = term ? fadeStops(term.bar, term.start, term.end) : [];
    expect(first?.x).toBe(0);
    expect(first?.opacity).toBeCloseTo(3 / 7);
  });

  test('a term whose edge is not told runs off the axis on that side', () => {
    const { lanes, plotWidth } = layoutOf(['003'], 1104);
    expect(lanes[0]?.tenures[0]).toMatchObject({ start: null, bar: { from: 0 } });
    expect(lanes[2]?.tenures[0]?.end).toBeNull();
    expect(lanes[2]?.tenures[0]?.bar.to).toBeCloseTo(plotWidth);
  });

  test('both ends of a handover carry its number, one above the other', () => {
    const edges = layoutOf(null, 1104).lanes.flatMap((lane) => lane.edges);
    for (const number of [1, 2, 3]) {
      const [left, came, ...others] = edges.filter(({ handover }) => handover === number);
      expect(others).toEqual([]);
      expect(left?.x).toBeCloseTo(came?.x ?? Number.NaN);
    }
  });

  test('an edge without a handover has no number', () => {
    const edges = layoutOf(['004'], 1104).lanes.flatMap((lane) => lane.edges);
    expect(edges.map(({ handover }) => handover)).toEqual([null, null]);
  });

  test('at any width of a page, neither labels nor markers of a lane overlap or leave the chart', () => {
    const widths = fc.integer({ min: 320, max: 1400 });
    const languages = fc.constantFrom<Language>('en', 'fr');
    fc.assert(
      fc.property(fc.constantFrom(...selections), widths, languages, (ids, width, language) => {
        const { lanes, margin, plotWidth } = layoutOf(ids, width, language);
        for (const lane of lanes)
          for (const spans of [labelSpans(lane), rowSpans(lane)])
            spans
              .toSorted((a, b) => a.from - b.from)
              .forEach(({ from, to }, index, sorted) => {
                expect(from).toBeGreaterThanOrEqual(sorted[index - 1]?.to ?? -margin.left);
                expect(to).toBeLessThanOrEqual(plotWidth + margin.right);
              });
      }),
      { numRuns: 300 },
    );
  });

  test.each<[string, string | null, string | null | undefined]>([
    ['whose start has no date', null, undefined],
    ['whose start has no date, but whose end has', null, '2023-11-20'],
    ['whose end has no date', '2023-11-20', null],
    ['neither of whose edges has a date', null, null],
  ])('the bar of a term %s begins left of where it ends', (_, start, end) => {
    const claims = [makeChange({ id: 'start', on: makeDate(start) })];
    if (end !== undefined)
      claims.push(makeChange({ id: 'end', change: 'ends', on: makeDate(end) }));
    const series = toTurnoverSeries(claims, sourcesInView([makeSource()], null), false);
    const { lanes } = layoutTurnover(series, axisOf(series), 1104, pageMargin, 'en');
    const [placed, ...others] = lanes.flatMap(({ tenures }) => tenures);
    expect(others).toEqual([]);
    expect(placed?.bar.from).toBeLessThan(placed?.bar.to ?? Number.NaN);
    expect(lanes.flatMap(({ edges }) => edges.flatMap((edge) => edge.claims))).toEqual(claims);
  });
});
