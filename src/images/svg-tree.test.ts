// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layer, textNode } from '../testing/svg-node.ts';
import { elementsOf, mapSvg, readSvg, type SvgNode, textOf } from './svg-tree.ts';

/** The drawing as it stands in a page, read. */
function read(drawn: string): SvgNode {
  const host = document.createElement('div');
  host.innerHTML = `<svg>${drawn}</svg>`;
  const svg = host.querySelector('svg');
  if (!svg) throw new Error('There is no image.');
  return readSvg(svg);
}

const childrenOf = (drawn: string) => read(drawn).children;

describe(readSvg, () => {
  test('reads elements, attributes and texts in their order', () => {
    expect(childrenOf('<g fill="none">a<path d="M0 0H9"/>b</g><text x="1">650</text>')).toEqual([
      {
        name: 'g',
        attributes: { fill: 'none' },
        children: ['a', { name: 'path', attributes: { d: 'M0 0H9' }, children: [] }, 'b'],
      },
      { name: 'text', attributes: { x: '1' }, children: ['650'] },
    ]);
  });

  test('keeps the names that SVG writes with capitals', () => {
    const [gradient] = childrenOf('<linearGradient id="f" gradientUnits="userSpaceOnUse"/>');
    expect(gradient).toEqual({
      name: 'linearGradient',
      attributes: { id: 'f', gradientUnits: 'userSpaceOnUse' },
      children: [],
    });
  });

  test('leaves out what only a page needs', () => {
    const drawn =
      '<path class="a" style="fill:red" tabindex="0" role="button" data-opens="x" xmlns="http://www.w3.org/2000/svg" d="M0 0"/>';
    expect(childrenOf(drawn)).toEqual([{ name: 'path', attributes: { d: 'M0 0' }, children: [] }]);
  });

  test('keeps the claim that a mark stands for', () => {
    expect(childrenOf('<path data-claim="002-signed-650"/>')).toEqual([
      { name: 'path', attributes: { 'data-claim': '002-signed-650' }, children: [] },
    ]);
  });

  test('leaves out areas to hit, with all that is in them', () => {
    expect(childrenOf('<g pointer-events="all"><rect/></g><path pointer-events="none"/>')).toEqual(
      [],
    );
  });

  test('leaves out layers that hold nothing, at any depth, and clip paths that nothing uses', () => {
    expect(
      childrenOf('<g><g><g></g></g></g><defs><clipPath id="c"><rect/></clipPath></defs>'),
    ).toEqual([]);
    expect(childrenOf('<defs><linearGradient id="fade"/></defs>')).toHaveLength(1);
  });

  test.each([
    ['10.123456', '10.12'],
    ['10.125', '10.13'],
    ['-0.0001', '0'],
    ['2.9999999999', '3'],
    ['1.234e-7', '0'],
    ['0.1', '0.1'],
    ['42', '42'],
  ])('rounds a length of %s to two decimals at most: %s', (given, kept) => {
    for (const name of ['x', 'cy', 'r', 'width', 'height', 'font-size', 'stroke-width'])
      expect(read(`<rect ${name}="${given}"/>`).children).toEqual([
        { name: 'rect', attributes: { [name]: kept }, children: [] },
      ]);
  });

  test('rounds each number of a path and nothing else of it', () => {
    expect(
      childrenOf('<path d="M1.23456 -2.71828L3,4.5e1h-0.00012zA1 1 0 0 1 9.999999 0"/>'),
    ).toEqual([
      { name: 'path', attributes: { d: 'M1.23 -2.72L3,4.5e1h0zA1 1 0 0 1 10 0' }, children: [] },
    ]);
  });

  test('leaves a number in a name or a text as it is', () => {
    expect(childrenOf('<text data-claim="a-0.123456">92.857142 %</text>')).toEqual([
      { name: 'text', attributes: { 'data-claim': 'a-0.123456' }, children: ['92.857142 %'] },
    ]);
  });

  test('moves no point by more than half a hundredth', () => {
    fc.assert(
      fc.property(fc.double({ min: -5000, max: 5000, noNaN: true }), (length) => {
        const [rect] = elementsOf(read(`<rect x="${length}"/>`));
        expect(Math.abs(Number(rect?.attributes.x) - length)).toBeLessThanOrEqual(0.005 + 1e-9);
      }),
    );
  });
});

const image = layer('a', textNode('650'), layer(textNode('of about '), 'b', textNode('700')), 'c');

describe(elementsOf, () => {
  test('are a node’s own, without the texts between them', () => {
    expect(elementsOf(image).map(({ name }) => name)).toEqual(['text', 'g']);
    expect(elementsOf(textNode('650'))).toEqual([]);
  });
});

describe(textOf, () => {
  test('is all the text inside, in its order', () => {
    expect(textOf(image)).toBe('a650of about b700c');
    expect(textOf(layer())).toBe('');
  });
});

describe(mapSvg, () => {
  test('changes the children of a node before the node', () => {
    const seen: string[] = [];
    mapSvg(layer(textNode('1'), layer(textNode('2'))), (node) => {
      seen.push(`${node.name} ${textOf(node)}`);
      return node;
    });
    expect(seen).toEqual(['text 1', 'text 2', 'g 2', 'g 12']);
  });

  test('gives a new tree and leaves the old one as it was', () => {
    const before = structuredClone(image);
    const changed = mapSvg(image, (node) =>
      node.name === 'text' ? { ...node, children: ['770'] } : node,
    );
    expect(textOf(changed)).toBe('a770770b770c');
    expect(image).toEqual(before);
    expect(mapSvg(image, (node) => node)).toEqual(image);
  });
});
