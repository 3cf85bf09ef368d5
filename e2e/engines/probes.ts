/**
 * What is asked of a page inside it. Each function goes there as text, so it stands alone; `page` is
 * the document under test, which may be one in a frame.
 */
declare global {
  /** Put into every page that a journey opens: see reader.ts. */
  var findByRole: (box: HTMLElement, role: string, name: string) => HTMLElement[];
}

/** What is to be clicked: the first that a selector finds, or what has a role and name in there. */
export type Wanted = { readonly within: string; readonly role: string; readonly name: string };

/** The middle of what is wanted, px, or why it cannot be clicked; it is scrolled to for the next time. */
export function placeOf(page: Document, { within, role, name }: Wanted) {
  const around = [...page.querySelectorAll<HTMLElement>(within)];
  const named = (box: HTMLElement) => window.findByRole(box, role, name);
  const found = role === '' ? around.slice(0, 1) : around.flatMap(named);
  const [element] = found;
  if (!element || found.length > 1) return { x: 0, y: 0, problem: `${found.length} are found` };
  const { left, top, width, height } = element.getBoundingClientRect();
  const [x, y] = [Math.round(left + width / 2), Math.round(top + height / 2)];
  const hit = page.elementFromPoint(x, y);
  const isHit = element.contains(hit) || hit?.closest('label') === element.closest('label');
  if (hit && isHit) return { x, y, problem: '' };
  element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  return { x, y, problem: `out of sight, or under ${hit?.outerHTML.slice(0, 80)}` };
}

/** The texts of what a selector finds, with every run of spaces as one. */
export function textsOf(page: Document, selector: string): string[] {
  return [...page.querySelectorAll(selector)].map((element) =>
    (element.textContent ?? '').replace(/\s+/g, ' ').trim(),
  );
}

/** The values of an attribute of what a selector finds. */
export function attributesOf(page: Document, selector: string, name: string): string[] {
  return [...page.querySelectorAll(selector)].map((element) => element.getAttribute(name) ?? '');
}

/** Scrolls the first of what a selector finds to the middle of the window; false where there is none. */
export function showOn(page: Document, selector: string): boolean {
  const element = page.querySelector(selector);
  element?.scrollIntoView({ block: 'center', behavior: 'instant' });
  return element !== null;
}

/** Which of what a selector finds a reader can see: the texts of these. */
export function seenOf(page: Document, selector: string): string[] {
  return [...page.querySelectorAll(selector)]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .filter((element) => element.getBoundingClientRect().width > 1)
    .map((element) => element.textContent ?? '');
}

/** A property of the style that the first of what a selector finds is drawn in. */
export function styleOf(page: Document, selector: string, property: string): string {
  const [element] = page.querySelectorAll(selector);
  return element ? getComputedStyle(element).getPropertyValue(property) : '';
}

/** Puts the keyboard's focus on the first of what a selector finds; false where nothing, or no window, has it. */
export function focusOn(page: Document, selector: string): boolean {
  const [element] = page.querySelectorAll<HTMLElement>(selector);
  element?.focus();
  return page.hasFocus() && element !== undefined && page.activeElement === element;
}

/** How far the page is wider than its window, px. */
export function sidewaysOf(page: Document): number {
  return page.documentElement.scrollWidth - page.documentElement.clientWidth;
}

/** Chooses a file in an input, as its dialogue would. */
export function chooseIn(page: Document, selector: string, name: string, base64: string): boolean {
  const input = page.querySelector<HTMLInputElement>(selector);
  if (!input) return false;
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const chosen = new DataTransfer();
  chosen.items.add(new File([bytes], name));
  input.files = chosen.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  return true;
}

/** Shows an address in a frame that fills the page's corner, as a narrower window would. */
export function addFrame(_page: Document, address: string, width: number, sandbox: string): void {
  const frame = document.createElement('iframe');
  if (sandbox) frame.setAttribute('sandbox', sandbox);
  frame.style.cssText = `position: fixed; inset: 0; border: 0; width: ${width}px; height: 800px`;
  frame.src = address;
  document.body.replaceChildren(frame);
}

/** Whether the document under test is loaded. */
export function isLoaded(page: Document): boolean {
  return page.readyState === 'complete' && page.URL !== 'about:blank';
}

/** Puts an empty field with the focus on the page in place of all else. */
export function addField(_page: Document): void {
  const field = document.createElement('textarea');
  document.body.replaceChildren(field);
  field.focus();
}

/** What stands in the first of the fields that a selector finds. */
export function contentOf(page: Document, selector: string): string {
  return page.querySelector<HTMLInputElement | HTMLTextAreaElement>(selector)?.value ?? '';
}

/** Whether a worker keeps the site: asked now, and answered the next time. */
export function isWorkerActive(page: Document): boolean {
  const { dataset } = page.documentElement;
  page.defaultView?.navigator.serviceWorker.getRegistration().then((registration) => {
    dataset.worker = registration?.active?.state ?? 'none';
  });
  return dataset.worker === 'activated';
}
