import { describe, expect, test } from 'vitest';
import { shapes } from '../palette/marker.ts';
import { palettes } from '../palette/palette.ts';
import { makeSource } from '../testing/claims.ts';
import { styleSources } from './source-style.ts';

const make = (count: number) =>
  Array.from({ length: count }, (_, index) => makeSource({ id: `s${index}` }));

const stylesOf = (count: number) => [...styleSources(make(count)).values()];

describe(styleSources, () => {
  test('five sources have five colours and five shapes', () => {
    const styles = stylesOf(5);
    expect(new Set(styles.map(({ colour }) => colour)).size).toBe(5);
    expect(new Set(styles.map(({ shape }) => shape)).size).toBe(5);
  });

  test('25 sources are all told apart', () => {
    const marks = stylesOf(25).map(({ colour, shape }) => `${colour} ${shape}`);
    expect(new Set(marks).size).toBe(25);
  });

  test('beyond 25 the styles come again, and never leave the palette', () => {
    const styles = stylesOf(60);
    expect(styles[25]).toEqual(styles[0]);
    for (const { colour, shape } of styles) {
      expect(palettes.light.series[colour]).toBeDefined();
      expect(palettes.dark.series[colour]).toBeDefined();
      expect(shapes).toContain(shape);
    }
  });

  test.each([[[0]], [[1]], [[0, 1]], [[1, 4, 6]]])(
    'sources at %j that could not be read restyle none of the others',
    (gaps) => {
      const all = make(9);
      const left = all.filter((_, index) => !gaps.includes(index));
      const whole = styleSources(all);
      expect([...styleSources(left, gaps)]).toEqual(left.map(({ id }) => [id, whole.get(id)]));
    },
  );

  test('a source added at the end of the dossier restyles none of the others', () => {
    expect(stylesOf(12).slice(0, 11)).toEqual(stylesOf(11));
  });
});
