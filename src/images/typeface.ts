import type { FontWeight } from '../typeface/measure-text.ts';
import { mapSvg, type SvgNode } from './svg-tree.ts';

/** A shipped font: as WOFF2 to be embedded, and as WOFF to set letters with (see subset-typeface.ts). */
export interface FontFiles {
  readonly woff2: Uint8Array;
  readonly woff: Uint8Array;
}

/** The shipped fonts by weight: fetched by the page, read from disk by Node. */
export type Typeface = Readonly<Record<FontWeight, FontFiles>>;

export const fontWeights: readonly FontWeight[] = [400, 600, 700];

/** The weight that an attribute names; regular where it names none that is shipped. */
export function weightOf(attribute: string | undefined): FontWeight {
  return fontWeights.find((weight) => String(weight) === attribute) ?? 400;
}

/** The weights in which an image has text. */
export function weightsIn(svg: SvgNode): FontWeight[] {
  const found = new Set<FontWeight>();
  mapSvg(svg, (node) => {
    if (node.name === 'text') found.add(weightOf(node.attributes['font-weight']));
    return node;
  });
  return fontWeights.filter((weight) => found.has(weight));
}
