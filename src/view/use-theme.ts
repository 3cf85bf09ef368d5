import { useSyncExternalStore } from 'react';
import type { Theme } from '../palette/palette.ts';
import { useView } from './view-store.ts';

function subscribe(notify: () => void): () => void {
  const query = matchMedia('(prefers-color-scheme: dark)');
  query.addEventListener('change', notify);
  return () => query.removeEventListener('change', notify);
}

function systemTheme(): Theme {
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** The theme that the page shows: the address decides, else the system. */
export function useTheme(): Theme {
  const system = useSyncExternalStore(subscribe, systemTheme, () => 'light' as const);
  return useView((view) => view.theme) ?? system;
}
