import type { Background } from '../images/picture.ts';
import type { Shape } from '../palette/marker.ts';
import {
  balanceText,
  type FontWeight,
  lineHeight,
  measureText,
  wrapNotes,
  wrapText,
} from '../typeface/measure-text.ts';
import type { Margin } from './chart-canvas.tsx';

/** A source as the line under a chart names it. */
export interface NamedSource {
  readonly label: string;
  readonly colour: number;
  readonly shape: Shape;
}

/** All that an image says round its chart, so that it stands alone. */
export interface ImageFrame {
  readonly title: string;
  readonly subtitle: string;
  /** What of its data could not be read, in bold under the subtitle, and without a title in its place. */
  readonly lacking?: string;
  readonly notes: readonly string[];
  /** How many of the notes, from the first on, explain signs of the chart and never give way. */
  readonly keys?: number;
  /** Says where the notes stand that an image has no room for. */
  readonly moreNotes: string;
  /** “Sources:” in the image's language. */
  readonly sourcesHeading: string;
  readonly sources: readonly NamedSource[];
  /** Which sources a filter leaves out, the dossier and its date. */
  readonly credits: readonly string[];
  /** The same with few sources named, for an image with little room. */
  readonly fewerSources?: Pick<ImageFrame, 'sources' | 'credits'>;
  /** What of the chart the image has no room for: never gives way itself. */
  readonly partial?: string;
  /** Whether title and subtitle are drawn; left out: yes. */
  readonly hasTitle?: boolean;
  /** What is behind it all; left out: the theme's paper. */
  readonly background?: Background;
}

interface PlacedLine {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly weight: FontWeight;
  readonly tone: 'ink' | 'muted';
  readonly text: string;
}

export interface PlacedFrame {
  readonly lines: readonly PlacedLine[];
  readonly markers: readonly { x: number; y: number; source: NamedSource }[];
  readonly rule: number;
  readonly background: Background;
  /** What the frame takes from each side; the chart has the rest. */
  readonly margin: Margin;
}

const wordmark = 'Countersign';
const markerRoom = 18;
const largeTitle = 28;
const smallTitle = 22;

/** Free room at either side, px: less of it where an image is narrow. */
function sideOf(width: number): number {
  return Math.min(48, Math.max(24, Math.round(width / 25)));
}

/**
 * Lays out the frame of an image: wraps every text to the width and finds the room that is left.
 * Where that is lower than `leastRoom`, px, the title gets smaller, then notes give way, the last
 * ones first, and a line says where they stand, then all but a few sources.
 */
export function placeFrame(
  frame: ImageFrame,
  width: number,
  height: number,
  leastRoom = 0,
): PlacedFrame {
  let placed = placeAll(frame, width, height, largeTitle);
  for (const shorter of shorten(frame)) {
    const { top, bottom } = placed.margin;
    if (height - top - bottom >= leastRoom) break;
    placed = placeAll(shorter, width, height, smallTitle);
  }
  return placed;
}

function shorten(frame: ImageFrame): ImageFrame[] {
  const { notes, moreNotes, fewerSources, keys = 0 } = frame;
  const kept = notes
    .slice(keys)
    .map((_, index) => [...notes.slice(0, notes.length - 1 - index), moreNotes]);
  const withNotes = [notes, ...kept].map((some) => ({ ...frame, notes: some }));
  const shortest = withNotes.at(-1) ?? frame;
  return fewerSources ? [...withNotes, { ...shortest, ...fewerSources }] : withNotes;
}

function placeAll(
  frame: ImageFrame,
  width: number,
  height: number,
  titleSize: number,
): PlacedFrame {
  const side = sideOf(width);
  const inner = width - 2 * side;
  const lines: PlacedLine[] = [];
  let y = side - 14;
  const put = (text: string, size: number, weight: FontWeight, tone: 'ink' | 'muted') => {
    for (const line of balanceText(text, inner, size, weight)) {
      y += lineHeight(size);
      lines.push({ x: side, y, size, weight, tone, text: line });
    }
  };
  if (frame.hasTitle ?? true) {
    put(frame.title, titleSize, 700, 'ink');
    y += 3;
    put(frame.subtitle, 15, 400, 'muted');
  }
  if (frame.lacking) put(frame.lacking, 15, 700, 'ink');
  const top = y + 22;

  const bottom = Math.max(side - 22, 12);
  const wordmarkWidth = measureText(wordmark, 15, 700) + 24;
  const footer = placeFooter(frame, side, inner, inner - wordmarkWidth);
  const footerTop = height - bottom - footer.height;
  lines.push(...footer.lines.map((line) => ({ ...line, y: line.y + footerTop })));
  lines.push({
    x: width - side - measureText(wordmark, 15, 700),
    y: height - bottom - 4,
    size: 15,
    weight: 700,
    tone: 'ink',
    text: wordmark,
  });
  return {
    lines,
    markers: footer.markers.map((marker) => ({ ...marker, y: marker.y + footerTop })),
    rule: footerTop,
    background: frame.background ?? 'theme',
    margin: { top, right: side, bottom: height - footerTop + 16, left: side },
  };
}

function placeFooter(frame: ImageFrame, side: number, width: number, lastWidth: number) {
  const size = 12.5;
  const leading = 18;
  const lines: PlacedLine[] = [];
  const markers: { x: number; y: number; source: NamedSource }[] = [];
  let y = 2;
  const put = (text: string, room: number) => {
    for (const line of wrapNotes(text, room, size)) {
      y += leading;
      lines.push({ x: side, y, size, weight: 400, tone: 'muted', text: line });
    }
  };
  for (const note of [frame.partial ?? '', ...frame.notes]) if (note) put(note, width);

  if (frame.sources.length > 0) y += leading;
  let x = side;
  const word = (text: string, weight: FontWeight) => {
    lines.push({ x, y, size, weight, tone: 'ink', text });
    x += measureText(text, size, weight);
  };
  if (frame.sources.length > 0) {
    word(frame.sourcesHeading, 600);
    x += 8;
  }
  for (const source of frame.sources) {
    const [first = '', ...more] = wrapText(source.label, lastWidth - markerRoom, size);
    if (x > side && x + markerRoom + measureText(first, size) > side + lastWidth) {
      x = side;
      y += leading;
    }
    markers.push({ x: x + 6, y: y - 4.5, source });
    x += markerRoom;
    word(first, 400);
    for (const line of more) {
      x = side + markerRoom;
      y += leading;
      word(line, 400);
    }
    x += 16;
  }
  for (const credit of frame.credits) put(credit, lastWidth);
  return { lines, markers, height: y + 4 };
}
