/** The width and height of an image, CSS px. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The sizes that need no numbers: for articles, and for the squares and portraits of social media. */
export const presets = {
  landscape: { width: 1200, height: 675 },
  square: { width: 1080, height: 1080 },
  portrait: { width: 1080, height: 1350 },
} as const satisfies Record<string, Size>;

export type Preset = keyof typeof presets;
export const presetNames: readonly Preset[] = ['landscape', 'square', 'portrait'];

export const defaultSize: Size = presets.landscape;

/** The bounds of one's own size, CSS px: below, no chart keeps legible; above, no browser paints. */
export const sizeBounds = {
  width: { min: 600, max: 4000 },
  height: { min: 600, max: 4000 },
} as const;

export const scales = [1, 2, 3, 4] as const;
export type Scale = (typeof scales)[number];

/** Above this many pixels an image is refused: browsers give no canvas, and printers want none. */
export const mostPixels = 64_000_000;

const { width, height } = presets.landscape;

/**
 * How much larger than on the page an image is drawn. Every image has the area of the landscape one
 * to lay out, so that a square or portrait, seen small on a phone, has larger letters, and a poster
 * the same picture; never smaller, so that no letter is below 12 px.
 */
export function zoomOf(size: Size): number {
  const byArea = Math.sqrt((size.width * size.height) / (width * height));
  const zoom = Math.min(
    byArea,
    size.width / sizeBounds.width.min,
    size.height / sizeBounds.height.min,
  );
  // Rounded down, or the layout would be smaller than its least.
  return Math.max(1, Math.floor(zoom * 100 + 1e-9) / 100);
}
