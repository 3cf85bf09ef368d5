import { useEffect } from 'react';

/** Scrolls to the part that the address names, which was not there yet when the browser looked. */
export function useHashTarget(isReady: boolean): void {
  useEffect(() => {
    const id = location.hash.slice(1);
    if (isReady && id) document.getElementById(id)?.scrollIntoView();
  }, [isReady]);
}
