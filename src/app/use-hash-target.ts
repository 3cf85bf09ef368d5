import { useEffect } from 'react';

/**
 * Scrolls to the part that the address names, as soon as it is there: it was not yet when the browser
 * looked, and its code may come later than what asks for it.
 */
export function useHashTarget(isReady: boolean): void {
  useEffect(() => {
    const id = location.hash.slice(1);
    if (!isReady || !id) return;
    const observer = new MutationObserver(seek);
    observer.observe(document.body, { childList: true, subtree: true });
    seek();
    // Whoever scrolls has gone elsewhere.
    const stop = () => observer.disconnect();
    addEventListener('wheel', stop, { once: true, passive: true });
    return stop;

    function seek() {
      const part = document.getElementById(id);
      if (!part) return;
      part.scrollIntoView();
      observer.disconnect();
    }
  }, [isReady]);
}
