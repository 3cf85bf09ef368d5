import type { SvgNode } from '../images/svg-tree.ts';

/** A text of an image, 16 px high at the origin unless told otherwise. */
export function textNode(text: string, attributes: Readonly<Record<string, string>> = {}): SvgNode {
  return {
    name: 'text',
    attributes: { x: '0', y: '0', 'font-size': '16', ...attributes },
    children: [text],
  };
}

/** A layer of an image. */
export function layer(...children: (SvgNode | string)[]): SvgNode {
  return { name: 'g', attributes: {}, children };
}
