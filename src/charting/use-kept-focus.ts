import { type RefObject, useEffect } from 'react';

/** Where an element goes away with the focus in it, gives that to what it was opened from. */
export function useKeptFocus(element: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const place = element.current?.closest('li, figure');
    return () => {
      if (document.activeElement !== document.body) return;
      const stop = place?.querySelector<HTMLElement>(
        '.claim-keys button[tabindex="0"], .answers-summary > button',
      );
      stop?.focus({ preventScroll: true });
    };
  }, [element]);
}
