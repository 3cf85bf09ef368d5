import { palettes } from './palette.ts';

/** What stands for a tone where readers have few colours of their own: their ink for every other. */
const systemColours = { paper: 'Canvas', band: 'Canvas', grid: 'GrayText', line: 'GrayText' };

type Rules = Record<string, Record<string, string>>;

/**
 * Rules that draw the charts, whose colours are literals, in the reader's own colours. Sources are
 * then told apart by shape and label, and a day band has an outline in place of its ground.
 */
export function forcedColourRules(): Rules {
  const inks = (['fill', 'stroke'] as const).map((property): [string, Record<string, string>] => [
    `figure svg [${property}]:not([${property}=none], [${property}^=url])`,
    { [property]: 'CanvasText' },
  ]);
  const tones = Object.entries(systemColours).flatMap(([tone, colour]) =>
    (['fill', 'stroke'] as const).map((property): [string, Record<string, string>] => [
      selectorOf(tone, property),
      { [property]: colour },
    ]),
  );
  return {
    'figure svg': { 'forced-color-adjust': 'none' },
    'figure svg stop': { 'stop-color': 'CanvasText' },
    ...Object.fromEntries([...inks, ...tones]),
    [selectorOf('band', 'fill')]: { fill: 'Canvas', stroke: 'GrayText' },
    // No such outline strikes a word through; a number on its disc is safe from them.
    'figure svg text': { stroke: 'Canvas', 'stroke-width': '3px', 'paint-order': 'stroke' },
    'figure svg circle + text': { stroke: 'none' },
  };
}

/** What is drawn in a tone: as a literal of either theme, or as the build has drawn it for both. */
function selectorOf(tone: string, property: 'fill' | 'stroke'): string {
  const literals = Object.values(palettes).flatMap((palette) =>
    Object.entries(palette).flatMap(([name, value]) => (name === tone ? [value] : [])),
  );
  const values = [...literals, `var(--${tone})`].map((value) => `[${property}="${value}"]`);
  return `figure svg [${property}]:is(${values.join()})`;
}
