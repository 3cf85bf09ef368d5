import { flushSync } from 'react-dom';
import { bringAlive } from '../charting/still-charts.ts';
import { useViewStore } from '../view/view-store.ts';
import { whenQuiet } from './when-quiet.ts';

/**
 * Brings the charts of a page that was taken over alive: one in each quiet moment, all of them at the
 * first touch, focus or key, and before the view changes. Nothing is drawn anew while it is pressed,
 * since a click comes only where press and release meet the same element.
 */
export function bringAliveInTime(charts: readonly string[]): void {
  const listening = new AbortController();
  const options = { capture: true, signal: listening.signal };
  const bringAll = () => {
    if (listening.signal.aborted) return;
    listening.abort();
    flushSync(() => bringAlive());
  };
  const unlessPressed = () => {
    if (!window.isPressed) bringAll();
  };
  // The click is made right after the release.
  for (const release of ['pointerup', 'pointercancel'])
    addEventListener(release, () => setTimeout(bringAll), options);
  for (const touch of ['focusin', 'keydown']) addEventListener(touch, unlessPressed, options);
  const unsubscribe = useViewStore.subscribe(bringAll);
  listening.signal.addEventListener('abort', unsubscribe);
  bringNext(charts);

  function bringNext([chart, ...others]: readonly string[]): void {
    whenQuiet(() => {
      // The release brings them all.
      if (listening.signal.aborted || window.isPressed) return;
      // In one go: drawn in pieces, a chart would be painted once without its marks.
      flushSync(() => bringAlive(chart));
      if (others.length > 0) bringNext(others);
      else listening.abort();
    });
  }
}
