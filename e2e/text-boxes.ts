import type { Page } from '@playwright/test';

/** How far two texts may overlap both ways, px: their boxes are rounded. */
const slack = 0.5;
/** The smallest letters of an image at its preset's own size, px. */
const leastSize = 12;

/**
 * What is wrong with the texts of an SVG file as the browser lays them out: cut off, on top of each
 * other, or too small; and whether it is no XML at all. None is as it should be.
 */
export function faultsOfTexts(page: Page, file: string): Promise<string[]> {
  return page.evaluate(
    async ([text, overlap, least]) => {
      const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
      if (parsed.querySelector('parsererror')) return ['is not well-formed XML'];
      const svg = document.importNode(parsed.documentElement, true);
      if (!(svg instanceof SVGSVGElement)) return ['is no SVG'];
      document.body.replaceChildren(svg);
      for (const weight of [400, 600, 700])
        await document.fonts.load(`${weight} 16px 'Hanken Grotesk'`);
      const { width, height } = svg.viewBox.baseVal;
      const zoom = svg.width.baseVal.value / width;
      const faults: string[] = [];
      const texts = [...svg.querySelectorAll('text')].map((element) => ({
        words: `“${element.textContent}”`,
        box: element.getBBox(),
        size: Number(element.getAttribute('font-size')) * zoom,
      }));
      if (texts.length === 0) faults.push('has no text');
      texts.forEach(({ words, box, size }, index) => {
        if (!(size >= least)) faults.push(`${words} is ${size} px high`);
        const right = box.x + box.width;
        const bottom = box.y + box.height;
        if (Math.min(box.x, box.y, width - right, height - bottom) < -overlap)
          faults.push(`${words} is cut`);
        for (const { words: others, box: other } of texts.slice(index + 1)) {
          const across = Math.min(right, other.x + other.width) - Math.max(box.x, other.x);
          const along = Math.min(bottom, other.y + other.height) - Math.max(box.y, other.y);
          if (across > overlap && along > overlap) faults.push(`${words} lies on ${others}`);
        }
      });
      return faults;
    },
    [file, slack, leastSize] as const,
  );
}
