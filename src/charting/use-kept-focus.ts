import { type RefObject, useEffect } from 'react';

/** Where an element goes away with the focus in it, gives that to the marks of its figure. */
export function useKeptFocus(element: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const figure = element.current?.closest('figure');
    return () => {
      if (document.activeElement !== document.body) return;
      const stop = figure?.querySelector<HTMLElement>(
        '.claim-keys button[tabindex="0"], h3 + * button',
      );
      stop?.focus({ preventScroll: true });
    };
  }, [element]);
}
