import { startTransition, useEffect, useState } from 'react';

/** How long the page waits at most for a quiet moment, ms. */
const patience = 500;

/** False until the browser has a quiet moment after `isReady`; at once where the address names a part. */
export function useIdle(isReady: boolean): boolean {
  const [isIdle, setIdle] = useState(false);
  useEffect(() => {
    if (!isReady) return;
    const tell = () => startTransition(() => setIdle(true));
    // Safari has no idle callbacks.
    if (location.hash || !('requestIdleCallback' in window)) {
      const timer = setTimeout(tell);
      return () => clearTimeout(timer);
    }
    const handle = requestIdleCallback(tell, { timeout: patience });
    return () => cancelIdleCallback(handle);
  }, [isReady]);
  return isIdle;
}
