// @vitest-environment happy-dom
import { createElement } from 'react';
import { describe, expect, test } from 'vitest';
import { toTimeAxis } from '../charting/time-axis.ts';
import { isoDay } from '../dates/day-range.ts';
import { sourcesInView } from '../sources/source-in-view.ts';
import { makeChange, makeDate, makeSource } from '../testing/claims.ts';
import { draw as drawChart } from '../testing/draw.ts';
import { marksInWords } from './edge-text.ts';
import { TurnoverChart } from './turnover-chart.tsx';
import { toTurnoverSeries } from './turnover-series.ts';

const first = 18_000;

/** `persons` take the office one after the other, each as `tellers` claims tell. */
function seriesOf(persons: number, tellers: number) {
  const claims = Array.from({ length: persons * tellers }, (_, index) => {
    const nth = index % persons;
    return makeChange({
      id: `claim-${index}`,
      person: `Person ${nth}`,
      on: makeDate(isoDay(first + 10 * nth)),
    });
  });
  return toTurnoverSeries(claims, sourcesInView([makeSource()], null), false);
}

function draw(series: ReturnType<typeof seriesOf>): Element {
  const axis = toTimeAxis({ first, last: first + 2000 }, []);
  const look = { language: 'en', theme: 'light', width: 1104, height: 900, subtitle: '' } as const;
  return drawChart(createElement(TurnoverChart, { series, axis, ...look }));
}

/** How many claims the marks of a chart stand for. */
function standingFor(svg: Element): number {
  const several = [...svg.querySelectorAll('[data-aggregate]')];
  const sum = several.reduce((n, mark) => n + Number(mark.getAttribute('data-aggregate')), 0);
  return sum + svg.querySelectorAll('[data-claim]').length;
}

describe('the turnover of many claims', () => {
  test('an edge that many claims tell has one mark, which says how many', () => {
    const svg = draw(seriesOf(2, 500));
    const marks = [...svg.querySelectorAll('[data-aggregate]')];
    expect(marks.map((mark) => mark.getAttribute('data-aggregate'))).toEqual(['500', '500']);
    expect(svg.querySelectorAll('[data-claim]')).toHaveLength(0);
  });

  test('a few claims have a marker each', () => {
    expect(draw(seriesOf(2, 12)).querySelectorAll('[data-claim]')).toHaveLength(24);
  });

  test('of many terms those that most claims tell have a bar, and one mark stands for the others', () => {
    const series = seriesOf(300, 2);
    const svg = draw(series);
    expect(svg.querySelectorAll('[data-tenure]')).toHaveLength(40);
    expect(standingFor(svg)).toBe(600);
    expect(svg.textContent).toContain('260 further terms: 520 claims');
  });

  test('the keys say of each mark what it stands for', () => {
    const words = marksInWords(seriesOf(1, 500), 'en').map((mark) => mark.words);
    expect(words).toEqual(['Person 0 comes in, 14 April 2019: 500 claims.']);
    const gathered = marksInWords(seriesOf(300, 2), 'fr').at(-1);
    expect(gathered?.words).toContain('260 autres mandats');
    expect(gathered?.claims).toHaveLength(520);
  });
});
