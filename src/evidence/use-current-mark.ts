import { useEffect } from 'react';

/** Marks, on the page's charts and lists, what stands for the claim whose evidence is open. */
export function useCurrentMark(claim: string | null): void {
  useEffect(() => {
    if (claim === null) return;
    const marks = document.querySelectorAll(`[data-claim="${CSS.escape(claim)}"]`);
    for (const mark of marks) mark.setAttribute('data-current', '');
    return () => {
      for (const mark of marks) mark.removeAttribute('data-current');
    };
  }, [claim]);
}
