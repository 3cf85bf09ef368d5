import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { strayKeys } from './stray-keys.ts';

describe(strayKeys, () => {
  test('gives the paths of what was not kept, through records and lists', () => {
    const given = { a: 1, b: { c: 2, d: 3 }, e: [{ f: 4 }, { f: 5, g: 6 }], h: 7 };
    const kept = { a: 1, b: { c: 2 }, e: [{ f: 4 }, { f: 5 }] };
    expect(strayKeys(given, kept)).toEqual(['b.d', 'e.1.g', 'h']);
  });

  test('does not mind a value that is not a record', () => {
    expect(strayKeys({ a: null, b: 'text' }, { a: null, b: 'text' })).toEqual([]);
    expect(strayKeys('text', 'text')).toEqual([]);
    expect(strayKeys(null, null)).toEqual([]);
  });

  test('finds nothing where all was kept', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(strayKeys(value, value)).toEqual([]);
      }),
    );
  });

  test('finds a field added anywhere, by its path', () => {
    const name = fc.stringMatching(/^[a-z]{1,8}$/);
    fc.assert(
      fc.property(fc.array(name, { maxLength: 4 }), name, (folders, stray) => {
        const wrap = (value: object) =>
          folders.reduceRight<object>((inner, folder) => ({ [folder]: inner }), value);
        const path = [...folders, stray].join('.');
        expect(strayKeys(wrap({ kept: 1, [stray]: 2 }), wrap({ kept: 1 }))).toEqual(
          stray === 'kept' ? [] : [path],
        );
      }),
    );
  });

  test('finds a field called “constructor”, a name that every object inherits', () => {
    expect(strayKeys({ constructor: 1 }, {})).toEqual(['constructor']);
  });
});
