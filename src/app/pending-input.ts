import { type Theme, themes } from '../palette/palette.ts';

declare global {
  interface Window {
    /** What the script in the page's head keeps of clicks that nothing answers yet. */
    pendingClicks?: Element[];
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

/** Makes the clicks anew that came before the page could answer them, once it can. */
export function replayClicks(root: HTMLElement, theme: Theme | null): void {
  const clicked = window.pendingClicks ?? [];
  // From here on clicks go their way.
  delete window.pendingClicks;
  resetInputs(root, theme);
  for (const element of clicked)
    if (element.isConnected)
      element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
}
