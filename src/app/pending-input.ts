import { type Theme, themes } from '../palette/palette.ts';

declare global {
  interface Window {
    /** What the script in the page's head keeps of clicks that nothing answers yet. */
    pendingClicks?: Element[];
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

/** How long what was clicked may take to be drawn anew, ms, before the click is given up. */
const patience = 10_000;

/**
 * Makes the clicks anew that came before the page could answer them, once it can; where the page was
 * drawn anew meanwhile, on what now stands for the same claim or source, as soon as it is there.
 */
export function replayClicks(root: HTMLElement, theme: Theme | null): void {
  let clicked = window.pendingClicks ?? [];
  // From here on clicks go their way.
  delete window.pendingClicks;
  resetInputs(root, theme);
  const replay = () => {
    clicked = clicked.filter((element) => {
      const there = element.isConnected ? element : root.querySelector(selectorOf(element));
      // With a count, as a pointer's click has one: without, a menu would take it for a key's.
      there?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1 }));
      return !there;
    });
    if (clicked.length === 0) observer.disconnect();
  };
  const observer = new MutationObserver(replay);
  observer.observe(root, { childList: true, subtree: true });
  replay();
  setTimeout(() => observer.disconnect(), patience);
}

const names = ['data-claim', 'data-bin', 'data-opens', 'data-source', 'aria-label'] as const;

function selectorOf(element: Element): string {
  const name = names.find((one) => element.hasAttribute(one));
  return name
    ? `${element.localName}[${name}="${CSS.escape(element.getAttribute(name) ?? '')}"]`
    : ':not(*)';
}
