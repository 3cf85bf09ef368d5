import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** True while the page is printed, or shown as it would be: then what scrolls is drawn in full. */
export function useIsPrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const media = matchMedia('print');
    // The browser lays out the paper as soon as the event is over.
    const set = (isOn: boolean) => flushSync(() => setPrinting(isOn));
    const begin = () => set(true);
    const end = () => set(false);
    const follow = () => set(media.matches);
    // A part may come while the page is shown so.
    setPrinting(media.matches);
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    media.addEventListener('change', follow);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
      media.removeEventListener('change', follow);
    };
  }, []);
  return isPrinting;
}
