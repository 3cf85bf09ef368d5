import { useSyncExternalStore } from 'react';
import { create } from 'zustand';
import { defaultView, type View } from './view.ts';

interface ViewStore {
  readonly view: View;
  /** Changes parts of the view; a deliberate act of the reader, so a step of the history. */
  change(parts: Partial<View>): void;
}

/** What the reader looks at. The address mirrors it: see mirror-address.ts. */
export const useViewStore = create<ViewStore>()((set) => ({
  view: defaultView,
  change: (parts) => set(({ view }) => ({ view: { ...view, ...parts } })),
}));

/** One part of the view; the component is drawn again only when that part changes. */
export function useView<Part>(select: (view: View) => Part): Part {
  // Zustand's own hook takes the store's first state where a page is drawn at build or taken over.
  const read = () => select(useViewStore.getState().view);
  return useSyncExternalStore(useViewStore.subscribe, read, read);
}

/** The act that changes parts of the view. */
export function changeView(parts: Partial<View>): void {
  useViewStore.getState().change(parts);
}
