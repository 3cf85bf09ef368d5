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
 * The style of each source by id: fixed by its place in the dossier, so that neither a filter nor a source
 * that could not be read, whose place is one of the `gaps` (the first three are known), recolours the others. From the sixth on the colours come again, each with another shape.
 */
export function styleSources(
  sources: readonly Source[],
  gaps: readonly number[] = [],
): ReadonlyMap<string, SourceStyle> {
  let index = -1;
  return new Map(
    sources.map(({ id }) => {
      do index += 1;
      while (gaps.includes(index));
      const round = Math.floor(index / colourCount);
      const colour = index % colourCount;
      const shape = shapes[(colour + round) % shapes.length] ?? 'circle';
      return [id, { colour, shape }];
    }),
  );
}
