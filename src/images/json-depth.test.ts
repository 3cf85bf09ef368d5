import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nestsDeeper } from './json-depth.ts';

/** How deep a value nests, as one that has been read. */
function depthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depthOf));
}

describe(nestsDeeper, () => {
  test('tells the depth of any JSON without reading it', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const [json, depth] = [JSON.stringify(value, null, 1), depthOf(value)];
        expect(nestsDeeper(json, depth)).toBe(false);
        if (depth > 0) expect(nestsDeeper(json, depth - 1)).toBe(true);
      }),
    );
  });

  test.each(['"[[[["', '{"a\\"[[[[":1}', '["\\\\","[[["]', '[],[],[],[]', ''])(
    'counts no bracket that stands in a text, or is closed: %s',
    (json) => {
      expect(nestsDeeper(json, 1)).toBe(false);
    },
  );

  test('stops where it is too deep', () => {
    expect(nestsDeeper('['.repeat(1e7), 5)).toBe(true);
  });
});
