import { parseView, serializeView } from './view';
import { useViewStore } from './view-store';

/**
 * Ties the view to the address, both ways: the address is read now and on back and forward, and
 * every change of the view becomes a step of the history. Returns the act that unties them.
 */
export function mirrorAddress(): () => void {
  const read = () => useViewStore.setState({ view: parseView(location.search) });
  read();
  const unsubscribe = useViewStore.subscribe(({ view }) => {
    const query = serializeView(view);
    if (query !== serializeView(parseView(location.search)))
      history.pushState(null, '', location.pathname + query + location.hash);
  });
  window.addEventListener('popstate', read);
  return () => {
    unsubscribe();
    window.removeEventListener('popstate', read);
  };
}

/** Writes the address as the view has it, without a step of the history. */
export function tidyAddress(): void {
  const query = serializeView(useViewStore.getState().view);
  if (query !== location.search)
    history.replaceState(null, '', location.pathname + query + location.hash);
}
