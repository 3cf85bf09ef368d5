import { type Theme, themes } from '../palette/palette.ts';

/** The focus, a key, or a click with its count, which is 0 for a key's: a menu opens otherwise for that. */
type PendingInput = { readonly element: Element } & (
  | { readonly hadFocus: true }
  | { readonly detail: number }
  | { readonly key: string }
);

declare global {
  interface Window {
    /** What the script in the page's head keeps of clicks and keys that nothing answers yet. */
    pendingInput?: PendingInput[];
    /** Whether a finger or a button of the mouse is down, as that script sees it. */
    isPressed?: boolean;
  }
}

/** Sets the page's boxes back to how they were drawn, as taking it over expects them. */
export function resetInputs(root: HTMLElement, theme: Theme | null): void {
  for (const input of root.querySelectorAll('input')) input.checked = input.defaultChecked;
  // The build knows no address, so it drew the system's own theme as chosen.
  const choices = root.querySelectorAll<HTMLInputElement>('input[name="theme"]');
  const chosen = choices[theme ? themes.indexOf(theme) + 1 : 0];
  if (chosen) chosen.checked = true;
}

/** Keeps where the focus is, for a page that is about to be drawn anew and so would lose it. */
export function keepFocus(): void {
  const element = focused();
  if (element) window.pendingInput?.unshift({ element, hadFocus: true });
}

/** How long what was clicked may take to be drawn anew, ms, before the click is given up. */
const patience = 10_000;

/**
 * Makes the clicks and keys anew that came before the page could answer them, once it can; where the
 * page was drawn anew meanwhile, on what now stands for the same claim or source, as soon as it is there.
 */
export function replayInput(root: HTMLElement, theme: Theme | null): void {
  let pending = window.pendingInput ?? [];
  // From here on clicks and keys go their way.
  delete window.pendingInput;
  resetInputs(root, theme);
  const replay = () => {
    pending = pending.filter((input) => {
      const { element } = input;
      const there = element.isConnected ? element : root.querySelector(selectorOf(element));
      if (!there) return true;
      const options = { bubbles: true, cancelable: true };
      if ('hadFocus' in input) {
        if (!focused() && there instanceof HTMLElement) there.focus({ preventScroll: true });
      } else if ('detail' in input)
        there.dispatchEvent(new MouseEvent('click', { ...options, detail: input.detail }));
      // The key before may have moved the focus on; where the page was drawn anew, nothing has it.
      else
        (focused() ?? there).dispatchEvent(
          new KeyboardEvent('keydown', { ...options, key: input.key }),
        );
      return false;
    });
    if (pending.length === 0) observer.disconnect();
  };
  const observer = new MutationObserver(replay);
  observer.observe(root, { childList: true, subtree: true });
  replay();
  setTimeout(() => observer.disconnect(), patience);
}

function focused(): Element | null {
  return document.activeElement === document.body ? null : document.activeElement;
}

const names = ['data-claim', 'data-bin', 'data-opens', 'data-source', 'aria-label'] as const;

function selectorOf(element: Element): string {
  const name = names.find((one) => element.hasAttribute(one));
  // A claim has buttons elsewhere too, and these may be there before its chart is.
  const within = element.closest('.claim-keys') ? '.claim-keys ' : '';
  return name
    ? `${within}${element.localName}[${name}="${CSS.escape(element.getAttribute(name) ?? '')}"]`
    : ':not(*)';
}
