import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

/** Asks at once for whatever could not be had, when the browser is online again or the page is seen again. */
export function useAskAgain(): void {
  const client = useQueryClient();
  useEffect(() => {
    const ask = () => {
      if (document.visibilityState === 'hidden') return;
      client.resetQueries({
        predicate: ({ state }) =>
          state.data === undefined && (state.error ?? state.fetchFailureReason) !== null,
      });
    };
    addEventListener('online', ask);
    document.addEventListener('visibilitychange', ask);
    return () => {
      removeEventListener('online', ask);
      document.removeEventListener('visibilitychange', ask);
    };
  }, [client]);
}
