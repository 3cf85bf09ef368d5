import { type RefObject, useEffect, useRef } from 'react';

/**
 * Moves the focus into the panel when it opens and back to where it was when it closes: to what was
 * focused, or after a click on a mark, which takes no focus, to the button that stands for it.
 */
export function usePanelFocus(panel: RefObject<HTMLElement | null>, claim: string | null): void {
  const opener = useRef<{ element: Element | null; claim: string } | null>(null);
  useEffect(() => {
    if (claim !== null) {
      const isOpening = !opener.current;
      opener.current ??= { element: document.activeElement, claim };
      // A link followed inside the panel is gone with the claim that showed it.
      if (isOpening || document.activeElement === document.body)
        panel.current?.focus({ preventScroll: true });
      panel.current?.scrollTo(0, 0);
    }
    if (claim === null && opener.current) {
      // Whoever had gone on to the page stays where she is.
      if (document.activeElement === document.body)
        returnFocus(opener.current.element, opener.current.claim);
      opener.current = null;
    }
  }, [claim, panel]);
}

function returnFocus(element: Element | null, claim: string): void {
  const isThere = element instanceof HTMLElement && element !== document.body;
  const back =
    isThere && element.isConnected
      ? element
      : document.querySelector<HTMLElement>(`button[data-opens="${CSS.escape(claim)}"]`);
  // A claim outside of the view has no button: the reader goes on from the top.
  (back ?? document.querySelector('h1'))?.focus({ preventScroll: true });
}
