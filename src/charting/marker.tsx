import type { Shape } from '../palette/marker.ts';

/** A source's marker in running text; drawn by the style sheet, in colour and in shape. */
export function Marker({ colour, shape }: { colour: number; shape: Shape }) {
  return <span aria-hidden="true" className={`marker marker-${shape} series-${colour}`} />;
}
