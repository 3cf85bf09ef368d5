/** How long what comes in the place of something may take, ms. */
const patience = 3000;

/**
 * Moves the focus to what comes in the place of an element that is about to go and has it, as soon as that no longer only
 * says that it waits; unless the reader has gone on meanwhile.
 */
export function focusInPlace(element: Element): void {
  const {
    previousElementSibling: before,
    nextElementSibling: after,
    parentElement: parent,
  } = element;
  const until = performance.now() + patience;
  const look = () => {
    if (document.activeElement !== document.body) return;
    const now = before?.isConnected ? before.nextElementSibling : parent?.firstElementChild;
    // Nothing may be there yet, while its code is fetched.
    if (now instanceof HTMLElement && now !== after && !now.matches('.loading')) {
      now.tabIndex = -1;
      now.focus();
    } else if (performance.now() < until) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
