import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { standIns } from './leave-out.ts';

const codeOf = (file: string) =>
  readFileSync(join(import.meta.dirname, '../../node_modules', file), 'utf8');
const exportsIn = (code: string) =>
  [...code.matchAll(/export (?:function|var|const|class) (\w+)/g)]
    .map(([, name = '']) => name)
    .filter((name) => name !== 'drawAxis');

describe('what is left out', () => {
  test.each([...standIns])('stands in %s for what is there', (file, standIn) => {
    const code = codeOf(file);
    const names = exportsIn(standIn);
    expect(names).not.toEqual([]);
    // Two modules hand on all of the package that they are named after.
    const isHandedOn = /export \* from "(d3-\w+)"/.exec(code)?.[1];
    const real = isHandedOn ? codeOf(`${isHandedOn}/dist/${isHandedOn}.mjs`) : code;
    expect(names.filter((name) => !new RegExp(`\\b${name}\\b`).test(real))).toEqual([]);
  });

  test('is still asked for by the axes of Recharts', () => {
    for (const axis of ['XAxis', 'YAxis'])
      expect(codeOf(`recharts/es6/cartesian/${axis}.js`)).toContain("from './CartesianAxis'");
    expect(codeOf('recharts/es6/util/scale/index.js')).toContain("from './getNiceTickValues'");
  });

  test('is still asked for by the client of queries, and no more of it', () => {
    const client = codeOf('@tanstack/query-core/build/modern/queryClient.js');
    expect(client).toContain('from "./mutationCache.js"');
    const asked = [...client.matchAll(/#mutationCache\.(\w+)\(/g)].map(([, name]) => name);
    // What is changing is counted by `isMutating` alone, which nothing here asks for.
    expect([...new Set(asked)]).toEqual(['findAll', 'resumePausedMutations', 'clear']);
  });
});
