import { useEffect } from 'react';
import { changeView } from '../view/view-store.ts';

/** Closes the evidence. */
export const closeEvidence = () => changeView({ claim: null });

/**
 * Closes it on Escape from anywhere on the page, what has a use of its own for that key aside: the
 * panel may lie over what has the focus (https://www.w3.org/WAI/WCAG22/Understanding/focus-not-obscured-minimum).
 */
export function useCloseOnEscape(isOpen: boolean): void {
  useEffect(() => {
    if (!isOpen) return;
    const close = ({ key, target }: KeyboardEvent) => {
      const isTaken =
        target instanceof Element &&
        target.closest('[role="menu"], dialog.sheet, [data-opened-mark]');
      if (key === 'Escape' && !isTaken) closeEvidence();
    };
    document.addEventListener('keydown', close);
    return () => document.removeEventListener('keydown', close);
  }, [isOpen]);
}
