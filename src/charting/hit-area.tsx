interface HitAreaProps {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** An unseen area that belongs to its mark for pointer and finger: strokes and gaps are hard to hit. */
export function HitArea({ x, y, width, height }: HitAreaProps) {
  return <path d={`M${x} ${y}h${width}v${height}h${-width}Z`} fill="none" pointerEvents="all" />;
}
