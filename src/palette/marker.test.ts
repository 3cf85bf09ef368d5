import { describe, expect, test } from 'vitest';
import { markerPath, shapes } from './marker.ts';

const polygons = shapes.filter((shape) => shape !== 'circle');

function cornersOf(path: string): { x: number; y: number }[] {
  return path
    .slice(1, -1)
    .split('L')
    .map((corner) => {
      const [x, y] = corner.split(' ').map(Number);
      return { x: x ?? Number.NaN, y: y ?? Number.NaN };
    });
}

describe(markerPath, () => {
  test('there is a shape for each of five sources, and no two are drawn alike', () => {
    const paths = shapes.map((shape) => markerPath(shape, 0, 0));
    expect(new Set(paths).size).toBe(5);
  });

  test.each(shapes)('a %s is one closed path, which can be filled', (shape) => {
    expect(markerPath(shape, 10, 20)).toMatch(/^M[^MZ]+Z$/);
  });

  test.each([
    ['diamond', 4],
    ['triangle', 3],
    ['square', 4],
    ['cross', 12],
  ] as const)('a %s has %i corners', (shape, corners) => {
    expect(new Set(markerPath(shape, 0, 0).slice(1, -1).split('L')).size).toBe(corners);
  });

  test.each(polygons)('a %s stands round its point, no corner more than 6 px off', (shape) => {
    const corners = cornersOf(markerPath(shape, 100, 50));
    const xs = corners.map(({ x }) => x);
    const ys = corners.map(({ y }) => y);
    expect(Math.min(...xs)).toBeGreaterThanOrEqual(94);
    expect(Math.max(...xs)).toBeLessThanOrEqual(106);
    expect((Math.min(...xs) + Math.max(...xs)) / 2).toBeCloseTo(100, 5);
    expect(Math.min(...ys)).toBeGreaterThanOrEqual(44);
    expect(Math.max(...ys)).toBeLessThanOrEqual(56);
  });

  test('a circle runs from its leftmost point and back round its middle', () => {
    expect(markerPath('circle', 100, 50)).toBe(
      'M94.6 50a5.4 5.4 0 1 0 10.8 0a5.4 5.4 0 1 0 -10.8 0Z',
    );
  });

  test('at twice the scale each corner is twice as far off', () => {
    const once = cornersOf(markerPath('diamond', 0, 0));
    const twice = cornersOf(markerPath('diamond', 0, 0, 2));
    expect(twice).toEqual(once.map(({ x, y }) => ({ x: 2 * x, y: 2 * y })));
  });
});
