import { flushSync } from 'react-dom';
import { onTestFinished, vi } from 'vitest';

/** Gives every element a height, px, since a test's document lays nothing out. */
export function giveHeights(height: number): void {
  for (const name of ['clientHeight', 'offsetHeight'] as const) {
    const heights = vi.spyOn(HTMLElement.prototype, name, 'get').mockReturnValue(height);
    onTestFinished(() => heights.mockRestore());
  }
}

/** Scrolls a box as a reader does. */
export function scrollTo(box: HTMLElement, top: number): void {
  box.scrollTop = top;
  box.dispatchEvent(new Event('scroll'));
}

/** Prints the page: what it looks like on paper is looked at in between. */
export function print(look: () => void): void {
  flushSync(() => dispatchEvent(new Event('beforeprint')));
  look();
  flushSync(() => dispatchEvent(new Event('afterprint')));
}
