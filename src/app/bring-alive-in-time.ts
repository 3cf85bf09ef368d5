import { flushSync } from 'react-dom';
import { bringAlive } from '../charting/still-charts.ts';
import { useViewStore } from '../view/view-store.ts';

const touches = ['pointerdown', 'focusin', 'keydown'] as const;

/**
 * Brings the charts of a page that was taken over alive: one in each quiet moment, all of them at the
 * first touch, focus or key, and before the view changes.
 */
export function bringAliveInTime(charts: readonly string[]): void {
  const listening = new AbortController();
  const bringAll = () => {
    if (listening.signal.aborted) return;
    listening.abort();
    flushSync(() => bringAlive());
  };
  for (const touch of touches)
    addEventListener(touch, bringAll, { capture: true, signal: listening.signal });
  const unsubscribe = useViewStore.subscribe(bringAll);
  listening.signal.addEventListener('abort', unsubscribe);
  bringNext(charts);

  function bringNext([chart, ...others]: readonly string[]): void {
    whenQuiet(() => {
      if (listening.signal.aborted) return;
      flushSync(() => bringAlive(chart));
      if (others.length > 0) bringNext(others);
      else listening.abort();
    });
  }
}

// Safari has no idle callbacks.
function whenQuiet(act: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(act, { timeout: 1000 });
  else setTimeout(act, 50);
}
