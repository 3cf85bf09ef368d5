import fc from 'fast-check';
import { hostileText } from './arbitrary-text.ts';

/** A value of JSON that no schema of ours expects where it stands. */
const strange: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(null, true, 0, -1, 1.5, 1e21, '', [], {}, [[]], { en: 1 }),
  hostileText,
  fc.integer({ min: 1, max: 3000 }).map((many) => Array.from({ length: many }, () => 0)),
  fc
    .integer({ min: 1, max: 3000 })
    .map((many) => JSON.parse(`${'['.repeat(many)}${']'.repeat(many)}`)),
);

/** JSON in which something was taken out, put in, exchanged or turned round, at any depth. */
export function mutatedJson(json: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc
    .tuple(
      json,
      strange,
      fc.array(fc.nat(30), { maxLength: 6 }),
      fc.constantFrom('put', 'drop', 'add', 'turn'),
    )
    .map(([value, put, path, how]) => mutate(structuredClone(value), put, path, how));
}

function mutate(value: unknown, put: unknown, [step = 0, ...path]: number[], how: string): unknown {
  if (typeof value !== 'object' || value === null) return put;
  const keys = Object.keys(value);
  const key = keys[step % keys.length];
  const isHere = path.length === 0 || key === undefined;
  if (isHere && how === 'turn')
    return Array.isArray(value)
      ? value.toReversed()
      : Object.fromEntries(Object.entries(value).reverse());
  if (isHere && how === 'add')
    return Array.isArray(value) ? [...value, put] : { ...value, constructor: put };
  if (key === undefined) return put;
  const entries = Object.entries(value).flatMap(([name, inner]): [string, unknown][] => {
    if (name !== key) return [[name, inner]];
    if (isHere) return how === 'drop' ? [] : [[name, put]];
    return [[name, mutate(inner, put, path, how)]];
  });
  return Array.isArray(value) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries);
}
