import { describe, expect, test } from 'vitest';
import type { SvgNode } from '../images/svg-tree.ts';
import { faultsOf, markedClaims, textsOf } from './image-texts.ts';

function textAt(x: number, y: number, words: string, size = 20): SvgNode {
  const attributes = { x: `${x}`, y: `${y}`, 'font-size': `${size}`, 'font-weight': '400' };
  return { name: 'text', attributes, children: [words] };
}

const svgOf = (...children: SvgNode[]): SvgNode => ({ name: 'svg', attributes: {}, children });
const faultsIn = (children: SvgNode[], zoom = 1) =>
  faultsOf({ svg: svgOf(...children), claims: [], room: { width: 300, height: 200 }, zoom });

describe(faultsOf, () => {
  test('finds nothing in lines that stand a line height apart, inside', () => {
    expect(faultsIn([textAt(0, 20, 'One'), textAt(0, 46.1, 'Two')])).toEqual([]);
  });

  test.each([
    ['left', -1, 20],
    ['right', 290, 20],
    ['top', 0, 19],
    ['bottom', 0, 195],
  ])('finds a text that is cut on the %s', (_, x, y) => {
    expect(faultsIn([textAt(x, y, 'Word')])).toEqual(['cut: “Word”']);
  });

  test('finds two texts whose lines touch, though no letter does', () => {
    expect(faultsIn([textAt(0, 20, 'acem'), textAt(5, 44, 'acen')])).toEqual([
      'overlap: “acem” / “acen”',
    ]);
  });

  test('finds letters below 12 px, as large as they are in the image', () => {
    expect(faultsIn([textAt(0, 20, 'Small', 11)])).toEqual(['11 px: “Small”']);
    expect(faultsIn([textAt(0, 20, 'Small', 11)], 1.5)).toEqual([]);
  });

  test('finds fault with an image without any text', () => {
    expect(faultsIn([])).toEqual(['no text']);
  });
});

describe(textsOf, () => {
  test('refuses to measure what it would measure wrongly', () => {
    const moved = {
      name: 'g',
      attributes: { transform: 'scale(2)' },
      children: [textAt(0, 0, 'a')],
    };
    expect(() => textsOf(svgOf(moved))).toThrow('moves');
    const { attributes } = textAt(0, 0, 'a');
    const light = { ...attributes, 'font-weight': '300' };
    expect(() => textsOf({ name: 'text', attributes: light, children: ['a'] })).toThrow('weight');
  });
});

describe(markedClaims, () => {
  test('names each claim once, however deep its marks lie', () => {
    const mark = (id: string, ...children: SvgNode[]): SvgNode => ({
      name: 'g',
      attributes: { 'data-claim': id },
      children,
    });
    expect(markedClaims(svgOf(mark('b', mark('a')), mark('b')))).toEqual(['a', 'b']);
  });
});
