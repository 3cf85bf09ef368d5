import { type Theme, themes } from '../palette/palette.ts';

declare global {
  interface Window {
    /** What the script in the page's head keeps of clicks that nothing answers yet. */
    pendingClicks?: Element[];
  }
}

/**
 * Takes the clicks that came before the page could answer them; the act returned makes them anew.
 * Boxes that they toggled are set back, since the page expects them as they were drawn.
 */
export function takePendingInput(root: HTMLElement, theme: Theme | null): () => void {
  const clicked = window.pendingClicks ?? [];
  delete window.pendingClicks;
  for (const input of root.querySelectorAll('input')) input.checked = input.defaultChecked;
  // The build knows no address, so it drew the system's own theme as chosen.
  const choices = root.querySelectorAll<HTMLInputElement>('input[name="theme"]');
  const chosen = choices[theme ? themes.indexOf(theme) + 1 : 0];
  if (chosen) chosen.checked = true;
  return () => {
    for (const element of clicked)
      if (element.isConnected)
        element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  };
}
