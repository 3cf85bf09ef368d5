import { describe, expect, test } from 'vitest';
import { sourcesInView } from '../sources/source-in-view.ts';
import { makeChange, makeDate, makeSource } from '../testing/claims.ts';
import { leadershipChanges } from '../testing/dossier.ts';
import { selections, turnoverOf, written } from '../testing/turnover.ts';
import { spanOf } from './handovers.ts';
import { claimsOfTenure } from './tenures.ts';
import { type TurnoverSeries, toTurnoverSeries } from './turnover-series.ts';

const terms = ({ tenures }: TurnoverSeries) =>
  tenures.map(({ person, isInterim, start, end }) => [
    person,
    isInterim,
    start && written(start.days),
    end && written(end.days),
  ]);

const moves = ({ handovers }: TurnoverSeries) =>
  handovers.map(({ number, from, to, days }) => [number, from.person, to.person, written(days)]);

describe(toTurnoverSeries, () => {
  test('all five sources together tell of four terms', () => {
    expect(terms(turnoverOf())).toEqual([
      ['Sam Altman', false, null, '2023-11-17'],
      ['Mira Murati', true, '2023-11-17', '2023-11-19'],
      ['Emmett Shear', true, '2023-11-19', '2023-11-21/2023-11-22'],
      ['Sam Altman', false, '2023-11-21/2023-11-22', null],
    ]);
  });

  test('all five sources together tell of three handovers in 4 to 5 days', () => {
    const series = turnoverOf();
    expect(moves(series)).toEqual([
      [1, 'Sam Altman', 'Mira Murati', '2023-11-17'],
      [2, 'Mira Murati', 'Emmett Shear', '2023-11-19'],
      [3, 'Emmett Shear', 'Sam Altman', '2023-11-21/2023-11-22'],
    ]);
    expect(spanOf(series.handovers)).toEqual({ least: 4, most: 5 });
    expect(series.gaps).toEqual([]);
  });

  test('003 alone ends with Shear in office', () => {
    const series = turnoverOf(['003']);
    expect(terms(series)).toEqual([
      ['Sam Altman', false, null, '2023-11-17'],
      ['Mira Murati', true, '2023-11-17', '2023-11-19'],
      ['Emmett Shear', true, '2023-11-19', null],
    ]);
    expect(spanOf(series.handovers)).toEqual({ least: 2, most: 2 });
  });

  test('002 alone draws the interim whom it does not name', () => {
    const series = turnoverOf(['002']);
    expect(terms(series)).toEqual([
      ['Sam Altman', false, null, '2023-11-17'],
      [null, true, '2023-11-17/2023-11-20', '2023-11-17/2023-11-20'],
      ['Emmett Shear', true, '2023-11-19/2023-11-20', null],
    ]);
    expect(series.unnamed).toEqual([]);
    expect(series.handovers).toHaveLength(2);
  });

  test('004 alone has Altman out and in, with a gap between and no handover', () => {
    const series = turnoverOf(['004']);
    expect(terms(series)).toEqual([
      ['Sam Altman', false, null, '2023-11-17'],
      ['Sam Altman', false, '2023-11-21/2023-11-22', null],
    ]);
    expect(series.handovers).toEqual([]);
    expect(series.gaps).toEqual([{ after: series.tenures[0], before: series.tenures[1] }]);
  });

  test('001 alone has Altman out some day of the week before, and nobody after him', () => {
    const series = turnoverOf(['001']);
    expect(terms(series)).toEqual([['Sam Altman', false, null, '2023-11-13/2023-11-19']]);
    expect(series.handovers).toEqual([]);
    expect(series.gaps).toEqual([]);
  });

  test('the unnamed interim of 002 is set apart, not lost, when others name Murati', () => {
    expect(turnoverOf(['002', '003']).unnamed.map(({ id }) => id)).toEqual([
      '002-unnamed-starts',
      '002-unnamed-ends',
    ]);
  });

  test('knows how many handovers each source tells by itself', () => {
    expect([...turnoverOf(['001']).toldBySource]).toEqual([
      ['000', 3],
      ['001', 0],
      ['002', 2],
      ['003', 2],
      ['004', 0],
    ]);
  });

  test('knows what all sources together tell, whatever the filter', () => {
    for (const ids of selections) {
      const { handoversInAll, lastInAll } = turnoverOf(ids);
      expect({ ids, handoversInAll, lastInAll }).toEqual({
        ids,
        handoversInAll: 3,
        lastInAll: 'Sam Altman',
      });
    }
  });

  test.each(selections.map((ids) => [ids.join(', ') || 'no source', ids]))(
    'in view of %s, each claim is drawn, unnamed or listed, once',
    (_, ids) => {
      const { tenures, unnamed, listed } = turnoverOf(ids);
      const kept = [...tenures.flatMap(claimsOfTenure), ...unnamed, ...listed];
      const inView = leadershipChanges.filter(({ source }) => ids.includes(source));
      expect(kept.map(({ id }) => id).sort()).toEqual(inView.map(({ id }) => id).sort());
    },
  );

  test('a denied change is listed, and makes no term', () => {
    const denied = makeChange({ modality: 'denied', on: makeDate('2023-11-17') });
    const series = toTurnoverSeries([denied], sourcesInView([makeSource()], null), false);
    expect(series.tenures).toEqual([]);
    expect(series.listed).toEqual([denied]);
  });

  test.each([
    [true, ['Ada']],
    [false, []],
  ])('a reader’s claim counts only where readers’ comments are on: %s', (comments, expected) => {
    const claim = makeChange({ voice: { kind: 'reader-comment', name: 'Zoe' } });
    const series = toTurnoverSeries([claim], sourcesInView([makeSource()], null), comments);
    expect(series.tenures.map(({ person }) => person)).toEqual(expected);
  });

  test('with readers’ comments off, they do not enter what all sources together tell', () => {
    const voice = { kind: 'reader-comment', name: 'Zoe' } as const;
    const claims = [
      makeChange({ id: 'out', change: 'ends', on: makeDate('2023-11-17') }),
      makeChange({ id: 'in', person: 'Bob', on: makeDate('2023-11-17'), voice }),
    ];
    const toldInAll = (comments: boolean) =>
      toTurnoverSeries(claims, sourcesInView([makeSource()], null), comments).handoversInAll;
    expect([toldInAll(false), toldInAll(true)]).toEqual([0, 1]);
  });
});
