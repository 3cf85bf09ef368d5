import { useEffect } from 'react';

/** Marks, on the page's charts and lists, what stands for the claim whose evidence is open. */
export function useCurrentMark(claim: string | null): void {
  useEffect(() => {
    if (claim === null) return;
    const id = CSS.escape(claim);
    const marks = document.querySelectorAll(`[data-claim="${id}"], svg [data-opens="${id}"]`);
    for (const mark of marks) mark.setAttribute('data-current', '');
    return () => {
      for (const mark of marks) mark.removeAttribute('data-current');
    };
  }, [claim]);
}
