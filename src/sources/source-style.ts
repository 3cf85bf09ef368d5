import type { Source } from '../api/contract.ts';
import { type Shape, shapes } from '../palette/marker.ts';
import { palettes } from '../palette/palette.ts';

/** How a source is told apart: an index into the palette's series, and a marker shape. */
export interface SourceStyle {
  readonly colour: number;
  readonly shape: Shape;
}

const colourCount = palettes.light.series.length;

/**
 * The style of each source by id: fixed by its place in the dossier, so that a filter recolours
 * nothing. From the sixth on the colours come again, each with another shape.
 */
export function styleSources(sources: readonly Source[]): ReadonlyMap<string, SourceStyle> {
  return new Map(
    sources.map(({ id }, index) => {
      const round = Math.floor(index / colourCount);
      const colour = index % colourCount;
      const shape = shapes[(colour + round) % shapes.length] ?? 'circle';
      return [id, { colour, shape }];
    }),
  );
}
