import { parseView, serializeView, type View } from './view.ts';
import { useViewStore } from './view-store.ts';

/**
 * Ties the view to the address, both ways: the address is read now and on back and forward, and
 * every change of the view becomes a step of the history. Returns the act that unties them.
 */
export function mirrorAddress(): () => void {
  const read = () => useViewStore.setState({ view: parseView(location.search) });
  read();
  const unsubscribe = useViewStore.subscribe(({ view }) => {
    const query = serializeView(view);
    if (query === serializeView(parseView(location.search))) return;
    const address = location.pathname + query + location.hash;
    // The steps of a frame are steps of the page round it, whose Back button is not ours to fill.
    if (view.embed) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
  });
  window.addEventListener('popstate', read);
  return () => {
    unsubscribe();
    window.removeEventListener('popstate', read);
  };
}

/**
 * Takes what has been found valid of an address into the view and writes the address accordingly:
 * a correction, not an act of the reader, so no step of the history.
 */
export function tidyAddress(found: Partial<View>): void {
  const view = { ...useViewStore.getState().view, ...found };
  const query = serializeView(view);
  if (query !== location.search)
    history.replaceState(null, '', location.pathname + query + location.hash);
  useViewStore.setState({ view });
}
