import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nextOrder, type SortKey, type SortOrder, sortRows } from './sort-rows.ts';

const sorted = (
  keys: readonly SortKey[],
  direction: SortOrder['direction'] = 'ascending',
  language: 'en' | 'fr' = 'en',
) =>
  sortRows(
    keys.map((key) => ({ key })),
    ({ key }) => key,
    direction,
    language,
  ).map(({ key }) => key);

describe(sortRows, () => {
  test('numbers stand by value, also endless ones', () => {
    expect(sorted([10, 9, -Infinity, 100, -Infinity])).toEqual([-Infinity, -Infinity, 9, 10, 100]);
    expect(sorted([10, 9, 100], 'descending')).toEqual([100, 10, 9]);
  });

  test('texts stand as the language orders them, and numbers in them by value', () => {
    expect(sorted(['Paper 10', 'Paper 2'])).toEqual(['Paper 2', 'Paper 10']);
    expect(sorted(['zèbre', 'faon', 'élan'], 'ascending', 'fr')).toEqual(['élan', 'faon', 'zèbre']);
  });

  test('what is not known stands last in either direction', () => {
    expect(sorted([null, 2, null, 1])).toEqual([1, 2, null, null]);
    expect(sorted([null, 'a', 'b'], 'descending')).toEqual(['b', 'a', null]);
  });

  test('loses no row, and leaves equals as they came, in either direction', () => {
    const keys = fc.array(fc.option(fc.constantFrom('a', 'b', 'É', 'e')), { maxLength: 30 });
    fc.assert(
      fc.property(keys, fc.constantFrom('ascending', 'descending'), (some, direction) => {
        const rows = some.map((key, place) => ({ key, place }));
        const result = sortRows(rows, ({ key }) => key, direction, 'en');
        expect(new Set(result)).toEqual(new Set(rows));
        for (const key of new Set(some)) {
          const places = result.filter((row) => row.key === key).map(({ place }) => place);
          expect(places).toEqual([...places].sort((a, b) => a - b));
        }
      }),
    );
  });
});

describe(nextOrder, () => {
  test('goes up, then down, then back to how the rows came', () => {
    const up = nextOrder(null, 2);
    const down = nextOrder(up, 2);
    expect([up, down, nextOrder(down, 2)]).toEqual([
      { column: 2, direction: 'ascending' },
      { column: 2, direction: 'descending' },
      null,
    ]);
  });

  test('another column begins anew', () => {
    expect(nextOrder({ column: 2, direction: 'descending' }, 0)).toEqual({
      column: 0,
      direction: 'ascending',
    });
  });
});
