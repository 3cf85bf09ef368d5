import { useEffect, useRef } from 'react';

/** As narrow as this, the evidence lies over most of the page, px: then nothing is scrolled to. */
const narrow = 640;

/**
 * Marks, on the page's charts and lists, what stands for the claim whose evidence is open; on the
 * way from one claim to another it brings that into view.
 */
export function useCurrentMark(claim: string | null): void {
  const previous = useRef<string | null>(null);
  useEffect(() => {
    const isWalking = previous.current !== null;
    previous.current = claim;
    if (claim === null) return;
    const id = CSS.escape(claim);
    const parts = () => document.querySelectorAll(`[data-claim="${id}"], [data-opens="${id}"]`);
    const mark = () => {
      for (const part of parts()) part.setAttribute('data-current', '');
    };
    mark();
    if (isWalking) bringIntoView([...parts()]);
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

function bringIntoView(parts: readonly Element[]): void {
  // The keyboard's button for a mark is unseen, and the panel's own links are no place on the page.
  const seen = parts.filter((part) => !part.closest('.claim-keys, .evidence'));
  const isInView = (part: Element) => {
    const { top, bottom } = part.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  };
  if (innerWidth >= narrow && !seen.some(isInView)) seen[0]?.scrollIntoView({ block: 'center' });
}
