import { describe, expect, test } from 'vitest';
import { layer, textNode } from '../testing/svg-node.ts';
import { weightOf, weightsIn } from './typeface.ts';

describe(weightOf, () => {
  test.each([
    ['400', 400],
    ['600', 600],
    ['700', 700],
    [undefined, 400],
    ['', 400],
    ['bold', 400],
    ['500', 400],
    ['6000', 400],
  ] as const)('of “%s” is %i', (attribute, weight) => {
    expect(weightOf(attribute)).toBe(weight);
  });
});

describe(weightsIn, () => {
  const of = (weight: string) => textNode('650', { 'font-weight': weight });

  test('are those of the texts at any depth, each once, the lightest first', () => {
    const image = layer(of('700'), layer(of('400'), layer(of('700'))), of('400'));
    expect(weightsIn(image)).toEqual([400, 700]);
  });

  test('count a text without a weight as regular', () => {
    expect(weightsIn(layer(of('600'), textNode('of about 700')))).toEqual([400, 600]);
  });

  test('count only what is text', () => {
    const path = { name: 'path', attributes: { 'font-weight': '600' }, children: ['650'] };
    expect(weightsIn(layer(path, 'loose words'))).toEqual([]);
    expect(weightsIn(of('600'))).toEqual([600]);
  });
});
