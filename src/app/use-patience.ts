import { useEffect, useState } from 'react';

/** False for the first `ms` milliseconds: how long the page waits so that its parts come as one. */
export function usePatienceOver(ms: number): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setOver(true), ms);
    return () => clearTimeout(timer);
  }, [ms]);
  return isOver;
}
