import { startTransition, useEffect, useState } from 'react';

/** How long a page that nobody sees, which paints nothing, waits at most, ms. */
const patience = 200;

/**
 * The value as it was until what came with its change has been painted: what costs much follows a
 * click in frames of its own, and never keeps the click's own control waiting.
 */
export function useAfterPaint<Value>(value: Value): Value {
  const [painted, setPainted] = useState(value);
  useEffect(() => {
    const follow = () => startTransition(() => setPainted(value));
    // A frame is painted between its callback and the next task.
    let next: ReturnType<typeof setTimeout>;
    const frame = requestAnimationFrame(() => {
      clearTimeout(late);
      next = setTimeout(follow);
    });
    const late = setTimeout(follow, patience);
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(late);
      clearTimeout(next);
    };
  }, [value]);
  return painted;
}
