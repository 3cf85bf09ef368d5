import type { Plugin } from 'vite';

/** Functions that throw if one is called for after all; their names stand between spaces. */
const never = (names: string) =>
  names
    .split(' ')
    .map((name) => {
      const words = `The build leaves ${name} out.`;
      return `export function ${name}() { throw new Error('${words}'); }`;
    })
    .join('\n');

/** By its file, what stands for each module that a package brings and the page never reaches. */
export const standIns: ReadonlyMap<string, string> = new Map([
  // Our axes are hidden: Recharts draws none of their lines, ticks and labels.
  [
    'recharts/es6/cartesian/CartesianAxis.js',
    `${never('drawAxis')}
    export const CartesianAxis = ({ hide }) => (hide ? null : drawAxis());
    export const defaultCartesianAxisProps = {};`,
  ],
  // Where the ticks are we say ourselves, hence `niceTicks: 'none'`.
  [
    'recharts/es6/util/scale/getNiceTickValues.js',
    never('getNiceTickValues getTickValuesFixedDomain'),
  ],
  // What is drawn are children of the chart, none of which Recharts stacks.
  [
    'victory-vendor/es/d3-shape.js',
    `export * from 'd3-shape';\n${never(
      'stack stackOffsetExpand stackOffsetNone stackOffsetSilhouette stackOffsetWiggle stackOrderNone',
    )}`,
  ],
  // Both scales are linear; Recharts looks all others up by name.
  [
    'victory-vendor/es/d3-scale.js',
    `export { scaleLinear } from 'd3-scale';\n${never('scalePoint')}`,
  ],
  // They stand between numbers, not between colours, and write none.
  ['d3-color/dist/d3-color.mjs', never('color rgb hsl lab hcl cubehelix')],
  [
    'd3-format/dist/d3-format.mjs',
    never('format formatPrefix formatSpecifier precisionFixed precisionPrefix precisionRound'),
  ],
  // The page changes nothing on the server; its client asks for what waits to be changed, which is nothing.
  [
    '@tanstack/query-core/build/modern/mutationCache.js',
    'export class MutationCache { async resumePausedMutations() {} clear() {} }',
  ],
  // Every answer of the API is whole.
  [
    '@tanstack/query-core/build/modern/infiniteQueryBehavior.js',
    never('infiniteQueryBehavior hasNextPage hasPreviousPage'),
  ],
]);

const standInFor = (id: string) =>
  [...standIns].find(([file]) => id.endsWith(`/node_modules/${file}`))?.[1];

/** Keeps the parts of packages that the page never reaches out of what is built. */
export function leaveOut(): Plugin {
  return {
    name: 'countersign-leave-out',
    apply: 'build',
    load: { filter: { id: /\/node_modules\// }, handler: standInFor },
  };
}
