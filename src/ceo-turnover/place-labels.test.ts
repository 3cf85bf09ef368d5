import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { followers } from '../testing/followers.ts';
import { turnoverOf } from '../testing/turnover.ts';
import { measureText } from '../typeface/measure-text.ts';
import { type Bar, type Density, densities } from './lane.ts';
import { placeLabels } from './place-labels.ts';

const names = ['Ada', 'Grace Hopper', 'Maximiliana Featherstonehaugh'];
const series = followers(names);

/** Bars of the three persons' terms, in one lane, by where each begins. */
function barsAt(starts: readonly number[], width: number, tenures = series.tenures): Bar[] {
  return starts.map((from, nth) => {
    const tenure = tenures[nth];
    if (!tenure) throw new Error(`There is no term ${nth}.`);
    return { tenure, start: null, end: null, bar: { from, to: starts[nth + 1] ?? width } };
  });
}

function labelsOf(starts: readonly number[], width: number, density: Density) {
  const { name: nameSize, detail: detailSize } = densities[density];
  return placeLabels(barsAt(starts, width), width, series, 'en', density).map(({ label }) => {
    const { x, anchor, name, details } = label;
    const taken = Math.max(
      measureText(name, nameSize, 700),
      ...details.map((line) => measureText(line, detailSize)),
    );
    return {
      ...label,
      from: anchor === 'end' ? x - taken : x,
      to: anchor === 'end' ? x : x + taken,
    };
  });
}

describe(placeLabels, () => {
  test('a label stands where its bar begins, and says name and office', () => {
    const [ada, grace] = labelsOf([0, 400], 1000, 'roomy');
    expect(ada).toMatchObject({ x: 0, anchor: 'start', name: 'Ada' });
    expect(grace).toMatchObject({ x: 400, anchor: 'start', name: 'Grace Hopper' });
    expect(ada?.details.join(' ')).toContain('CEO');
  });

  test('where it is dense, names stand without details', () => {
    const labels = labelsOf([0, 400, 700], 1000, 'dense');
    expect(labels.map(({ name }) => name)).toEqual(names);
    expect(labels.flatMap(({ details }) => details)).toEqual([]);
  });

  test('details are broken before the next bar, and lose no word: Murati’s two days', () => {
    const told = turnoverOf();
    const murati = told.tenures.findIndex(({ person }) => person === 'Mira Murati');
    const detailsAt = (next: number) => {
      const [first, second] = barsAt([0, next], 1000, told.tenures.slice(murati));
      if (!first || !second) throw new Error('Nobody follows Murati.');
      const [label] = placeLabels([first, second], 1000, told, 'en', 'roomy');
      return label?.label.details;
    };
    expect(detailsAt(900)).toEqual(['interim CEO, 2 days']);
    expect(detailsAt(110)).toEqual(['interim CEO, 2', 'days']);
  });

  test('the last label leans to the left where it would leave the plot', () => {
    const [label] = labelsOf([950], 1000, 'roomy');
    expect(label).toMatchObject({ x: 1000, anchor: 'end' });
  });

  test.each<Density>(['roomy', 'dense'])(
    '%s labels of bars apart never meet nor leave the plot',
    (density) => {
      // Bars of one person's terms lie apart by the others' days, never closer than a name is wide.
      const gap = fc.integer({ min: 260, max: 500 });
      fc.assert(
        fc.property(gap, gap, gap, (first, second, third) => {
          const width = first + second + third;
          const labels = labelsOf([0, first, first + second], width, density);
          labels.forEach(({ from, to }, index) => {
            expect(from).toBeGreaterThanOrEqual(labels[index - 1]?.to ?? 0);
            expect(to).toBeLessThanOrEqual(width);
          });
        }),
      );
    },
  );
});
