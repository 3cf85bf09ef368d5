import type { Page } from '@playwright/test';

/**
 * What is wrong with the texts of a page as it is laid out: past the sides of the window, cut by what
 * they stand in, or on top of each other; none is as it should be. Drawings are measured elsewhere.
 */
export function layoutFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const faults: string[] = [];
    if (scrollWidth > clientWidth) faults.push(`the page is ${scrollWidth} px wide`);
    const lines: { words: string; box: DOMRect; layer: Element | null }[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const element = node.parentElement;
      const words = node.textContent?.trim();
      if (!element || !words || element.closest('svg, option, style, script')) continue;
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      if (isForScreenReaders(element)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const boxes = [...range.getClientRects()].filter(({ width }) => width > 0);
      if (boxes.some((box) => isCut(box, element))) faults.push(`“${words}” is cut`);
      const layer = layerOf(element);
      for (const box of boxes) lines.push({ words, box, layer });
    }
    lines.forEach(({ words, box, layer }, index) => {
      for (const other of lines.slice(index + 1)) {
        if (other.words === words || other.layer !== layer) continue;
        const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        const along = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
        // A line's box holds room above and below its letters, which neighbours may share.
        if (across > 1 && along > Math.min(box.height, other.box.height) * 0.35)
          faults.push(`“${words}” lies on “${other.words}”`);
      }
    });
    return [...new Set(faults)];

    /** What lies over the page covers it, and so does what stays where the rest is scrolled. */
    function layerOf(element: Element | null): Element | null {
      if (!element || element.matches('dialog, [role="menu"], .opened-mark')) return element;
      const isOver = /fixed|sticky/.test(getComputedStyle(element).position);
      return isOver ? element : layerOf(element.parentElement);
    }

    function isForScreenReaders(element: Element | null): boolean {
      if (!element) return false;
      const isClipped = getComputedStyle(element).clipPath === 'inset(50%)';
      return isClipped || isForScreenReaders(element.parentElement);
    }

    /** Whether a side of a line lies where no scrolling brings it to sight. */
    function isCut(box: DOMRect, from: Element): boolean {
      for (let element: Element | null = from; element; element = element.parentElement) {
        const { overflowX } = getComputedStyle(element);
        if (overflowX === 'visible') continue;
        if (overflowX === 'auto' || overflowX === 'scroll') return false;
        const room = element.getBoundingClientRect();
        if (box.left < room.left - 1 || box.right > room.right + 1) return true;
      }
      return box.left < -1 || box.right > clientWidth + 1;
    }
  });
}
