import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeChange, makeDate } from '../testing/claims.ts';
import { leadershipChanges } from '../testing/dossier.ts';
import { november, written } from '../testing/turnover.ts';
import { daysOf, toOfficeEdges } from './office-edges.ts';

function changes(...told: ['starts' | 'ends', string | null][]) {
  return told.map(([change, edtf], index) =>
    makeChange({ id: `c${index}`, change, on: makeDate(edtf) }),
  );
}

function summary(...told: ['starts' | 'ends', string | null][]) {
  return toOfficeEdges(changes(...told)).map(
    ({ change, days, contested, claims }) =>
      `${change} ${written(days)} by ${claims.length}${contested ? ', contested' : ''}`,
  );
}

describe(daysOf, () => {
  test('gives the days of a date, and null where nothing is said of it', () => {
    expect(daysOf(makeChange({ on: makeDate('2023-11-17') }))).toEqual(november('17'));
    expect(daysOf(makeChange({ on: makeDate(null) }))).toBeNull();
  });
});

describe(toOfficeEdges, () => {
  test('one claim is one edge', () => {
    expect(summary(['starts', '2023-11-17'])).toEqual(['starts 2023-11-17 by 1']);
  });

  test('claims whose dates overlap join to the days that all of them allow', () => {
    expect(summary(['ends', '2023-11-13/2023-11-19'], ['ends', '2023-11-17'])).toEqual([
      'ends 2023-11-17 by 2',
    ]);
  });

  test('a chain of overlaps without a day for all keeps every day and is contested', () => {
    expect(
      summary(
        ['ends', '2023-11-17/2023-11-18'],
        ['ends', '2023-11-20/2023-11-21'],
        ['ends', '2023-11-18/2023-11-20'],
      ),
    ).toEqual(['ends 2023-11-17/2023-11-21 by 3, contested']);
  });

  test('two ends on different days contest each other, since nobody came back between', () => {
    expect(summary(['ends', '2023-11-17'], ['ends', '2023-11-19'])).toEqual([
      'ends 2023-11-17/2023-11-19 by 2, contested',
    ]);
  });

  test('two starts are two edges where the person left between them', () => {
    expect(
      summary(['starts', '2023-11-22'], ['ends', '2023-11-17'], ['starts', '2023-11-10']),
    ).toEqual(['starts 2023-11-10 by 1', 'ends 2023-11-17 by 1', 'starts 2023-11-22 by 1']);
  });

  test('where a start and an end may fall on the same days, the start comes first', () => {
    expect(summary(['ends', '2023-11-17/2023-11-19'], ['starts', '2023-11-17/2023-11-19'])).toEqual(
      ['starts 2023-11-17/2023-11-19 by 1', 'ends 2023-11-17/2023-11-19 by 1'],
    );
  });

  test('a claim without a date joins the edge that others date, and does not widen it', () => {
    expect(summary(['ends', null], ['ends', '2023-11-17'])).toEqual(['ends 2023-11-17 by 2']);
  });

  test('where no other dates them, an undated start comes first and an undated end last', () => {
    expect(summary(['ends', null], ['starts', null])).toEqual([
      'starts undated by 1',
      'ends undated by 1',
    ]);
  });

  test('the five texts agree on Friday 17 November as the day on which Altman left', () => {
    const left = leadershipChanges.filter(
      ({ person, change }) => person === 'Sam Altman' && change === 'ends',
    );
    const [edge, ...others] = toOfficeEdges(left);
    expect(others).toEqual([]);
    expect(edge?.days).toEqual(november('17'));
    expect(edge?.contested).toBe(false);
    expect(edge?.claims.map(({ source }) => source)).toEqual(['000', '001', '002', '003', '004']);
  });

  const day = fc.integer({ min: 10, max: 20 });
  const length = fc.integer({ min: 1, max: 10 });
  const told = fc.tuple(
    fc.constantFrom<'starts' | 'ends'>('starts', 'ends'),
    fc.oneof(
      fc.constant(null),
      day.map((first) => `2023-11-${first}`),
      fc.tuple(day, length).map(([first, days]) => `2023-11-${first}/2023-11-${first + days}`),
    ),
  );

  test('no claim is lost or told twice, and starts and ends take turns', () => {
    fc.assert(
      fc.property(fc.array(told, { maxLength: 8 }), (list) => {
        const claims = changes(...list);
        const edges = toOfficeEdges(claims);
        expect(edges.flatMap((edge) => edge.claims.map(({ id }) => id)).sort()).toEqual(
          claims.map(({ id }) => id).sort(),
        );
        edges.forEach((edge, index) => {
          expect(edge.change).not.toBe(edges[index - 1]?.change);
          for (const claim of edge.claims) expect(claim.change).toBe(edge.change);
        });
      }),
    );
  });
});
