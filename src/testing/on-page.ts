import { flushSync } from 'react-dom';

/** The one element that the selector finds; throws where there is none, or more. */
export function theOne(within: ParentNode, selector: string): HTMLElement {
  const [found, ...others] = within.querySelectorAll<HTMLElement>(selector);
  if (!found || others.length > 0)
    throw new Error(`${found ? others.length + 1 : 'No'} elements are “${selector}”.`);
  return found;
}

/** The one button that reads so. */
export function buttonOf(within: ParentNode, name: string): HTMLElement {
  const named = [...within.querySelectorAll('button')].filter(
    (button) => (button.getAttribute('aria-label') ?? button.textContent) === name,
  );
  const [found, ...others] = named;
  if (!found || others.length > 0) throw new Error(`${named.length} buttons read “${name}”.`);
  return found;
}

/** Clicks as a reader does; the page shows at once what came of it. */
export function click(element: HTMLElement): void {
  flushSync(() => element.click());
}
