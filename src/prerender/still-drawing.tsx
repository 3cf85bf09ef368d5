import type { ReactElement } from 'react';
import { drawOffscreen } from '../images/draw-offscreen.ts';
import { mapSvg, svgNode, writeSvg } from '../images/svg-tree.ts';
import { palettes } from '../palette/palette.ts';

const { series, ...named } = palettes.light;
/** The custom property of each colour, so that one drawing serves both themes. */
const properties = new Map([
  ...Object.entries(named).map(([name, colour]) => [colour, `var(--${name})`] as const),
  ...series.map((colour, index) => [colour, `var(--series-${index})`] as const),
]);

/** How wide a chart is drawn, px: on a phone of 390 px, and on a screen of 1200 px or more. */
export const stillWidths = { narrow: 358, wide: 1104 } as const;

/** A chart drawn in the light theme, as a picture in the page: `which` tells its ids apart from others'. */
export function toStillSvg(chart: ReactElement, which: keyof typeof stillWidths): string {
  const drawn = drawOffscreen(chart);
  const tag = (id: string) => `${which}-${id}`;
  const still = mapSvg(drawn, (node) => ({
    ...node,
    // The page says in a table what the words of a mark say.
    children: node.children.filter(
      (child) => typeof child === 'string' || child.name !== 'title' || node.name === 'svg',
    ),
    attributes: Object.fromEntries(
      Object.entries(node.attributes).map(([name, value]) => {
        if (name === 'id') return [name, tag(value)];
        const reference = /^url\(#(.+)\)$/.exec(value)?.[1];
        if (reference) return [name, `url(#${tag(reference)})`];
        return [name, properties.get(value) ?? value];
      }),
    ),
  }));
  const { width, height } = drawn.attributes;
  const viewBox = `0 0 ${width} ${height}`;
  const label = drawn.attributes['aria-label'];
  const attributes = { class: which, role: 'img', 'aria-label': label ?? '', viewBox };
  return writeSvg(svgNode('svg', attributes, still.children));
}
