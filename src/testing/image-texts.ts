import { setImmediate } from 'node:timers/promises';
import { drawOffscreen } from '../images/draw-offscreen.ts';
import { type Size, zoomOf } from '../images/image-size.ts';
import type { Picture, Room } from '../images/picture.ts';
import { elementsOf, type SvgNode, textOf } from '../images/svg-tree.ts';
import { type FontWeight, measureText } from '../typeface/measure-text.ts';
import { cutTexts, type DrawnText, overlappingTexts } from './drawn-texts.ts';

// Of the typeface's own table (hhea), in em; a line box reaches from the one to the other.
const ascent = 1;
const descent = 0.303;
/** By how much two texts may seem to touch, px: below, no printer shows it. */
const tolerance = 0.5;
const weights: readonly FontWeight[] = [400, 600, 700];

export type DrawnImage = Awaited<ReturnType<typeof drawImage>>;

interface ImageText extends DrawnText {
  readonly size: number;
  readonly weight: FontWeight;
}

/** A picture as drawn in a size, as its files are, and the room that it was laid out in. */
export async function drawImage(
  picture: Picture,
  size: Size,
  look: Pick<Room, 'background' | 'hasTitle'> = { background: 'theme', hasTitle: true },
) {
  const zoom = zoomOf(size);
  const room = { width: size.width / zoom, height: size.height / zoom };
  const { chart, claims } = picture.draw({ ...room, ...look });
  const svg = drawOffscreen(chart);
  // What React has put off is done between tasks; until then it keeps the whole drawing.
  await setImmediate();
  return { svg, claims, room, zoom };
}

/** Every text of a drawing with its whole line box, the tolerance taken off its sides. */
export function textsOf(svg: SvgNode): ImageText[] {
  if (svg.attributes.transform) throw new Error(`<${svg.name}> moves what is in it.`);
  if (svg.name === 'text') return [boxOf(svg)];
  return elementsOf(svg).flatMap(textsOf);
}

function boxOf(node: SvgNode): ImageText {
  const { 'text-anchor': anchor = 'start', ...attributes } = node.attributes;
  const number = (name: string) => {
    const value = Number(attributes[name] ?? Number.NaN);
    if (!Number.isFinite(value)) throw new Error(`A text has no number in “${name}”.`);
    return value;
  };
  const [text, size] = [textOf(node), number('font-size')];
  const weight = weights.find((known) => known === number('font-weight'));
  if (!weight) throw new Error(`“${text}” has a weight that is not shipped.`);
  const width = measureText(text, size, weight);
  const left = number('x') - width * { start: 0, middle: 0.5, end: 1 }[anchorOf(anchor)];
  const off = tolerance / 2;
  return {
    text,
    size,
    weight,
    left: left + off,
    right: left + width - off,
    top: number('y') - size * ascent + off,
    bottom: number('y') + size * descent - off,
  };
}

function anchorOf(name: string): 'start' | 'middle' | 'end' {
  if (name === 'start' || name === 'middle' || name === 'end') return name;
  throw new Error(`“${name}” is no anchor of a text.`);
}

/** What is wrong with the texts of an image: cut, over each other, or below 12 px; best nothing. */
export function faultsOf({ svg, room, zoom }: DrawnImage): string[] {
  const texts = textsOf(svg);
  if (texts.length === 0) return ['no text'];
  const small = texts.filter(({ size }) => size * zoom < 12);
  return [
    ...cutTexts(texts, room.width, room.height).map((text) => `cut: “${text}”`),
    ...overlappingTexts(texts).map((pair) => `overlap: ${pair}`),
    ...small.map(({ text, size }) => `${size * zoom} px: “${text}”`),
  ];
}

/** The claims that a drawing has a mark of, each once, sorted. */
export function markedClaims(svg: SvgNode): string[] {
  const own = svg.attributes['data-claim'];
  const all = [...(own ? [own] : []), ...elementsOf(svg).flatMap(markedClaims)];
  return [...new Set(all)].sort();
}
