/** Shapes that tell sources apart without colour, in the order in which they are given out. */
export const shapes = ['diamond', 'triangle', 'circle', 'square', 'cross'] as const;
export type Shape = (typeof shapes)[number];

const outlines: Record<Shape, readonly (readonly [number, number])[]> = {
  diamond: [
    [0, -6],
    [6, 0],
    [0, 6],
    [-6, 0],
  ],
  triangle: [
    [0, -5.5],
    [6, 5],
    [-6, 5],
  ],
  square: [
    [-4.8, -4.8],
    [4.8, -4.8],
    [4.8, 4.8],
    [-4.8, 4.8],
  ],
  circle: [],
  cross: [
    [-5.4, -3.2],
    [-3.2, -5.4],
    [0, -2.2],
    [3.2, -5.4],
    [5.4, -3.2],
    [2.2, 0],
    [5.4, 3.2],
    [3.2, 5.4],
    [0, 2.2],
    [-3.2, 5.4],
    [-5.4, 3.2],
    [-2.2, 0],
  ],
};

const round = (value: number) => Math.round(value * 100) / 100;

/** The SVG path of a marker 12 px across at `scale` 1, around (x, y). */
export function markerPath(shape: Shape, x: number, y: number, scale = 1): string {
  if (shape === 'circle') {
    const r = round(5.4 * scale);
    return `M${round(x - r)} ${round(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
  }
  const corners = outlines[shape].map(
    ([dx, dy]) => `${round(x + dx * scale)} ${round(y + dy * scale)}`,
  );
  return `M${corners.join('L')}Z`;
}
