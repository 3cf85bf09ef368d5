import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

const events = ['online', 'visibilitychange'];

/** Asks at once for whatever could not be had, when the browser is online again or the page is seen again. */
export function useAskAgain(): void {
  const client = useQueryClient();
  useEffect(() => {
    const ask = () => {
      if (document.visibilityState === 'hidden') return;
      client.resetQueries({
        predicate: ({ state }) => state.data === undefined && state.fetchFailureCount > 0,
      });
    };
    for (const type of events) addEventListener(type, ask);
    return () => {
      for (const type of events) removeEventListener(type, ask);
    };
  }, [client]);
}
