/** An unseen area that belongs to its mark for pointer and finger: strokes and gaps are hard to hit. */
export function HitArea(props: { x: number; y: number; width: number; height: number }) {
  return <rect {...props} fill="none" pointerEvents="all" />;
}
