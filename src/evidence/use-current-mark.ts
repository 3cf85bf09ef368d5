import { useEffect } from 'react';

/** Marks, on the page's charts and lists, what stands for the claim whose evidence is open. */
export function useCurrentMark(claim: string | null): void {
  useEffect(() => {
    if (claim === null) return;
    const id = CSS.escape(claim);
    const mark = () => {
      for (const part of document.querySelectorAll(`[data-claim="${id}"], [data-opens="${id}"]`))
        part.setAttribute('data-current', '');
    };
    mark();
    // Charts are drawn once they know their width, and anew whenever it changes.
    const observer = new MutationObserver(mark);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      observer.disconnect();
      for (const part of document.querySelectorAll('[data-current]'))
        part.removeAttribute('data-current');
    };
  }, [claim]);
}
